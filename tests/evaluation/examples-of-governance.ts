import type { FixtureRow } from '../support/dataset-tables';
import { type Example, times } from './example-rows';

const complete = {
  decided_date: '2026-10-12',
  public_participation: true,
  expert_argument: true,
  risk_assessment: true,
  legality_review: true,
  compliance_review: true,
  collective_decision: true,
  legal_counsel: true,
};
const disclosed = { due_date: '2026-10-12', published_date: '2026-10-12' };
const coverage = { period_end: '2026-09-30' };
const debt = { period_end: '2026-09-30', debt_kind: 'general', debt_limit: 500, due_amount: 0 };

/** Two reports whose sums are pooled: 30 of 40 in September, 50 of 60 in October. */
function pooled(part: string, whole: string, more: FixtureRow = {}): FixtureRow[] {
  return [
    { ...coverage, ...more, [part]: 30, [whole]: 40 },
    { ...coverage, ...more, period_end: '2026-10-31', [part]: 50, [whole]: 60 },
    { ...coverage, ...more, period_end: '2026-11-30', [part]: 1, [whole]: 1 }, // after the as-of date
    { ...coverage, ...more, [part]: null, [whole]: 99 }, // a part that is not known
  ];
}
const pooledMonths = { 202609: [30, 40], 202610: [50, 60] } as const;

