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
  return arrowStreamOfTables([arrowTableOf(columns)]);
}

/** Columns as an Arrow table, typed as `arrowStreamOf` says; nothing of the values is held on to. */
export function arrowTableOf(columns: readonly ArrowInput[]): Table {
  const vectors = columns.map(({ name, type, values }) => [name, arrowVectorOf(type, values)]);
  return new Table(Object.fromEntries(vectors));
}

/**
 * Tables of the same columns, at least one, as one Arrow IPC stream with a record batch for each. The
 * database takes in one long stream several times as fast as many short ones.
 */
export function arrowStreamOfTables(tables: readonly Table[]): Uint8Array {
  return tableToIPC(new Table(tables.flatMap(({ batches }) => batches)), 'stream');
}
