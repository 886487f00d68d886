/** One of the two snapshots as the summary names it. */
interface SummarySnapshot {
  readonly location: string;
  readonly asOf: string;
}

interface SummaryDataset {
  readonly dataset: {
    readonly name: string;
    readonly presence: 'both' | 'added' | 'removed';
    readonly key: readonly string[];
    readonly schema: object;
  };
  readonly counts: object;
  readonly changedFields: readonly { readonly field: string; readonly rows: number }[];
  readonly lateness: readonly { readonly days: number; readonly rows: number }[];
  readonly repeatedKeys: number;
}

/** What is summarised; see `Comparison`. */
export interface SummarisedComparison {
  readonly newer: SummarySnapshot;
  readonly older: SummarySnapshot;
  readonly datasets: readonly SummaryDataset[];
  readonly figures: readonly object[] | null;
}

/**
 * A comparison as JSON for other programs: both snapshots, and of each dataset its counts, changed
 * fields, lateness and schema changes by the names of the catalogue, then the headline figures. No
 * row is in it. The same comparison gives the same bytes.
 */
export function comparisonSummary(comparison: SummarisedComparison): string {
  const { newer, older, datasets, figures } = comparison;
  const snapshot = ({ location, asOf }: SummarySnapshot) => ({ location, asOf });
  const summary = {
    format: 'chengjian-comparison',
    version: 1,
    newer: snapshot(newer),
    older: snapshot(older),
    datasets: datasets.map(({ dataset, counts, changedFields, lateness, repeatedKeys }) => ({
      name: dataset.name,
      presence: dataset.presence,
      key: dataset.key,
      rows: counts,
      changedFields,
      lateness,
      schema: dataset.schema,
      repeatedKeys,
    })),
    figures: figures ?? [],
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
