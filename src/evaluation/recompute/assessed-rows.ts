import { type ColumnTable, op, escape as rowwise, table } from 'arquero';
import type { RawColumns, RawValue, RecomputeInput } from './recompute-input';

/** A raw row, as the conditions below see it. */
export type RawRow = Readonly<Record<string, RawValue>>;

const textOf = (row: RawRow, field: string): string | null => {
  const value = row[field];
  return typeof value === 'string' ? value : null;
};

/** The raw rows of a dataset with the place of each: region, department and area. */
export function rowsOf(columns: RawColumns): ColumnTable {
  return table(columns).derive({
    cell_region: rowwise((row: RawRow) => textOf(row, 'region_code')),
    cell_department: rowwise((row: RawRow) => textOf(row, 'department_code')),
    cell_area: rowwise((row: RawRow) => textOf(row, 'area') ?? 'other'),
  });
}

/** Adds the cumulative working days of a date field as a column; null outside the calendar. */
export function withWorkingDays(
  rows: ColumnTable,
  field: string,
  name: string,
  { calendar }: RecomputeInput,
): ColumnTable {
  const days = table({
    [field]: Array.from(calendar.day),
    [name]: Array.from(calendar.working_days),
  });
  return rows.join_left(days, field);
}

/** Working days after one date up to another; null when either is unknown. */
export function between(row: RawRow, from: string, to: string): number | null {
  const start = row[from];
  const end = row[to];
  return typeof start === 'number' && typeof end === 'number' ? end - start : null;
}

/** A number of a row, however it came; null where there is none. */
export function numberOf(row: RawRow, field: string): number | null {
  const value = row[field];
  return value === null || value === undefined || value === '' ? null : Number(value);
}

/** Whether both dates are known and the first is not after the second. */
export function notAfter(row: RawRow, first: string, second: string): boolean {
  const a = textOf(row, first);
  const b = textOf(row, second);
  return a !== null && b !== null && a <= b;
}

/** The rows dated in the period and by the as-of date, with their month. */
export function datedIn(rows: ColumnTable, date: string, input: RecomputeInput): ColumnTable {
  return rows
    .filter(
      rowwise((row: RawRow) => {
        const day = textOf(row, date);
        if (day === null || day > input.asOf) return false;
        return day.slice(0, 7) >= input.from && day.slice(0, 7) <= input.to;
      }),
    )
    .derive({
      cell_month: rowwise((row: RawRow) => Number(String(row[date]).slice(0, 7).replace('-', ''))),
    });
}

/** The rows that began before the end of each month of the period and had not ended by then. */
export function openAtMonthEnds(
  rows: ColumnTable,
  begins: string,
  ends: string,
  input: RecomputeInput,
): ColumnTable {
  const parts = monthEnds(input).map(({ month, day }) =>
    rows
      .filter(
        rowwise((row: RawRow) => {
          const began = textOf(row, begins);
          const ended = textOf(row, ends);
          return began !== null && began < day && (ended === null || ended > day);
        }),
      )
      .derive({ cell_month: rowwise(() => month) }),
  );
  const [first, ...rest] = parts;
  return first ? first.concat(rest) : rows.slice(0, 0).derive({ cell_month: rowwise(() => 0) });
}

function monthEnds({ from, to, asOf }: RecomputeInput): { month: number; day: string }[] {
  const ends: { month: number; day: string }[] = [];
  for (let year = Number(from.slice(0, 4)), month = Number(from.slice(5)); ; month += 1) {
    if (month > 12) {
      year += 1;
      month = 1;
    }
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > to || name > asOf.slice(0, 7)) return ends;
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const day = `${name}-${String(last).padStart(2, '0')}`;
    ends.push({ month: year * 100 + month, day: day > asOf ? asOf : day });
  }
}

/** Columns of cells that a job returns and compares. */
export interface CellColumns {
  readonly month: number[];
  readonly region: (string | null)[];
  readonly department: (string | null)[];
  readonly area: string[];
  readonly numerator: number[];
  readonly denominator: number[];
}

/** Counts the rows into cells; for percentages `met` says which rows meet the demand. */
export function countCells(rows: ColumnTable, met?: (row: RawRow) => boolean): CellColumns {
  return addCells(
    rows,
    (row) => (met === undefined || met(row) ? 1 : 0),
    () => (met === undefined ? 0 : 1),
  );
}

/** Adds up what each row brings to the numerator and the denominator of its cell. */
export function addCells(
  rows: ColumnTable,
  numerator: (row: RawRow) => number,
  denominator: (row: RawRow) => number,
): CellColumns {
  const cells = rows
    .derive({ cell_met: rowwise(numerator), cell_counted: rowwise(denominator) })
    .groupby('cell_month', 'cell_region', 'cell_department', 'cell_area')
    .rollup({ numerator: op.sum('cell_met'), denominator: op.sum('cell_counted') });
  return {
    month: cells.array('cell_month') as number[],
    region: cells.array('cell_region') as (string | null)[],
    department: cells.array('cell_department') as (string | null)[],
    area: cells.array('cell_area') as string[],
    numerator: cells.array('numerator') as number[],
    denominator: cells.array('denominator') as number[],
  };
}
