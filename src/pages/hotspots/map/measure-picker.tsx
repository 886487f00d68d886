import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/controls/select';
import { useLanguage } from '../../../components/use-language';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { indicators } from '../../../evaluation/indicators';
import { countsEvents } from '../../../queries/hotspots/county-events';
import { useMeasure } from '../../../queries/use-measure';
import { textIn } from '../../../util/language';

const judged = indicators.filter(countsEvents);

/** Which indicator is looked at: those that count events, among people or out of cases. */
export function MeasurePicker({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useTranslation('hotspots');
  const language = useLanguage();
  const [, setMeasure] = useMeasure();
  const optionsOf = (list: readonly Indicator[]) =>
    list.map(({ name, title }) => (
      <option key={name} value={name}>
        {textIn(language, title)}
      </option>
    ));
  return (
    <Select
      label={t('measure.label')}
      value={indicator.name}
      options={
        judged.includes(indicator)
          ? []
          : [{ value: indicator.name, label: textIn(language, indicator.title) }]
      }
      onChange={setMeasure}
    >
      <optgroup label={t('measure.counts')}>
        {optionsOf(judged.filter(({ unit }) => unit === 'count'))}
      </optgroup>
      <optgroup label={t('measure.shares')}>
        {optionsOf(judged.filter(({ unit }) => unit === 'percent'))}
      </optgroup>
    </Select>
  );
}
