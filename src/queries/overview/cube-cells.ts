import type { CodedColumn, CodedTable, ResultColumn, ResultTable } from '../../engine/engine';
import type { CubeCodes } from '../../evaluation/cube-codes';
import type { CubeColumns } from '../../stats/cube';

/** Cells whose codes come as integers of the file's own ENUM types. */
export function codedCells({ coded, plain, rowCount }: CodedTable, codes: CubeCodes): CubeColumns {
  const column = (name: string) => {
    const found = coded.get(name);
    if (!found) throw new TypeError(`The column ${name} of indicator_cube is not an ENUM.`);
    return found;
  };
  const number = (name: string) => Float64Array.from(numbersOf(plain.get(name)?.values));
  return known(
    {
      indicator: renumbered(column('indicator'), codes.indicators, new Uint8Array(rowCount)),
      month: Int32Array.from(numbersOf(plain.get('month')?.values)),
      region: renumbered(column('region'), codes.regions, new Uint8Array(rowCount)),
      department: renumbered(column('department'), codes.departments, new Uint16Array(rowCount)),
      area: renumbered(column('area'), codes.areas, new Uint8Array(rowCount)),
      numerator: number('numerator'),
      denominator: number('denominator'),
    },
    codes,
  );
}

/** Cells whose codes come as text. */
export function textCells({ columns, rowCount }: ResultTable, codes: CubeCodes): CubeColumns {
  const values = (name: string) => columns.find((column) => column.name === name)?.values ?? [];
  const coded = <T extends Uint8Array | Uint16Array>(
    name: string,
    known: readonly string[],
    into: T,
  ): T => {
    const places = new Map(known.map((code, place) => [code, place]));
    const texts = values(name);
    for (let row = 0; row < rowCount; row += 1) {
      into[row] = places.get(String(texts[row])) ?? known.length;
    }
    return into;
  };
  return known(
    {
      indicator: coded('indicator', codes.indicators, new Uint8Array(rowCount)),
      month: Int32Array.from(numbersOf(values('month'))),
      region: coded('region', codes.regions, new Uint8Array(rowCount)),
      department: coded('department', codes.departments, new Uint16Array(rowCount)),
      area: coded('area', codes.areas, new Uint8Array(rowCount)),
      numerator: Float64Array.from(numbersOf(values('numerator'))),
      denominator: Float64Array.from(numbersOf(values('denominator'))),
    },
    codes,
  );
}

/** Codes of one list renumbered to another; what the other does not have is its length. */
function renumbered<T extends Uint8Array | Uint16Array>(
  { codes, names }: CodedColumn,
  known: readonly string[],
  into: T,
): T {
  const places = new Map(known.map((code, place) => [code, place]));
  const table = Uint16Array.from([...names, ''], (name) => places.get(name) ?? known.length);
  for (let row = 0; row < codes.length; row += 1) into[row] = table[codes[row] as number] as number;
  return into;
}

/** Without the cells of indicators that the console does not have. */
function known(cells: CubeColumns, codes: CubeCodes): CubeColumns {
  const limit = codes.indicators.length;
  if (!cells.indicator.includes(limit)) return cells;
  const rows = Uint32Array.from(cells.indicator.keys()).filter(
    (row) => (cells.indicator[row] as number) < limit,
  );
  const pick = <T extends { [row: number]: number }>(column: T, into: T): T => {
    for (let place = 0; place < rows.length; place += 1) {
      into[place] = column[rows[place] as number] as number;
    }
    return into;
  };
  return {
    indicator: pick(cells.indicator, new Uint8Array(rows.length)),
    month: pick(cells.month, new Int32Array(rows.length)),
    region: pick(cells.region, new Uint8Array(rows.length)),
    department: pick(cells.department, new Uint16Array(rows.length)),
    area: pick(cells.area, new Uint8Array(rows.length)),
    numerator: pick(cells.numerator, new Float64Array(rows.length)),
    denominator: pick(cells.denominator, new Float64Array(rows.length)),
  };
}

export function joinedCells(parts: readonly CubeColumns[]): CubeColumns {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const rows = parts.reduce((sum, { indicator }) => sum + indicator.length, 0);
  const join = <T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(
    into: T,
    of: (part: CubeColumns) => T,
  ): T => {
    let place = 0;
    for (const part of parts) {
      into.set(of(part), place);
      place += of(part).length;
    }
    return into;
  };
  return {
    indicator: join<Uint8Array>(new Uint8Array(rows), (part) => part.indicator),
    month: join<Int32Array>(new Int32Array(rows), (part) => part.month),
    region: join<Uint8Array>(new Uint8Array(rows), (part) => part.region),
    department: join<Uint16Array>(new Uint16Array(rows), (part) => part.department),
    area: join<Uint8Array>(new Uint8Array(rows), (part) => part.area),
    numerator: join<Float64Array>(new Float64Array(rows), (part) => part.numerator),
    denominator: join<Float64Array>(new Float64Array(rows), (part) => part.denominator),
  };
}

function numbersOf(values: ResultColumn['values'] | undefined): ArrayLike<number> {
  return (values ?? []) as ArrayLike<number>;
}