/** Decisions, openness, supervision, coverage, debt, training and tasks. */
export const examplesOfGovernance: readonly Example[] = [
  {
    indicator: 'major_decisions_complete',
    rows: {
      major_decisions: [
        ...times(4, complete),
        { ...complete, risk_assessment: false }, // one procedure is missing
        { ...complete, decided_date: '2026-11-02' }, // after the as-of date
      ],
    },
    months: { 202610: [4, 5] },
    value: 80,
  },
  {
    indicator: 'decisions_with_counsel',
    rows: { major_decisions: [...times(3, complete), { ...complete, legal_counsel: false }] },
    months: { 202610: [3, 4] },
    value: null, // 4 are fewer than the least number of 5
  },
  {
    indicator: 'disclosure_requests_on_time',
    rows: {
      information_disclosure: [
        ...times(3, { ...disclosed, kind: 'request' }),
        { ...disclosed, kind: 'request', published_date: '2026-10-13' }, // late
        { ...disclosed, kind: 'request', published_date: null }, // open
        { ...disclosed, kind: 'active' }, // another matter
      ],
    },
    months: { 202610: [3, 5] },
    value: 60,
  },
  {
    indicator: 'active_disclosure_on_time',
    rows: {
      information_disclosure: [
        ...times(9, { ...disclosed, kind: 'active' }),
        { ...disclosed, kind: 'active', published_date: null },
        { ...disclosed, kind: 'request' },
      ],
    },
    months: { 202610: [9, 10] },
    value: 90,
  },
  {
    indicator: 'inspections_published',
    rows: {
      inspections: [
        ...times(18, { inspected_date: '2026-10-08', published_date: '2026-10-20' }),
        ...times(2, { inspected_date: '2026-10-08', published_date: null }),
      ],
    },
    months: { 202610: [18, 20] },
    value: 90,
  },
  {
    indicator: 'visit_findings_closed_on_time',
    rows: {
      supervision_visits: [
        ...times(2, { due_date: '2026-10-10', closed_date: '2026-10-10' }),
        { due_date: '2026-10-10', closed_date: '2026-10-11' }, // late
        { due_date: '2026-10-10', closed_date: null }, // open
        { due_date: null, closed_date: null }, // nothing found, no deadline
      ],
    },
    months: { 202610: [2, 4] },
    value: 50,
  },
  {
    indicator: 'supervision_score',
    rows: {
      supervision_visits: [
        { visited_date: '2026-09-02', score: 92.5 },
        { visited_date: '2026-10-02', score: 88 },
        { visited_date: '2026-10-05', score: null }, // not scored, not 0
      ],
    },
    months: { 202609: [92.5, 1], 202610: [88, 1] },
    value: 90.25,
  },
  {
    indicator: 'subjects_coded',
    rows: { code_coverage: pooled('coded', 'subjects') },
    months: pooledMonths,
    value: 80,
  },
  {
    indicator: 'codes_invalid',
    rows: { code_coverage: pooled('invalid', 'coded') },
    months: pooledMonths,
    value: 80,
  },
  {
    indicator: 'personal_archives_covered',
    rows: { archive_coverage: pooled('archived', 'people', { occupation: 'lawyer' }) },
    months: pooledMonths,
    value: 80,
  },
  {
    indicator: 'civil_servant_archives',
    rows: {
      archive_coverage: [
        ...pooled('archived', 'people', { occupation: 'civil_servant' }),
        { ...coverage, occupation: 'lawyer', archived: 1, people: 9 }, // another occupation
      ],
    },
    months: pooledMonths,
    value: 80,
  },
  {
    indicator: 'catalogue_items_covered',
    rows: { catalogue_coverage: pooled('items_covered', 'items') },
    months: pooledMonths,
    value: 80,
  },
  {
    indicator: 'catalogue_items_late',
    rows: { catalogue_coverage: pooled('items_late', 'items_covered') },
    months: pooledMonths,
    value: 80,
  },
  {
    indicator: 'catalogue_conflicts',
    rows: { catalogue_coverage: pooled('conflicts', 'items_covered') },
    months: pooledMonths,
    value: 80,
  },
  {
    indicator: 'debt_limit_used',
    rows: {
      government_debt: [
        { ...debt, outstanding: 440 },
        { ...debt, debt_kind: 'special', outstanding: 460 },
        { ...debt, debt_kind: 'contingent', outstanding: 900 }, // outside the limit
      ],
    },
    months: { 202609: [900, 1000] },
    value: 90,
  },
  {
    indicator: 'debt_repaid',
    rows: {
      government_debt: [
        { ...debt, due_amount: 150, repaid_amount: 150 },
        { ...debt, debt_kind: 'contingent', due_amount: 50, repaid_amount: 48 },
        { ...debt, due_amount: 0, repaid_amount: 0 }, // nothing due
      ],
    },
    months: { 202609: [198, 200] },
    value: 99,
  },
  {
    indicator: 'training_attendance',
    rows: {
      integrity_training: [
        {
          held_date: '2026-10-12',
          kind: 'civil_servant_training',
          participants: 54,
          should_attend: 60,
        },
        { held_date: '2026-10-13', kind: 'leader_course', participants: 35, should_attend: 40 },
        { held_date: '2026-10-14', kind: 'campaign', participants: 500, should_attend: 900 }, // not a training
        { held_date: '2026-10-15', kind: 'leader_course', participants: 9, should_attend: null },
      ],
    },
    months: { 202610: [89, 100] },
    value: 89,
  },
  {
    indicator: 'recruits_reviewed',
    rows: {
      recruitment_reviews: [
        { reviewed_date: '2026-09-10', applicants: 198, reviewed: 196 },
        { reviewed_date: '2026-09-10', applicants: 2, reviewed: 2 },
      ],
    },
    months: { 202609: [198, 200] },
    value: 99,
  },
  {
    indicator: 'regulatory_items_published',
    rows: {
      regulatory_items: [
        ...times(4, { listed_date: '2026-08-10', published_date: '2026-09-01' }),
        { listed_date: '2026-08-10', published_date: null },
      ],
    },
    months: { 202608: [4, 5] },
    value: 80,
  },
  {
    indicator: 'tasks_done_on_time',
    rows: {
      work_tasks: [
        ...times(3, { due_date: '2026-09-30', done_date: '2026-09-30' }),
        { due_date: '2026-09-30', done_date: null },
        { due_date: null, done_date: '2026-09-30' }, // no deadline
        { due_date: '2026-12-31', done_date: '2026-09-30' }, // not yet due
      ],
    },
    months: { 202609: [3, 4] },
    value: 75,
  },
  {
    indicator: 'task_reports_behind',
    rows: {
      task_reports: [
        ...times(3, { reported_date: '2026-10-12', state: 'on_course' }),
        { reported_date: '2026-10-12', state: 'done' },
        { reported_date: '2026-10-12', state: 'behind' },
      ],
    },
    months: { 202610: [1, 5] },
    value: 20,
  },
  {
    indicator: 'subjects_graded_poor',
    rows: {
      subject_grades: [
        { evaluated_date: '2026-09-30', grade: 'excellent', subjects: 900 },
        { evaluated_date: '2026-09-30', grade: 'poor', subjects: 70 },
        { evaluated_date: '2026-09-30', grade: 'poor', subjects: 30 },
      ],
    },
    months: { 202609: [100, 1000] },
    value: 10,
  },
];
