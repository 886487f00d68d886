import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../components/charts/sparkline';
import { useLanguage } from '../../components/use-language';
import type { RankedUnit } from '../../queries/evaluation/assemble-ranking';
import { formatNumber, formatPercent, formatSigned } from '../../util/format-number';
import { GradeMark } from './grade-mark';
import { MissingMark } from './missing-mark';
import styles from './ranking-table.module.css';

interface CompareCellProps {
  readonly unit: string;
  readonly name: string;
  readonly isCompared: boolean;
  readonly isDisabled: boolean;
  readonly onCompare: (unit: string) => void;
}

/** Whether the unit is among those compared. */
export const CompareCell = memo(function CompareCell(props: CompareCellProps) {
  const { unit, name, isCompared, isDisabled, onCompare } = props;
  const { t } = useTranslation('scoreboard');
  return (
    <td className={styles.compare}>
      <input
        type="checkbox"
        checked={isCompared}
        disabled={isDisabled}
        aria-label={t('table.compare', { unit: name })}
        onChange={() => onCompare(unit)}
      />
    </td>
  );
});

interface UnitCellProps {
  readonly unit: string;
  readonly name: string;
  readonly note: string;
  readonly isOpen: boolean;
  readonly onOpen: (unit: string) => void;
}

/** The name of the unit, which opens how it scored. */
export const UnitCell = memo(function UnitCell(props: UnitCellProps) {
  const { unit, name, note, isOpen, onOpen } = props;
  const { t } = useTranslation('scoreboard');
  return (
    <th scope="row" className={styles.unit}>
      <button
        type="button"
        className={styles.open}
        aria-label={t('table.open', { unit: name })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => onOpen(unit)}
      >
        <span>{name}</span>
        {note && <small>{note}</small>}
      </button>
    </th>
  );
});

interface GradeCellProps {
  /** Place among the grades, best first; −1 without a score. */
  readonly place: number;
  readonly count: number;
  readonly title: string;
  /** Share of the draws with the same grade; null where none were made for it. */
  readonly probability: number | null;
}

/** The grade and how many of the draws have the same. */
export const GradeCell = memo(function GradeCell(props: GradeCellProps) {
  const { place, count, title, probability } = props;
  const { t } = useTranslation('scoreboard');
  const language = useLanguage();
  if (place < 0) {
    return (
      <td className={styles.grade}>
        <span className={styles.quiet} title={t('table.noScoreHint')}>
          {t('table.noScore')}
        </span>
      </td>
    );
  }
  const share = formatPercent(probability, language, 0);
  return (
    <td className={styles.grade}>
      <GradeMark place={place} count={count} label={title} />
      {probability !== null && (
        <small title={t('table.probability', { grade: title, share })}>{share}</small>
      )}
    </td>
  );
});

interface UnitFactsProps
  extends Pick<RankedUnit, 'scoreChange' | 'trend' | 'dimensions' | 'missing' | 'available'> {
  readonly scale: number;
  /** Leaves all but the change out. */
  readonly isNarrow: boolean;
}

/** What changed, the last twelve months, the dimensions, what is missing. */
export const UnitFacts = memo(function UnitFacts(props: UnitFactsProps) {
  const { scoreChange, trend, dimensions, missing, available, scale, isNarrow } = props;
  const language = useLanguage();
  const decimals = scale === 1000 ? 0 : 1;
  return (
    <>
      <td className={styles.change} data-tone={toneOf(scoreChange, decimals)}>
        {formatSigned(scoreChange, language, decimals)}
      </td>
      {!isNarrow && (
        <>
          <td className={styles.trend}>
            <Sparkline values={trend} width={64} height={18} />
          </td>
          {dimensions.map((score, dimension) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: dimensions stand in the order of the model.
            <td key={dimension} className={styles.dimension}>
              {formatNumber(score === null ? null : (100 * score) / scale, language)}
              <svg width="44" height="3" viewBox="0 0 44 3" aria-hidden="true" focusable="false">
                <path d="M0 1.5H44" />
                <rect width={score === null ? 0 : (44 * Math.max(0, score)) / scale} height="3" />
              </svg>
            </td>
          ))}
          <td className={styles.missing}>
            {missing > 0 && <MissingMark count={missing} available={available} />}
          </td>
        </>
      )}
    </>
  );
});

function toneOf(change: number | null, decimals: number): 'good' | 'concern' | undefined {
  if (change === null || Math.abs(change) < 0.5 * 10 ** -decimals) return undefined;
  return change > 0 ? 'good' : 'concern';
}
