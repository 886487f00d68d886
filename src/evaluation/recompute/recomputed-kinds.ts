import type { ColumnTable } from 'arquero';
import { escape as rowwise } from 'arquero';
import {
  addCells,
  between,
  type CellColumns,
  countCells,
  datedIn,
  notAfter,
  numberOf,
  type RawRow,
  rowsOf,
  withWorkingDays,
} from './assessed-rows';
import type { RecomputeInput } from './recompute-input';

/** An indicator computed a second time, written out by hand against the raw fields. */
export interface RecomputedIndicator {
  readonly name: string;
  /** Datasets that it reads; their fields: `recomputeReads`. */
  readonly datasets: readonly string[];
  readonly compute: (input: RecomputeInput) => CellColumns;
}

/** Whether a row counts. */
type Keep = (row: RawRow) => boolean;

const reportingDays = 7;

/** The rows of a dataset of the input, none where it is not there. */
export function rows(input: RecomputeInput, dataset: string): ColumnTable {
  return rowsOf(input.datasets[dataset] ?? {});
}

/** A row whose state is known and is not that of a cancelled duty. */
export const notCancelled: Keep = (row) => row.state !== null && row.state !== 'cancelled';

/** The share done on or before a deadline, of what is due. */
export function dueOnTime(
  name: string,
  dataset: string,
  done: string,
  { due = 'due_date', keep = () => true }: { due?: string; keep?: Keep } = {},
): RecomputedIndicator {
  return {
    name,
    datasets: [dataset],
    compute: (input) =>
      countCells(datedIn(rows(input, dataset), due, input).filter(rowwise(keep)), (row) =>
        notAfter(row, done, due),
      ),
  };
}

/** The share of the rows that meet a demand, by their date. */
export function shareOf(
  name: string,
  dataset: string,
  date: string,
  met: Keep,
  keep: Keep = () => true,
): RecomputedIndicator {
  return {
    name,
    datasets: [dataset],
    compute: (input) =>
      countCells(datedIn(rows(input, dataset), date, input).filter(rowwise(keep)), met),
  };
}

/** One sum as a share of another, of rows that have both, by the end of their period. */
export function partOf(
  name: string,
  dataset: string,
  date: string,
  [part, whole]: readonly [part: string, whole: string],
  keep: Keep = () => true,
): RecomputedIndicator {
  const complete: Keep = (row) => numberOf(row, part) !== null && numberOf(row, whole) !== null;
  return {
    name,
    datasets: [dataset],
    compute: (input) =>
      addCells(
        datedIn(rows(input, dataset), date, input).filter(
          rowwise((row: RawRow) => keep(row) && complete(row)),
        ),
        (row) => numberOf(row, part) ?? 0,
        (row) => numberOf(row, whole) ?? 0,
      ),
  };
}

/** Rows whose working days for reporting are over, with the working days of the date as `began`. */
export function overForDays(
  table: ColumnTable,
  begins: string,
  input: RecomputeInput,
): ColumnTable {
  const last = Array.from(input.calendar.day).indexOf(input.asOf);
  const today = last < 0 ? null : (input.calendar.working_days[last] ?? null);
  return withWorkingDays(datedIn(table, begins, input), begins, 'began', input).filter(
    rowwise(
      (row: RawRow) =>
        today !== null && typeof row.began === 'number' && today - row.began >= reportingDays,
    ),
  );
}

/** As `overForDays`, with the working days of a second date as `ended`. */
export function windowOver(
  table: ColumnTable,
  begins: string,
  ends: string,
  input: RecomputeInput,
): ColumnTable {
  return withWorkingDays(overForDays(table, begins, input), ends, 'ended', input);
}

/** Whether a row of `windowOver` ended within the working days for reporting. */
export function inTime(row: RawRow): boolean {
  const days = between(row, 'began', 'ended');
  return days !== null && days <= reportingDays;
}
