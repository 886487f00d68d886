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
    const data = new Float64Array(length);
    for (let row = 0; row < length; row += 1) data[row] = Number(values[row] ?? 0);
    return new Vector([makeData({ ...common, type: new Float64(), data })]);
  }
  const text = common.nullCount === length ? noTexts(length) : textOf(values);
  return new Vector([makeData({ ...common, type: new Utf8(), ...text })]);
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

/** Where texts are written before their length is known; used again by every column. */
let scratch = new Uint8Array(1 << 20);

function noTexts(length: number) {
  return { data: new Uint8Array(), valueOffsets: new Int32Array(length + 1) };
}

/** UTF-16 units of texts that are written together. */
const unitsARun = 1 << 16;

/**
 * The texts one after the other, and where each begins and ends. They are joined first: the units of
 * one plain string are read several times as fast as those of many that are parts of others.
 */
function textOf(values: ArrayLike<Cell>): { data: Uint8Array; valueOffsets: Int32Array } {
  const valueOffsets = new Int32Array(values.length + 1);
  let end = 0;
  for (let first = 0; first < values.length; ) {
    const run: string[] = [];
    let units = 0;
    for (let row = first; row < values.length && units < unitsARun; row += 1) {
      const value = values[row] ?? '';
      const text = typeof value === 'string' ? value : String(value);
      units += text.length;
      run.push(text);
    }
    const joined = run.join('');
    makeRoom(end + units * 3);
    let from = 0;
    for (let place = 0; place < run.length; place += 1) {
      const to = from + (run[place]?.length ?? 0);
      if (to > from) end = writeUtf8(joined, scratch, end, from, to);
      from = to;
      valueOffsets[first + place + 1] = end;
    }
    first += run.length;
  }
  return { data: scratch.slice(0, end), valueOffsets };
}

function makeRoom(length: number): void {
  if (length <= scratch.length) return;
  const larger = new Uint8Array(Math.max(scratch.length * 2, length));
  larger.set(scratch);
  scratch = larger;
}
