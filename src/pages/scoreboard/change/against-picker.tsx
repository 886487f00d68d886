import { useTranslation } from 'react-i18next';
import { Select, type SelectOption } from '../../../components/controls/select';
import { useLanguage } from '../../../components/use-language';
import { formatMonth } from '../../../util/format-date';
import { addMonths, type Month } from '../../../util/month';

interface AgainstPickerProps {
  /** Those that can be compared with, oldest first. */
  readonly months: readonly Month[];
  readonly month: Month;
  /** Other snapshots that are known. */
  readonly snapshots: readonly { readonly location: string; readonly title: string }[];
  /** A month or the address of the snapshot. */
  readonly chosen: string;
  readonly onChoose: (against: string) => void;
}

/** What a score is compared with: the month before, a year before, any other, another snapshot. */
export function AgainstPicker(props: AgainstPickerProps) {
  const { months, month, snapshots, chosen, onChoose } = props;
  const { t } = useTranslation('unitScore');
  const language = useLanguage();
  const usual = [
    { value: addMonths(month, -1), key: 'previous' },
    { value: addMonths(month, -12), key: 'lastYear' },
  ] as const;
  const options: SelectOption[] = usual
    .filter(({ value }) => months.includes(value))
    .map(({ value, key }) => ({
      value,
      label: t(`change.${key}`, { month: formatMonth(value, language) }),
    }));
  for (const { location, title } of snapshots) {
    options.push({ value: location, label: t('change.snapshot', { name: title }) });
  }
  const others = months.filter((each) => usual.every(({ value }) => value !== each)).toReversed();
  const isKnown = options.some(({ value }) => value === chosen) || others.includes(chosen);
  return (
    <Select
      label={t('change.against')}
      value={chosen}
      options={isKnown ? options : [...options, { value: chosen, label: chosen }]}
      onChange={onChoose}
    >
      {others.length > 0 && (
        <optgroup label={t('change.otherMonths')}>
          {others.map((each) => (
            <option key={each} value={each}>
              {formatMonth(each, language)}
            </option>
          ))}
        </optgroup>
      )}
    </Select>
  );
}
