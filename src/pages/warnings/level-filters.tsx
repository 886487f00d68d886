import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../components/use-language';
import { formatNumber } from '../../util/format-number';
import { type WarningLevel, warningLevels } from '../../warnings/warning-level';
import styles from './level-filters.module.css';
import { LevelMark } from './level-mark';

interface LevelFiltersProps {
  readonly counts: Readonly<Record<WarningLevel, number>>;
  /** Empty: all. */
  readonly chosen: ReadonlySet<WarningLevel>;
  readonly onChange: (chosen: ReadonlySet<WarningLevel>) => void;
}

/** The number of warnings of each level; pressed ones are shown alone. */
export function LevelFilters({ counts, chosen, onChange }: LevelFiltersProps) {
  const { t } = useTranslation('warnings');
  const language = useLanguage();
  const toggle = (level: WarningLevel) => {
    const next = new Set(chosen);
    if (!next.delete(level)) next.add(level);
    onChange(next);
  };
  return (
    <fieldset className={styles.levels}>
      <legend className="visually-hidden">{t('levels.label')}</legend>
      {warningLevels.map((level) => {
        const number = formatNumber(counts[level], language);
        return (
          <button
            key={level}
            type="button"
            aria-pressed={chosen.has(level)}
            aria-label={t('levels.filter', { level: t(`level.${level}`), number })}
            onClick={() => toggle(level)}
          >
            <LevelMark level={level} />
            <b>{number}</b>
          </button>
        );
      })}
    </fieldset>
  );
}
