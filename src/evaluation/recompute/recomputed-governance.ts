import { escape as rowwise } from 'arquero';
import { addCells, datedIn, numberOf, type RawRow } from './assessed-rows';
import { dueOnTime, partOf, type RecomputedIndicator, rows, shareOf } from './recomputed-kinds';

const procedures = [
  'public_participation',
  'expert_argument',
  'risk_assessment',
  'legality_review',
  'compliance_review',
  'collective_decision',
];

/** Indicators of decisions, openness, supervision, coverage, debt, training and tasks. */
export const recomputedGovernance: readonly RecomputedIndicator[] = [
  shareOf('major_decisions_complete', 'major_decisions', 'decided_date', (row) =>
    procedures.every((procedure) => row[procedure] === true),
  ),
  shareOf(
    'decisions_with_counsel',
    'major_decisions',
    'decided_date',
    (row) => row.legal_counsel === true,
  ),
  dueOnTime('disclosure_requests_on_time', 'information_disclosure', 'published_date', {
    keep: (row) => row.kind === 'request',
  }),
  dueOnTime('active_disclosure_on_time', 'information_disclosure', 'published_date', {
    keep: (row) => row.kind === 'active',
  }),
  shareOf(
    'inspections_published',
    'inspections',
    'inspected_date',
    (row) => row.published_date !== null,
  ),
  dueOnTime('visit_findings_closed_on_time', 'supervision_visits', 'closed_date'),
  {
    name: 'supervision_score',
    datasets: ['supervision_visits'],
    compute: (input) =>
      addCells(
        datedIn(rows(input, 'supervision_visits'), 'visited_date', input).filter(
          rowwise((row: RawRow) => numberOf(row, 'score') !== null),
        ),
        (row) => numberOf(row, 'score') ?? 0,
        () => 1,
      ),
  },
  partOf('subjects_coded', 'code_coverage', 'period_end', ['coded', 'subjects']),
  partOf('codes_invalid', 'code_coverage', 'period_end', ['invalid', 'coded']),
  partOf('personal_archives_covered', 'archive_coverage', 'period_end', ['archived', 'people']),
  partOf(
    'civil_servant_archives',
    'archive_coverage',
    'period_end',
    ['archived', 'people'],
    (row) => row.occupation === 'civil_servant',
  ),
  partOf('catalogue_items_covered', 'catalogue_coverage', 'period_end', ['items_covered', 'items']),
  partOf('catalogue_items_late', 'catalogue_coverage', 'period_end', [
    'items_late',
    'items_covered',
  ]),
  partOf('catalogue_conflicts', 'catalogue_coverage', 'period_end', ['conflicts', 'items_covered']),
  partOf(
    'debt_limit_used',
    'government_debt',
    'period_end',
    ['outstanding', 'debt_limit'],
    (row) => row.debt_kind === 'general' || row.debt_kind === 'special',
  ),
  partOf('debt_repaid', 'government_debt', 'period_end', ['repaid_amount', 'due_amount']),
  partOf(
    'training_attendance',
    'integrity_training',
    'held_date',
    ['participants', 'should_attend'],
    (row) => row.kind === 'civil_servant_training' || row.kind === 'leader_course',
  ),
  partOf('recruits_reviewed', 'recruitment_reviews', 'reviewed_date', ['reviewed', 'applicants']),
  shareOf(
    'regulatory_items_published',
    'regulatory_items',
    'listed_date',
    (row) => row.published_date !== null,
  ),
  dueOnTime('tasks_done_on_time', 'work_tasks', 'done_date'),
  shareOf('task_reports_behind', 'task_reports', 'reported_date', (row) => row.state === 'behind'),
  {
    name: 'subjects_graded_poor',
    datasets: ['subject_grades'],
    compute: (input) =>
      addCells(
        datedIn(rows(input, 'subject_grades'), 'evaluated_date', input),
        (row) => (row.grade === 'poor' ? (numberOf(row, 'subjects') ?? 0) : 0),
        (row) => numberOf(row, 'subjects') ?? 0,
      ),
  },
];
