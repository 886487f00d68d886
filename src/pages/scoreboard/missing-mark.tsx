import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../components/use-language';
import { formatPercent } from '../../util/format-number';
import styles from './missing-mark.module.css';

interface MissingMarkProps {
  /** Indicators without enough data. */
  readonly count: number;
  /** Share of the weight that has data, 0 … 1. */
  readonly available: number;
}

const radius = 4;
const circumference = 2 * Math.PI * radius;

/** How much of a score rests on data: a ring that is open where something is missing. */
export function MissingMark({ count, available }: MissingMarkProps) {
  const { t } = useTranslation('scoreboard');
  const language = useLanguage();
  const share = formatPercent(available, language, 0);
  return (
    <span className={styles.missing} title={t('table.missingHint', { count, share })}>
      <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" focusable="false">
        <circle cx="5.5" cy="5.5" r={radius} />
        <circle
          className={styles.available}
          cx="5.5"
          cy="5.5"
          r={radius}
          strokeDasharray={`${circumference * available} ${circumference}`}
          transform="rotate(-90 5.5 5.5)"
        />
      </svg>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t('table.missing', { count })}</span>
    </span>
  );
}
