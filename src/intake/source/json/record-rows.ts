import { runLength } from '../run-length';
import type { SourceRow } from '../source-row';
import { RecordColumns } from './record-columns';

/** A record and the line or number that it has in the file. */
export interface NumberedRecord {
  readonly line: number;
  readonly record: unknown;
}

/**
 * Records as rows in runs, a row 0 with the names of the columns before them. Rows that are lists
 * of plain values have their header among them, as in a spread sheet, and get no row 0. The columns
 * are those of the first `runLength` records.
 */
export async function* recordRows(
  records: AsyncIterable<NumberedRecord>,
): AsyncGenerator<readonly SourceRow[]> {
  let columns: RecordColumns | null = null;
  let held: NumberedRecord[] = [];
  const take = (): SourceRow[] => {
    const isFirst = columns === null;
    columns ??= new RecordColumns(held.map(({ record }) => record));
    const known = columns;
    const hasNames = !held.every(({ record }) => Array.isArray(record));
    const names = isFirst && hasNames ? [{ line: 0, cells: known.headers }] : [];
    const rows = held.map(({ line, record }) => known.row(line, record));
    held = [];
    return [...names, ...rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))];
  };
  for await (const record of records) {
    held.push(record);
    if (held.length >= runLength) yield take();
  }
  if (held.length > 0) yield take();
}
