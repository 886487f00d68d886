import { Bool, Float64, Int64, makeData, Utf8, Vector } from 'apache-arrow';
import { writeUtf8 } from '../util/write-utf8';
import type { Cell, ColumnType } from './engine';

/**
 * The values as an Arrow vector: text and dates as UTF-8, integers of 64 bits, booleans as bits.
 * Built by hand because the builders of Arrow compile code, which the content security policy
 * forbids. Throws RangeError for a number with a fraction in a column of integers.
 */
export function arrowVectorOf(type: ColumnType, values: ArrayLike<Cell>): Vector {
  const { length } = values;
  const validity = validityOf(values);
  const common = { length, ...validity };
  if (type === 'boolean') {
    const data = bitsOf(length, (row) => values[row] === true);
    return new Vector([makeData({ ...common, type: new Bool(), data })]);
  }
  if (type === 'integer') {
    const data = BigInt64Array.from({ length }, (_, row) => BigInt(values[row] ?? 0));
    return new Vector([makeData({ ...common, type: new Int64(), data })]);
  }
  if (type === 'number') {
    const data = Float64Array.from({ length }, (_, row) => Number(values[row] ?? 0));
    return new Vector([makeData({ ...common, type: new Float64(), data })]);
  }
  return new Vector([makeData({ ...common, type: new Utf8(), ...textOf(values) })]);
}

interface Validity {
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array | null;
}

function validityOf(values: ArrayLike<Cell>): Validity {
  let nullCount = 0;
  for (let row = 0; row < values.length; row += 1) if (values[row] === null) nullCount += 1;
  const nullBitmap = nullCount === 0 ? null : bitsOf(values.length, (row) => values[row] !== null);
  return { nullCount, nullBitmap };
}

/** One bit a row, the lowest first; padded to 64 bits as Arrow asks. */
function bitsOf(length: number, isSet: (row: number) => boolean): Uint8Array {
  const bits = new Uint8Array(Math.ceil(length / 64) * 8);
  for (let row = 0; row < length; row += 1) {
    if (isSet(row)) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  }
  return bits;
}

/** The texts one after the other, and where each begins and ends. */
function textOf(values: ArrayLike<Cell>): { data: Uint8Array; valueOffsets: Int32Array } {
  const valueOffsets = new Int32Array(values.length + 1);
  let data = new Uint8Array(values.length * 16 + 64);
  let end = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (value !== null && value !== undefined) {
      const text = typeof value === 'string' ? value : String(value);
      const most = end + text.length * 3;
      if (most > data.length) data = larger(data, Math.max(data.length * 2, most));
      end = writeUtf8(text, data, end);
    }
    valueOffsets[row + 1] = end;
  }
  return { data: data.subarray(0, end), valueOffsets };
}

function larger(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(length);
  copy.set(bytes);
  return copy;
}
