import { escape as rowwise } from 'arquero';
import {
  addCells,
  between,
  datedIn,
  notAfter,
  type RawRow,
  withWorkingDays,
} from './assessed-rows';
import {
  dueOnTime,
  notCancelled,
  type RecomputedIndicator,
  rows,
  shareOf,
} from './recomputed-kinds';

/** Indicators of repairs, objections, lists, agreements, promises, courts, services and queries. */
export const recomputedRecords: readonly RecomputedIndicator[] = [
  dueOnTime('repairs_decided_on_time', 'credit_repairs', 'decided_date'),
  {
    name: 'repair_days',
    datasets: ['credit_repairs'],
    compute: (input) => {
      const decided = datedIn(rows(input, 'credit_repairs'), 'decided_date', input).filter(
        rowwise((row: RawRow) => notAfter(row, 'applied_date', 'decided_date')),
      );
      const begun = withWorkingDays(decided, 'applied_date', 'began', input);
      const ended = withWorkingDays(begun, 'decided_date', 'ended', input).filter(
        rowwise((row: RawRow) => between(row, 'began', 'ended') !== null),
      );
      return addCells(
        ended,
        (row) => between(row, 'began', 'ended') ?? 0,
        () => 1,
      );
    },
  },
  dueOnTime('objections_decided_on_time', 'objections', 'decided_date'),
  shareOf(
    'objections_upheld',
    'objections',
    'decided_date',
    (row) => row.result === 'upheld',
    (row) => row.result === 'upheld' || row.result === 'rejected',
  ),
  dueOnTime('list_removals_on_time', 'credit_lists', 'removal_date', { due: 'expiry_date' }),
  shareOf(
    'joint_actions_reported',
    'joint_actions',
    'action_date',
    (row) => row.reported_date !== null,
  ),
  dueOnTime('agreements_performed_on_time', 'agreements', 'performed_date', {
    due: 'performance_due',
    keep: (row) =>
      row.abandoned_date === null || !notAfter(row, 'abandoned_date', 'performance_due'),
  }),
  shareOf(
    'single_bidder_tenders',
    'agreements',
    'signed_date',
    (row) => Number(row.bidders) === 1,
    (row) => row.bidders !== null,
  ),
  dueOnTime('township_commitments_on_time', 'commitments', 'fulfilled_date', {
    keep: (row) => row.area === 'township' && notCancelled(row),
  }),
  dueOnTime('policy_promises_kept', 'commitments', 'fulfilled_date', {
    keep: (row) => row.kind === 'policy' && notCancelled(row),
  }),
  dueOnTime('township_complaints_on_time', 'complaints', 'resolved_date', {
    keep: (row) => row.area === 'township',
  }),
  dueOnTime('enterprise_complaints_on_time', 'complaints', 'resolved_date', {
    keep: (row) => row.concerns_enterprise === true,
  }),
  shareOf(
    'proposals_solved',
    'deputy_proposals',
    'answered_date',
    (row) => row.result === 'solved',
    (row) => row.result !== null,
  ),
  shareOf(
    'court_heads_appeared',
    'judicial_matters',
    'due_date',
    (row) => row.head_appeared === true,
    (row) => row.kind === 'court_appearance' && row.head_appeared !== null,
  ),
  dueOnTime('judicial_suggestions_answered', 'judicial_matters', 'done_date', {
    keep: (row) => row.kind === 'judicial_suggestion' || row.kind === 'procuratorial_suggestion',
  }),
  dueOnTime('rectifications_on_time', 'rectifications', 'done_date', { keep: notCancelled }),
  shareOf(
    'service_single_visit',
    'service_matters',
    'done_date',
    (row) => Number(row.visits) <= 1,
    (row) => row.visits !== null,
  ),
  shareOf(
    'queries_authorised',
    'credit_queries',
    'query_date',
    (row) => row.authorised === true,
    (row) => row.subject_kind === 'individual' && row.looked_up === true && row.authorised !== null,
  ),
];
