import type { ColumnTable } from 'arquero';
import { escape as rowwise } from 'arquero';
import {
  between,
  countCells,
  datedIn,
  notAfter,
  openAtMonthEnds,
  type RawRow,
} from './assessed-rows';
import { recomputedGovernance } from './recomputed-governance';
import {
  dueOnTime,
  inTime,
  notCancelled,
  overForDays,
  type RecomputedIndicator,
  rows,
  windowOver,
} from './recomputed-kinds';
import { recomputedRecords } from './recomputed-records';

const publicity = ['administrative_permits', 'administrative_penalties'];

/** All indicators, by the definitions of their method cards. */
export const recomputedIndicators: readonly RecomputedIndicator[] = [
  ...recomputedGovernance,
  ...recomputedRecords,
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
    datasets: publicity,
    compute: (input) => {
      const decisions = bothPublicities((dataset) =>
        windowOver(
          rows(input, dataset).derive({
            reported: rowwise((row: RawRow) => row.report_date ?? row.publication_date),
          }),
          'decision_date',
          'reported',
          input,
        ).filter(rowwise((row: RawRow) => between(row, 'began', 'ended') !== null)),
      );
      return countCells(decisions, inTime);
    },
  },
  {
    name: 'double_publicity_pooled',
    datasets: publicity,
    compute: (input) =>
      countCells(
        bothPublicities((dataset) => overForDays(rows(input, dataset), 'decision_date', input)),
        (row) => row.report_date !== null,
      ),
  },
  {
    name: 'double_publicity_coded',
    datasets: publicity,
    compute: (input) =>
      countCells(
        bothPublicities((dataset) =>
          datedIn(rows(input, dataset), 'decision_date', input).filter(
            rowwise(
              (row: RawRow) =>
                row.counterparty_kind === 'organisation' ||
                row.counterparty_kind === 'self_employed',
            ),
          ),
        ),
        (row) => row.credit_code !== null,
      ),
  },
  {
    name: 'dishonesty_passed_on',
    datasets: ['dishonesty_records'],
    compute: (input) =>
      countCells(
        overForDays(rows(input, 'dishonesty_records'), 'event_date', input).filter(
          rowwise((row: RawRow) => row.passed_on !== null),
        ),
        (row) => row.passed_on === true,
      ),
  },
  dueOnTime('commitments_fulfilled_on_time', 'commitments', 'fulfilled_date', {
    keep: notCancelled,
  }),
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

/** Permits and penalties as one table. */
function bothPublicities(table: (dataset: string) => ColumnTable): ColumnTable {
  const [permits, penalties] = publicity.map(table) as [ColumnTable, ColumnTable];
  return permits.concat(penalties);
}
