import { normalTwoSided } from '../distributions/normal';
import { benjaminiHochberg } from '../false-discovery';
import { adjustedResiduals } from './adjusted-residuals';

/** One cell of a table against what its row and column would give it by chance. */
export interface CellTest {
  readonly observed: number;
  readonly expected: number;
  /** Adjusted standardised residual; null where row or column is empty or holds all. */
  readonly z: number | null;
  /** Two-sided; null for a cell that is not tested: too little is expected in it, or z is null. */
  readonly p: number | null;
  /** p adjusted over all cells tested (Benjamini and Hochberg 1995). */
  readonly adjusted: number | null;
}

/**
 * Cells of a table of counts, rows by columns, that stand out of what rows and columns explain:
 * adjusted residuals (Haberman 1973) with control of the false discovery rate. Cells in which fewer
 * than `minimumExpected` events are expected are not tested: their z is not near enough to a normal
 * score (Cochran 1954). A heat map of the counts alone is a density, not a finding.
 */
export function residualTests(
  table: readonly (readonly number[])[],
  { minimumExpected = 5 }: { readonly minimumExpected?: number } = {},
): CellTest[][] {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (table[0] ?? []).map((_, place) =>
    table.reduce((sum, row) => sum + (row[place] as number), 0),
  );
  const total = rows.reduce((sum, count) => sum + count, 0);
  const cells = adjustedResiduals(table).flatMap((row, i) =>
    row.map((z, j) => {
      const expected = total > 0 ? ((rows[i] as number) * (columns[j] as number)) / total : 0;
      const isTested = z !== null && expected >= minimumExpected;
      const observed = (table[i] as readonly number[])[j] as number;
      return { observed, expected, z, p: isTested ? normalTwoSided(z) : null };
    }),
  );
  const tested = cells.flatMap(({ p }) => (p === null ? [] : [p]));
  const adjusted = benjaminiHochberg(tested);
  let next = 0;
  const found = cells.map((cell) => ({
    ...cell,
    adjusted: cell.p === null ? null : (adjusted[next++] as number),
  }));
  return table.map((row, i) => found.slice(i * row.length, (i + 1) * row.length));
}
