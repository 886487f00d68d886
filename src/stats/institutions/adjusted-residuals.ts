/**
 * Adjusted standardised residuals of a table of counts (Haberman 1973), rows by columns:
 * (n − e)/√(e·(1 − row/N)·(1 − column/N)), standard normal where rows and columns are independent.
 * Null for a cell whose row or column is empty or holds all.
 */
export function adjustedResiduals(table: readonly (readonly number[])[]): (number | null)[][] {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (table[0] ?? []).map((_, place) =>
    table.reduce((sum, row) => sum + (row[place] as number), 0),
  );
  const total = rows.reduce((sum, count) => sum + count, 0);
  return table.map((row, i) =>
    row.map((count, j) => {
      const [across, down] = [rows[i] as number, columns[j] as number];
      const expected = (across * down) / total;
      const variance = expected * (1 - across / total) * (1 - down / total);
      return variance > 0 ? (count - expected) / Math.sqrt(variance) : null;
    }),
  );
}
