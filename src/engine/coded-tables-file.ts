import type { CodedTable, ResultColumn, ResultTable } from './engine';

/*
 * A file of small tables that is read without a database. Eight bytes "CJTABLE1", the length of the
 * header (uint32, little-endian), the header (JSON in UTF-8), then the numbers of all columns, each
 * column at a multiple of eight bytes after the header, little-endian.
 */

const magic = 'CJTABLE1';
const arrays = { Uint8Array, Uint16Array, Int32Array, Float64Array };
type ArrayName = keyof typeof arrays;
type Numbers = InstanceType<(typeof arrays)[ArrayName]>;

interface NumbersHeader {
  readonly name: string;
  readonly array: ArrayName;
  /** From the end of the header, rounded up to eight. */
  readonly offset: number;
  /** What the codes stand for; the number after the last is null. Missing where numbers are numbers. */
  readonly names?: readonly string[];
}

interface TextsHeader {
  readonly name: string;
  readonly texts: readonly (string | null)[];
}

interface TableHeader {
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly (NumbersHeader | TextsHeader)[];
}

/** Texts of which a column has no more than this many different ones are written as codes. */
const mostNames = 4_000;

/**
 * The bytes of a file with these tables, by name: the same tables give the same bytes. Columns are
 * texts or numbers; numbers have no nulls. Throws TypeError for any other column.
 */
export function packCodedTables(tables: ReadonlyMap<string, ResultTable>): Uint8Array {
  let end = 0;
  const pieces: { offset: number; numbers: Numbers }[] = [];
  const place = (numbers: Numbers): number => {
    const offset = end;
    pieces.push({ offset, numbers });
    end = toEight(end + numbers.byteLength);
    return offset;
  };
  const headers = [...tables].map(
    ([name, { rowCount, columns }]): TableHeader => ({
      name,
      rowCount,
      columns: columns.map((column) => writtenColumn(column, place)),
    }),
  );
  const header = new TextEncoder().encode(JSON.stringify(headers));
  const start = toEight(magic.length + 4 + header.length);
  const bytes = new Uint8Array(start + end);
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(magic.length, header.length, true);
  bytes.set(header, magic.length + 4);
  for (const { offset, numbers } of pieces) {
    const { buffer, byteOffset, byteLength } = numbers;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + offset);
  }
  return bytes;
}

/**
 * The tables of a file by name, their columns views of its bytes. Throws RangeError where the bytes
 * are no such file or end too early.
 */
export function unpackCodedTables(buffer: ArrayBuffer): ReadonlyMap<string, CodedTable> {
  const start = magic.length + 4;
  if (buffer.byteLength < start || text(buffer, 0, magic.length) !== magic) {
    throw new RangeError(`The file does not begin with ${magic}.`);
  }
  const length = new DataView(buffer).getUint32(magic.length, true);
  if (start + length > buffer.byteLength) throw new RangeError('The header ends after the file.');
  const headers = JSON.parse(text(buffer, start, length)) as readonly TableHeader[];
  const numbersAt = toEight(start + length);
  return new Map(headers.map((header) => [header.name, tableOf(header, buffer, numbersAt)]));
}

function tableOf(
  { rowCount, columns }: TableHeader,
  buffer: ArrayBuffer,
  from: number,
): CodedTable {
  const coded: [string, { codes: Uint8Array | Uint16Array; names: readonly string[] }][] = [];
  const plain: [string, ResultColumn][] = [];
  for (const column of columns) {
    const { name } = column;
    if ('texts' in column) {
      plain.push([name, { name, type: 'string', values: column.texts }]);
      continue;
    }
    const { array, offset, names } = column;
    const values = new arrays[array](buffer, from + offset, rowCount);
    if (!names) {
      const type = values instanceof Float64Array ? 'number' : 'integer';
      plain.push([name, { name, type, values }]);
    } else if (values instanceof Uint8Array || values instanceof Uint16Array) {
      coded.push([name, { codes: values, names }]);
    } else {
      throw new RangeError(`The codes of the column ${name} are ${array}.`);
    }
  }
  return { rowCount, coded: new Map(coded), plain: new Map(plain) };
}

function writtenColumn(
  { name, type, values }: ResultColumn,
  place: (numbers: Numbers) => number,
): NumbersHeader | TextsHeader {
  if (type === 'integer' || type === 'number') {
    const numbers = narrowest(name, values);
    return { name, array: arrayName(numbers), offset: place(numbers) };
  }
  if (type !== 'string') throw new TypeError(`The column ${name} is neither text nor numbers.`);
  const texts = values as readonly (string | null)[];
  const names = [...new Set(texts)].filter((text) => text !== null);
  if (names.length > mostNames) return { name, texts };
  const codes = new Map<string | null, number>(names.map((text, code) => [text, code]));
  const coded = (text: string | null) => codes.get(text) ?? names.length;
  const numbers =
    names.length < 256 ? Uint8Array.from(texts, coded) : Uint16Array.from(texts, coded);
  return { name, array: arrayName(numbers), offset: place(numbers), names };
}

/** The numbers in the smallest array that holds them exactly. */
function narrowest(name: string, values: ResultColumn['values']): Numbers {
  for (const value of values) {
    if (typeof value !== 'number')
      throw new TypeError(`The column ${name} has ${value}, no number.`);
  }
  const numbers = Float64Array.from(values as ArrayLike<number>);
  const fitting = [Uint8Array, Uint16Array, Int32Array].find((array) => {
    const cut = array.from(numbers);
    return numbers.every((number, place) => number === cut[place]);
  });
  return fitting ? fitting.from(numbers) : numbers;
}

function arrayName(numbers: Numbers): ArrayName {
  return (
    (Object.keys(arrays) as ArrayName[]).find((name) => numbers instanceof arrays[name]) ??
    'Float64Array'
  );
}

function text(buffer: ArrayBuffer, from: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(buffer, from, length));
}

function toEight(length: number): number {
  return Math.ceil(length / 8) * 8;
}
