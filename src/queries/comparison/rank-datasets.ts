import type { DatasetDifference } from './comparison';
import { schemaChangeCount } from './schema-changes';

/**
 * What matters first: datasets that only one snapshot has, then by the share of withdrawn, changed
 * and late rows among all, then by added rows; those without any change last, in their order.
 */
export function rankDatasets(
  differences: readonly DatasetDifference[],
): readonly DatasetDifference[] {
  return [...differences].sort((a, b) => {
    const [first, second] = [weightsOf(a), weightsOf(b)];
    for (const [place, weight] of first.entries()) {
      const other = second[place] ?? 0;
      if (weight !== other) return other - weight;
    }
    return 0;
  });
}

/** Whether anything of a dataset is not the same in both snapshots. */
export function isDifferent({ dataset, counts }: DatasetDifference): boolean {
  const rows = counts.added + counts.changed + counts.withdrawn;
  return dataset.presence !== 'both' || rows > 0 || schemaChangeCount(dataset.schema) > 0;
}

function weightsOf({ dataset, counts }: DatasetDifference): readonly number[] {
  const all = counts.newer + counts.withdrawn;
  const share = (rows: number) => (all === 0 ? 0 : rows / all);
  return [
    dataset.presence === 'both' ? 0 : 1,
    share(counts.withdrawn + counts.changed + counts.late),
    share(counts.added),
    schemaChangeCount(dataset.schema),
  ];
}
