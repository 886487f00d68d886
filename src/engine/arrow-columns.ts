import { type Data, DataType, DateUnit, type Table, type Vector } from 'apache-arrow';
import { civilDate } from '../util/civil-date';
import type {
  Cell,
  CodedColumn,
  CodedTable,
  NumericArray,
  ResultColumn,
  ResultTable,
} from './engine';

/** Names of ENUM columns, by column. */
export type ColumnNames = ReadonlyMap<string, readonly string[]>;

/**
 * The columns of an Arrow table as plain values. `names` are those of the ENUM columns whose names
 * do not come with the table. Throws TypeError for a type that has no plain value.
 */
export function resultTableOf(table: Table, names: ColumnNames = new Map()): ResultTable {
  return {
    rowCount: table.numRows,
    columns: columnsOf(table).map((column) => resultColumn(column, names.get(column.name))),
  };
}

/** ENUM columns with values and without their names: DuckDB-WASM streams them so. */
export function namelessColumns(table: Table): readonly string[] {
  return columnsOf(table)
    .filter(({ vector }) => DataType.isDictionary(vector.type))
    .filter(({ vector }) => dictionaryOf(vector).length === 0 && vector.length > 0)
    .map(({ name }) => name);
}

/** As `resultTableOf`, dictionary columns (ENUM) kept as integers. Throws RangeError beyond 16 bits. */
export function codedTableOf(table: Table): CodedTable {
  const coded = new Map<string, CodedColumn>();
  const plain = new Map<string, ResultColumn>();
  for (const column of columnsOf(table)) {
    if (DataType.isDictionary(column.vector.type))
      coded.set(column.name, codedColumn(column.vector));
    else plain.set(column.name, resultColumn(column, undefined));
  }
  return { rowCount: table.numRows, coded, plain };
}

interface NamedVector {
  readonly name: string;
  readonly vector: Vector;
}

function columnsOf(table: Table): NamedVector[] {
  return table.schema.fields.map(({ name }, place) => {
    const vector = table.getChildAt(place);
    if (!vector) throw new TypeError(`The column ${name} of the result is missing.`);
    return { name, vector };
  });
}

function resultColumn(
  { name, vector }: NamedVector,
  names: readonly string[] | undefined,
): ResultColumn {
  const { type } = vector;
  if (DataType.isDictionary(type)) {
    return { name, type: 'string', values: decoded(vector, names ?? dictionaryOf(vector)) };
  }
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) {
    return { name, type: 'string', values: vector.toArray() as Cell[] };
  }
  if (DataType.isBool(type)) return { name, type: 'boolean', values: [...vector] as Cell[] };
  if (DataType.isDate(type) && type.unit === DateUnit.DAY)
    return { name, type: 'date', values: dates(vector) };
  if (DataType.isInt(type)) {
    const values = type.bitWidth === 64 ? exactIntegers(vector) : numbers(vector);
    return { name, type: 'integer', values };
  }
  if (DataType.isFloat(type)) return { name, type: 'number', values: numbers(vector) };
  if (DataType.isDecimal(type)) {
    const kind = type.scale === 0 ? 'integer' : 'number';
    return { name, type: kind, values: decimals(vector, type.scale) };
  }
  if (DataType.isNull(type)) {
    return { name, type: 'string', values: new Array<Cell>(vector.length).fill(null) };
  }
  throw new TypeError(`The column ${name} has the type ${type}, which has no plain value.`);
}

/** Typed arrays where nothing is null: the chunk's own memory for a single chunk. */
function numbers(vector: Vector): NumericArray | Cell[] {
  if (vector.nullCount > 0) return [...vector] as Cell[];
  const [first, ...rest] = vector.data as Data[];
  if (!first) return new Float64Array(0);
  if (rest.length === 0) return (first.values as NumericArray).subarray(0, first.length);
  const joined = new (first.values.constructor as Float64ArrayConstructor)(vector.length);
  let place = 0;
  for (const { values, length } of vector.data as Data[]) {
    joined.set((values as NumericArray).subarray(0, length), place);
    place += length;
  }
  return joined;
}

function exactIntegers(vector: Vector): Cell[] {
  return Array.from(vector, (value: bigint | null) => (value === null ? null : exact(value)));
}

/** A number where it is exact, else the bigint itself. */
function exact(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** DATE is counted in days since 1970-01-01; it becomes a civil date. */
function dates(vector: Vector): Cell[] {
  const cells: Cell[] = [];
  for (const chunk of vector.data as Data[]) {
    for (let row = 0; row < chunk.length; row += 1) {
      cells.push(chunk.getValid(row) ? civilDate(chunk.values[row]) : null);
    }
  }
  return cells;
}

/** Whole decimals (sums of BIGINT) stay exact; fractions become the nearest number. */
function decimals(vector: Vector, scale: number): Cell[] {
  return Array.from(vector, (value: Uint32Array | null) => {
    if (value === null) return null;
    const whole = integerOfWords(value);
    return scale === 0 ? exact(whole) : Number(whole) / 10 ** scale;
  });
}

function integerOfWords(words: Uint32Array): bigint {
  let value = 0n;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    value = (value << 32n) | BigInt(words[place] as number);
  }
  return BigInt.asIntN(32 * words.length, value);
}

function dictionaryOf(vector: Vector): readonly string[] {
  const dictionary = (vector.data[0] as Data | undefined)?.dictionary;
  return dictionary ? (dictionary.toArray() as unknown as string[]) : [];
}

function decoded(vector: Vector, names: readonly string[]): Cell[] {
  const cells: Cell[] = [];
  for (const chunk of vector.data as Data[]) {
    for (let row = 0; row < chunk.length; row += 1) {
      cells.push(chunk.getValid(row) ? valueOfCode(names, chunk.values[row]) : null);
    }
  }
  return cells;
}

function valueOfCode(names: readonly string[], code: number): string {
  const name = names[code];
  if (name === undefined) throw new TypeError(`An ENUM of ${names.length} values has no ${code}.`);
  return name;
}

function codedColumn(vector: Vector): CodedColumn {
  const names = dictionaryOf(vector);
  if (names.length > 65_535)
    throw new RangeError(`An ENUM of ${names.length} values is too large.`);
  const codes = names.length < 256 ? new Uint8Array(vector.length) : new Uint16Array(vector.length);
  let place = 0;
  for (const chunk of vector.data as Data[]) {
    codes.set((chunk.values as NumericArray).subarray(0, chunk.length), place);
    if (chunk.nullCount > 0) {
      for (let row = 0; row < chunk.length; row += 1) {
        if (!chunk.getValid(row)) codes[place + row] = names.length;
      }
    }
    place += chunk.length;
  }
  return { codes, names };
}
