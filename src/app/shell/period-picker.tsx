import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon';
import { useLanguage } from '../../components/use-language';
import type { Period } from '../../queries/period';
import { formatMonth } from '../../util/format-date';
import { earlierMonth, laterMonth, type Month, monthsBetween } from '../../util/month';
import styles from './period-picker.module.css';
import { matchingPreset, type PeriodPreset } from './period-presets';

interface PeriodPickerProps {
  /** Months that the data covers. */
  readonly covered: Period;
  readonly period: Period;
  readonly presets: readonly PeriodPreset[];
  readonly onChoose: (from: Month, to: Month) => void;
  readonly onClose: () => void;
}

/** Usual periods to choose at once, and two months for any other. */
export function PeriodPicker({ covered, period, presets, onChoose, onClose }: PeriodPickerProps) {
  const { t } = useTranslation('shell');
  const chosen = matchingPreset(presets, period);
  return (
    <div className={styles.picker}>
      <ul>
        {presets.map((preset) => (
          <li key={preset.name}>
            <button
              type="button"
              className={styles.preset}
              aria-pressed={preset === chosen}
              onClick={() => {
                onChoose(preset.from, preset.to);
                onClose();
              }}
            >
              {t(`period.${preset.name}`)}
              {preset === chosen && <Icon name="check" size={14} />}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.own}>
        <MonthSelect
          label={t('period.from')}
          months={monthsBetween(covered.from, covered.to)}
          value={period.from}
          onChange={(from) => onChoose(from, laterMonth(from, period.to))}
        />
        <MonthSelect
          label={t('period.to')}
          months={monthsBetween(covered.from, covered.to)}
          value={period.to}
          onChange={(to) => onChoose(earlierMonth(to, period.from), to)}
        />
      </div>
    </div>
  );
}

interface MonthSelectProps {
  readonly label: string;
  readonly months: readonly Month[];
  readonly value: Month;
  readonly onChange: (month: Month) => void;
}

function MonthSelect({ label, months, value, onChange }: MonthSelectProps) {
  const language = useLanguage();
  const listed = months.includes(value) ? months : [...months, value].sort();
  return (
    <label className={styles.month}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {listed.toReversed().map((month) => (
          <option key={month} value={month}>
            {formatMonth(month, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
