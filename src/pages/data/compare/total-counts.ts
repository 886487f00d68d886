import type { DatasetDifference, DifferenceCounts } from '../../../queries/comparison/comparison';

/** The counts of all datasets together. */
export function totalCounts(datasets: readonly DatasetDifference[]): DifferenceCounts {
  const total = (kind: keyof DifferenceCounts) =>
    datasets.reduce((sum, { counts }) => sum + counts[kind], 0);
  return {
    newer: total('newer'),
    older: total('older'),
    added: total('added'),
    late: total('late'),
    withdrawn: total('withdrawn'),
    changed: total('changed'),
    unchanged: total('unchanged'),
  };
}
