import {
  Bool,
  type DataType,
  Float64,
  Int64,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import type { Cell, ColumnType } from './engine';

/** A column as it goes into the database: dates are `YYYY-MM-DD`. */
export interface ArrowInput {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: ArrayLike<Cell>;
}

const types: Record<ColumnType, () => DataType> = {
  string: () => new Utf8(),
  date: () => new Utf8(),
  boolean: () => new Bool(),
  integer: () => new Int64(),
  number: () => new Float64(),
};

/**
 * Columns as an Arrow IPC stream, of the same types for the same columns: dates as text, integers
 * of 64 bits. Throws RangeError for a number with a fraction in a column of integers.
 */
export function arrowStreamOf(columns: readonly ArrowInput[]): Uint8Array {
  const vectors = columns.map(({ name, type, values }) => {
    const cells = Array.from(values, type === 'integer' ? integerOf : (value) => value);
    return [name, vectorFromArray(cells as unknown[], types[type]())] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}

function integerOf(value: Cell): bigint | null {
  return value === null ? null : BigInt(value);
}
