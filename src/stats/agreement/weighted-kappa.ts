/** How disagreement grows with the distance of two grades. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/**
 * Cohen's kappa of a square table of counts (rows: first rater, columns: second, grades in order):
 * 1 − Σ d·observed/Σ d·expected, with distance d = 1 for any disagreement, |i − j| or (i − j)²
 * (Cohen 1960, 1968). 1 for full agreement, 0 for that of chance. Null without counts, or where one
 * grade alone is used by both. Throws RangeError for a table that is not square.
 */
export function weightedKappa(
  table: readonly (readonly number[])[],
  weights: KappaWeights = 'linear',
): number | null {
  for (const row of table) {
    if (row.length !== table.length) {
      throw new RangeError(`A table of ${table.length} grades has a row of ${row.length}.`);
    }
  }
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = table.map((_, at) => table.reduce((sum, row) => sum + (row[at] as number), 0));
  const total = rows.reduce((sum, count) => sum + count, 0);
  let [observed, expected] = [0, 0];
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) {
      const distance = distances[weights](Math.abs(i - j));
      observed += distance * count;
      expected += (distance * (rows[i] as number) * (columns[j] as number)) / total;
    }
  }
  return total === 0 || expected === 0 ? null : 1 - observed / expected;
}

const distances: Readonly<Record<KappaWeights, (steps: number) => number>> = {
  none: (steps) => Math.sign(steps),
  linear: (steps) => steps,
  quadratic: (steps) => steps ** 2,
};
