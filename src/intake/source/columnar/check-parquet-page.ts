import type { CompressionCodec } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { ColumnLevels } from './parquet-levels';
import type { ParquetPage } from './parquet-page';

/** Numbers of the encodings whose values are runs (parquet.thrift, Encoding). */
const runEncodings: ReadonlySet<number> = new Set([2, 3, 8]);
const flagRuns = 3;
const deltaEncodings: ReadonlySet<number> = new Set([5, 6, 7]);
/** Writers fill the last run up to a multiple of eight, some to more. */
const runSlack = 512;
const longestBlock = 65_536;

/** A part of a page that is read from its start on. */
interface Part {
  readonly bytes: Uint8Array;
  place: number;
}

/**
 * Checks that the runs of a page hold no more values than its header claims, for the reader writes as
 * many as each run says. Throws RangeError where they do or the page is shorter than they are.
 */
export function checkPage(
  page: ParquetPage,
  bytes: Uint8Array,
  codec: CompressionCodec,
  { definition, repetition, isFlag }: ColumnLevels,
): void {
  const levelBytes = page.definitionBytes + page.repetitionBytes;
  if (levelBytes > bytes.length || levelBytes > page.uncompressed) {
    throw new RangeError('a page is shorter than its levels');
  }
  const isPacked = codec !== 'UNCOMPRESSED' && page.isCompressed;
  const body = bytes.subarray(levelBytes);
  const part: Part = {
    place: 0,
    bytes: isPacked ? unpacked(body, page.uncompressed - levelBytes, codec) : body,
  };
  if (page.kind === 'dictionary') {
    if (page.values > page.uncompressed * 8) throw new RangeError('a dictionary is too short');
    return;
  }
  const levels = [repetition, definition].map(bitsFor);
  if (page.kind === 'data') {
    for (const bits of levels) if (bits > 0) checkMeasured(part, bits, page.values);
  } else {
    const [repeated = 0, defined = 0] = levels;
    checkRuns(bytes.subarray(0, page.repetitionBytes), repeated, page.values);
    checkRuns(bytes.subarray(page.repetitionBytes, levelBytes), defined, page.values);
  }
  checkValues(part, page, isFlag);
}

function unpacked(bytes: Uint8Array, length: number, codec: CompressionCodec): Uint8Array {
  const unpack = compressors[codec];
  if (!unpack) throw new RangeError(`unsupported compression ${codec}`);
  return length === 0 && bytes.length === 0 ? bytes : unpack(bytes, length);
}

function checkValues(part: Part, { encoding, values, kind }: ParquetPage, isFlag: boolean): void {
  if (deltaEncodings.has(encoding)) {
    const [block, parts] = [natural(part), natural(part)];
    if (!(parts > 0 && block >= parts && block <= longestBlock)) {
      throw new RangeError('a page has blocks of no plausible length');
    }
  }
  if (!runEncodings.has(encoding)) return;
  if (encoding === flagRuns && isFlag) {
    checkMeasured(part, 1, values);
    return;
  }
  const bits = isFlag && kind === 'data' ? 1 : (part.bytes[part.place++] ?? 0);
  checkRuns(part.bytes.subarray(part.place), bits, values);
}

/** Runs with their number of bytes before them. */
function checkMeasured(part: Part, bits: number, values: number): void {
  const { bytes, place } = part;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = place + 4 + view.getUint32(place, true);
  if (end > bytes.length) throw new RangeError('a page is shorter than its levels');
  checkRuns(bytes.subarray(place + 4, end), bits, values);
  part.place = end;
}

function checkRuns(bytes: Uint8Array, bits: number, values: number): void {
  if (bits > 32) throw new RangeError('a page has values of more than 32 bits');
  if (bits === 0) return;
  const part: Part = { bytes, place: 0 };
  for (let seen = 0; seen < values && part.place < bytes.length; ) {
    const head = natural(part);
    const count = Math.floor(head / 2) * (head % 2 === 1 ? 8 : 1);
    seen += count;
    if (seen > values + runSlack) throw new RangeError('a page holds more values than it says');
    part.place += Math.ceil(head % 2 === 1 ? (count * bits) / 8 : bits / 8);
  }
}

/** Bits that hold the numbers up to one. */
function bitsFor(most: number): number {
  return Math.ceil(Math.log2(most + 1));
}

/** An unsigned number in groups of seven bits. Throws RangeError beyond the bytes or 32 bits. */
function natural(part: Part): number {
  let value = 0;
  for (let digit = 0; digit < 5; digit += 1) {
    const byte = part.bytes[part.place];
    if (byte === undefined) throw new RangeError('a page is cut short');
    part.place += 1;
    value += (byte & 0x7f) * 2 ** (7 * digit);
    if (byte < 0x80) return value;
  }
  throw new RangeError('a page holds a number without end');
}
