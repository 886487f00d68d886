import type { RowState } from './row-state';

/** A cell of a row by its column, covered where that is asked for. */
export type CellOf = (row: RowState, cells: readonly string[], column: number) => string;

/**
 * What a row says in the extra columns, as a JSON object of texts by header; null where all are empty.
 * A header that comes twice is numbered, one without text is named by its place.
 */
export function extraCells(
  headers: readonly string[],
  columns: readonly number[],
  cellOf: CellOf,
): (row: RowState, cells: readonly string[]) => string | null {
  const names = columns.map((column, place) => {
    const name = headers[column]?.trim() || `#${column + 1}`;
    const before = columns.slice(0, place).filter((each) => headers[each]?.trim() === name).length;
    return { column, name: before === 0 ? name : `${name} (${before + 1})` };
  });
  return (row, cells) => {
    const filled = names.flatMap(({ column, name }) => {
      const text = (cells[column] ?? '').trim() === '' ? '' : cellOf(row, cells, column).trim();
      return text === '' ? [] : [[name, text] as const];
    });
    return filled.length === 0 ? null : JSON.stringify(Object.fromEntries(filled));
  };
}
