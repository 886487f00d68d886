import { Table, tableToIPC } from 'apache-arrow';
import { arrowVectorOf } from './arrow-vector';
import type { Cell, ColumnType } from './engine';

/** A column as it goes into the database: dates are `YYYY-MM-DD`. */
export interface ArrowInput {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: ArrayLike<Cell>;
}

/**
 * Columns as an Arrow IPC stream, of the same types for the same columns: dates as text, integers
 * of 64 bits. Throws RangeError for a number with a fraction in a column of integers.
 */
export function arrowStreamOf(columns: readonly ArrowInput[]): Uint8Array {
  const vectors = columns.map(({ name, type, values }) => [name, arrowVectorOf(type, values)]);
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}
