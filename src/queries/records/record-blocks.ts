import type { Cell, ResultTable } from '../../engine/engine';

/** Rows fetched at once: a few screens. */
export const blockSize = 200;

/** One row's values by field. */
export type RecordRow = Readonly<Record<string, Cell>>;

/** Numbers of the blocks that hold the rows from `first` to `last`, both included. */
export function blocksOf(first: number, last: number, rowCount: number): number[] {
  const end = Math.min(last, rowCount - 1);
  if (rowCount <= 0 || end < first) return [];
  const from = Math.floor(Math.max(0, first) / blockSize);
  const to = Math.floor(end / blockSize);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The rows of a result. */
export function rowsOf({ columns, rowCount }: ResultTable): RecordRow[] {
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row] ?? null])),
  );
}
