import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { ModelPart } from '../../../queries/evaluation/model-parts';
import { formatFigure } from '../../../util/format-figure';
import { formatNumber } from '../../../util/format-number';
import type { ComparedCell } from './compare-units';
import styles from './compared-cell.module.css';
import { StandingMark } from './standing-mark';

interface ComparedCellViewProps {
  readonly part: ModelPart;
  readonly cell: ComparedCell;
}

/** A part in one unit: its value, its score with a bar from 0 to 100, or why it has none. */
export function ComparedCellView({ part, cell }: ComparedCellViewProps) {
  const { t } = useTranslation('unitComparison');
  const language = useLanguage();
  const { indicator } = part;
  const { score, value, missing, standing } = cell;
  return (
    <div className={styles.cell}>
      {indicator && value !== null && (
        <span className={styles.value}>{formatFigure(indicator, value, language)}</span>
      )}
      {score !== null && missing === null ? (
        <span className={styles.scored} data-standing={standing ?? undefined}>
          <svg
            className={styles.bar}
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <rect className={styles.ground} width="100" height="4" />
            <rect width={Math.min(100, Math.max(0, score))} height="4" />
          </svg>
          <span className={styles.score}>{formatNumber(score, language)}</span>
          <StandingMark standing={standing} />
        </span>
      ) : (
        <span className={styles.missing}>{missing ? t(`missing.${missing}`) : '–'}</span>
      )}
    </div>
  );
}
