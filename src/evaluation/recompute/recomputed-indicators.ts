import type { ColumnTable } from 'arquero';
import { escape as rowwise } from 'arquero';
import {
  between,
  type CellColumns,
  countCells,
  datedIn,
  notAfter,
  openAtMonthEnds,
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

const reportingDays = 7;

/** The twelve indicators, by the definitions of their method cards. */
export const recomputedIndicators: readonly RecomputedIndicator[] = [
  {
    name: 'dishonesty_records',
    datasets: ['dishonesty_records'],
    compute: (input) => countCells(datedIn(rows(input, 'dishonesty_records'), 'event_date', input)),
  },
  {
    name: 'dishonesty_reported_in_time',
    datasets: ['dishonesty_records'],
    compute: (input) =>
      countCells(
        windowOver(rows(input, 'dishonesty_records'), 'event_date', 'report_date', input).filter(
          rowwise(
            (row: RawRow) => row.report_date === null || between(row, 'began', 'ended') !== null,
          ),
        ),
        (row) => row.report_date !== null && inTime(row),
      ),
  },
  {
    name: 'double_publicity_timely',
    datasets: ['administrative_permits', 'administrative_penalties'],
    compute: (input) => {
      const [permits, penalties] = ['administrative_permits', 'administrative_penalties'].map(
        (dataset) =>
          windowOver(
            rows(input, dataset).derive({
              reported: rowwise((row: RawRow) => row.report_date ?? row.publication_date),
            }),
            'decision_date',
            'reported',
            input,
          ).filter(rowwise((row: RawRow) => between(row, 'began', 'ended') !== null)),
      ) as [ColumnTable, ColumnTable];
      return countCells(permits.concat(penalties), inTime);
    },
  },
  dueOnTime('commitments_fulfilled_on_time', 'commitments', 'fulfilled_date', 'state'),
  {
    name: 'rectifications_overdue',
    datasets: ['rectifications'],
    compute: (input) => {
      const kept = rows(input, 'rectifications').filter(rowwise(notCancelled));
      return countCells(openAtMonthEnds(kept, 'due_date', 'done_date', input));
    },
  },
  dueOnTime('complaints_resolved_on_time', 'complaints', 'resolved_date'),
  {
    name: 'complaints_satisfied',
    datasets: ['complaints'],
    compute: (input) =>
      countCells(
        datedIn(rows(input, 'complaints'), 'resolved_date', input).filter(
          rowwise((row: RawRow) => row.satisfied !== null),
        ),
        (row) => row.satisfied === true,
      ),
  },
  {
    name: 'agreement_payments_overdue',
    datasets: ['agreements'],
    compute: (input) => {
      const owed = rows(input, 'agreements').filter(
        rowwise(
          (row: RawRow) =>
            row.abandoned_date === null || !notAfter(row, 'abandoned_date', 'payment_due'),
        ),
      );
      return countCells(openAtMonthEnds(owed, 'payment_due', 'paid_date', input));
    },
  },
  dueOnTime('proposals_answered_on_time', 'deputy_proposals', 'answered_date'),
  {
    name: 'judgments_performed',
    datasets: ['judicial_matters'],
    compute: (input) =>
      countCells(
        datedIn(rows(input, 'judicial_matters'), 'due_date', input).filter(
          rowwise((row: RawRow) => row.kind === 'judgment'),
        ),
        (row) => typeof row.done_date === 'string' && row.done_date <= input.asOf,
      ),
  },
  dueOnTime('service_matters_on_time', 'service_matters', 'done_date'),
  {
    name: 'credit_lookups_made',
    datasets: ['credit_queries'],
    compute: (input) =>
      countCells(
        datedIn(rows(input, 'credit_queries'), 'query_date', input).filter(
          rowwise((row: RawRow) => row.required === true && row.looked_up !== null),
        ),
        (row) => row.looked_up === true,
      ),
  },
];

function rows(input: RecomputeInput, dataset: string): ColumnTable {
  return rowsOf(input.datasets[dataset] ?? {});
}

const notCancelled = (row: RawRow): boolean => row.state !== null && row.state !== 'cancelled';

/** The share done on or before `due_date`, of what is due; without what is cancelled. */
function dueOnTime(
  name: string,
  dataset: string,
  done: string,
  state?: string,
): RecomputedIndicator {
  return {
    name,
    datasets: [dataset],
    compute: (input) => {
      const due = datedIn(rows(input, dataset), 'due_date', input);
      const kept = state === undefined ? due : due.filter(rowwise(notCancelled));
      return countCells(kept, (row) => notAfter(row, done, 'due_date'));
    },
  };
}

/** Rows whose working days for reporting are over, with the working days of both dates. */
function windowOver(
  table: ColumnTable,
  begins: string,
  ends: string,
  input: RecomputeInput,
): ColumnTable {
  const last = Array.from(input.calendar.day).indexOf(input.asOf);
  const today = last < 0 ? null : (input.calendar.working_days[last] ?? null);
  const dated = withWorkingDays(datedIn(table, begins, input), begins, 'began', input).filter(
    rowwise(
      (row: RawRow) =>
        today !== null && typeof row.began === 'number' && today - row.began >= reportingDays,
    ),
  );
  return withWorkingDays(dated, ends, 'ended', input);
}

function inTime(row: RawRow): boolean {
  const days = between(row, 'began', 'ended');
  return days !== null && days <= reportingDays;
}
