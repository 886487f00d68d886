import {
  Bool,
  type DataType,
  Float64,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import type { ColumnType, ResultColumn } from './engine';

const types: Record<ColumnType, () => DataType> = {
  string: () => new Utf8(),
  date: () => new Utf8(),
  boolean: () => new Bool(),
  integer: () => new Float64(),
  number: () => new Float64(),
};

/** Columns as an Arrow IPC stream: dates as text, all numbers as doubles, bigints as text. */
export function arrowStreamOf(columns: readonly ResultColumn[]): Uint8Array {
  const vectors = columns.map(({ name, type, values }) => {
    const hasBigint = Array.isArray(values) && values.some((value) => typeof value === 'bigint');
    const cells = hasBigint ? (values as unknown[]).map(textOf) : values;
    const arrowType = hasBigint ? new Utf8() : types[type]();
    return [name, vectorFromArray(cells as unknown[], arrowType)] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}

function textOf(value: unknown): string | null {
  return value === null ? null : String(value);
}
