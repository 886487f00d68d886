import type { Comparison } from '../../../queries/comparison/comparison';
import styles from './comparison-summary.module.css';
import { DatasetsTable } from './datasets-table';
import { KeyFigures } from './key-figures';

interface ComparisonSummaryProps {
  readonly comparison: Comparison;
  readonly isDone: boolean;
}

/** All datasets with what became of their rows, and how the headline figures changed. */
export function ComparisonSummary({ comparison, isDone }: ComparisonSummaryProps) {
  return (
    <div className={styles.summary}>
      <DatasetsTable datasets={comparison.datasets} isDone={isDone} />
      {(comparison.figures !== null || !isDone) && <KeyFigures figures={comparison.figures} />}
    </div>
  );
}
