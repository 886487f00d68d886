import { type Example, times } from './example-rows';

const due = { due_date: '2026-10-12' };

/** Repairs, objections, lists, agreements, promises, courts, services, queries and publicity. */
export const examplesOfRecords: readonly Example[] = [
  {
    indicator: 'repairs_decided_on_time',
    rows: {
      credit_repairs: [
        ...times(9, { ...due, decided_date: '2026-10-12' }),
        { ...due, decided_date: '2026-10-13' }, // late
      ],
    },
    months: { 202610: [9, 10] },
    value: 90,
  },
  {
    indicator: 'repair_days',
    // Working days after Mon 28 September up to Fri 9 October: 29, 30 September, 8, 9 October.
    rows: {
      credit_repairs: [
        ...times(3, { applied_date: '2026-09-28', decided_date: '2026-10-09' }),
        ...times(2, { applied_date: '2026-10-12', decided_date: '2026-10-14' }),
        { applied_date: '2026-10-12', decided_date: '2026-10-12' }, // the same day: 0
        { applied_date: '2026-10-14', decided_date: '2026-10-12' }, // decided before: out
        { applied_date: '2003-06-30', decided_date: '2026-10-12' }, // outside the calendar: out
        { applied_date: '2026-10-12', decided_date: null }, // open: out
      ],
    },
    months: { 202610: [16, 6] },
    value: 16 / 6,
  },
  {
    indicator: 'objections_decided_on_time',
    rows: {
      objections: [
        ...times(4, { ...due, decided_date: '2026-10-01' }),
        { ...due, decided_date: null },
      ],
    },
    months: { 202610: [4, 5] },
    value: 80,
  },
  {
    indicator: 'objections_upheld',
    rows: {
      objections: [
        { decided_date: '2026-10-12', result: 'upheld' },
        ...times(4, { decided_date: '2026-10-12', result: 'rejected' }),
        { decided_date: '2026-10-12', result: 'pending' }, // not decided, out
      ],
    },
    months: { 202610: [1, 5] },
    value: 20,
  },
  {
    indicator: 'list_removals_on_time',
    rows: {
      credit_lists: [
        ...times(3, { expiry_date: '2026-10-12', removal_date: '2026-03-01' }), // repaired early
        { expiry_date: '2026-10-12', removal_date: '2026-10-13' }, // a day too long
        { expiry_date: '2026-10-12', removal_date: null }, // still listed
        { expiry_date: null, removal_date: '2026-10-12' }, // without an end
      ],
    },
    months: { 202610: [3, 5] },
    value: 60,
  },
  {
    indicator: 'joint_actions_reported',
    rows: {
      joint_actions: [
        ...times(9, { action_date: '2026-10-12', reported_date: '2026-10-20' }),
        { action_date: '2026-10-12', reported_date: null },
      ],
    },
    months: { 202610: [9, 10] },
    value: 90,
  },
  {
    indicator: 'agreements_performed_on_time',
    rows: {
      agreements: [
        ...times(4, { performance_due: '2026-10-12', performed_date: '2026-10-12' }),
        { performance_due: '2026-10-12', performed_date: null }, // open
        { performance_due: '2026-10-12', abandoned_date: '2026-10-12' }, // ended by the day: out
        { performance_due: '2026-10-12', abandoned_date: '2026-10-20' }, // ended after it: not performed
      ],
    },
    months: { 202610: [4, 6] },
    value: 400 / 6,
  },
  {
    indicator: 'single_bidder_tenders',
    rows: {
      agreements: [
        ...times(2, { signed_date: '2026-10-12', bidders: 1 }),
        ...times(8, { signed_date: '2026-10-12', bidders: 4 }),
        { signed_date: '2026-10-12', bidders: null }, // no tender
      ],
    },
    months: { 202610: [2, 10] },
    value: 20,
  },
  {
    indicator: 'township_commitments_on_time',
    area: 'township',
    rows: {
      commitments: [
        ...times(4, { ...due, area: 'township', state: 'done', fulfilled_date: '2026-10-01' }),
        { ...due, area: 'township', state: 'open', fulfilled_date: null },
        { ...due, area: 'township', state: 'cancelled', fulfilled_date: null }, // out
        { ...due, area: 'ppp', state: 'open', fulfilled_date: null }, // another area
      ],
    },
    months: { 202610: [4, 5] },
    value: 80,
  },
  {
    indicator: 'policy_promises_kept',
    rows: {
      commitments: [
        ...times(3, { ...due, kind: 'policy', state: 'done', fulfilled_date: '2026-10-12' }),
        ...times(2, { ...due, kind: 'policy', state: 'done', fulfilled_date: '2026-10-13' }),
        { ...due, kind: 'quality', state: 'done', fulfilled_date: '2026-10-13' }, // another kind
      ],
    },
    months: { 202610: [3, 5] },
    value: 60,
  },
  {
    indicator: 'township_complaints_on_time',
    area: 'township',
    rows: {
      complaints: [
        ...times(9, { ...due, area: 'township', resolved_date: '2026-10-12' }),
        { ...due, area: 'township', resolved_date: null },
        { ...due, area: 'environment', resolved_date: null }, // another area
        { ...due, area: null, resolved_date: null }, // no area
      ],
    },
    months: { 202610: [9, 10] },
    value: 90,
  },
  {
    indicator: 'enterprise_complaints_on_time',
    rows: {
      complaints: [
        ...times(9, { ...due, concerns_enterprise: true, resolved_date: '2026-10-12' }),
        { ...due, concerns_enterprise: true, resolved_date: '2026-10-14' },
        { ...due, concerns_enterprise: false, resolved_date: null },
        { ...due, concerns_enterprise: null, resolved_date: null },
      ],
    },
    months: { 202610: [9, 10] },
    value: 90,
  },
  {
    indicator: 'proposals_solved',
    rows: {
      deputy_proposals: [
        ...times(3, { answered_date: '2026-10-12', result: 'solved' }),
        { answered_date: '2026-10-12', result: 'planned' },
        { answered_date: '2026-10-12', result: 'explained' },
        { answered_date: '2026-10-12', result: null }, // unknown, out
      ],
    },
    months: { 202610: [3, 5] },
    value: 60,
  },
  {
    indicator: 'court_heads_appeared',
    rows: {
      judicial_matters: [
        ...times(4, { ...due, kind: 'court_appearance', head_appeared: true }),
        { ...due, kind: 'court_appearance', head_appeared: false },
        { ...due, kind: 'court_appearance', head_appeared: null }, // unknown, out
        { ...due, kind: 'judgment', head_appeared: false }, // another matter
      ],
    },
    months: { 202610: [4, 5] },
    value: 80,
  },
  {
    indicator: 'judicial_suggestions_answered',
    rows: {
      judicial_matters: [
        ...times(3, { ...due, kind: 'judicial_suggestion', done_date: '2026-10-12' }),
        { ...due, kind: 'procuratorial_suggestion', done_date: '2026-10-12' },
        { ...due, kind: 'procuratorial_suggestion', done_date: null },
        { ...due, kind: 'judgment', done_date: null }, // another matter
      ],
    },
    months: { 202610: [4, 5] },
    value: 80,
  },
  {
    indicator: 'rectifications_on_time',
    rows: {
      rectifications: [
        ...times(4, { ...due, state: 'done', done_date: '2026-10-12' }),
        { ...due, state: 'open', done_date: null },
        { ...due, state: 'cancelled', done_date: null }, // out
      ],
    },
    months: { 202610: [4, 5] },
    value: 80,
  },
  {
    indicator: 'service_single_visit',
    rows: {
      service_matters: [
        ...times(9, { done_date: '2026-10-12', visits: 0 }),
        ...times(9, { done_date: '2026-10-12', visits: 1 }),
        ...times(2, { done_date: '2026-10-12', visits: 2 }),
        { done_date: '2026-10-12', visits: null }, // unknown, out
      ],
    },
    months: { 202610: [18, 20] },
    value: 90,
  },
  {
    indicator: 'queries_authorised',
    rows: {
      credit_queries: [
        ...times(9, {
          query_date: '2026-10-12',
          subject_kind: 'individual',
          looked_up: true,
          authorised: true,
        }),
        {
          query_date: '2026-10-12',
          subject_kind: 'individual',
          looked_up: true,
          authorised: false,
        },
        {
          query_date: '2026-10-12',
          subject_kind: 'individual',
          looked_up: false,
          authorised: false,
        }, // no query
        {
          query_date: '2026-10-12',
          subject_kind: 'enterprise',
          looked_up: true,
          authorised: false,
        },
        { query_date: '2026-10-12', subject_kind: 'individual', looked_up: true, authorised: null },
      ],
    },
    months: { 202610: [9, 10] },
    value: 90,
  },
  {
    indicator: 'dishonesty_passed_on',
    rows: {
      dishonesty_records: [
        ...times(4, { event_date: '2026-09-01', passed_on: true }),
        { event_date: '2026-09-01', passed_on: false },
        { event_date: '2026-10-21', passed_on: true }, // Fri 30 October is the 7th working day: counts
        { event_date: '2026-10-22', passed_on: false }, // 6 working days old: not yet
      ],
    },
    months: { 202609: [4, 5], 202610: [1, 1] },
    value: 500 / 6,
  },
  {
    indicator: 'double_publicity_pooled',
    rows: {
      administrative_permits: [
        ...times(15, { decision_date: '2026-09-01', report_date: '2026-09-20' }), // late, but collected
        { decision_date: '2026-09-01', report_date: null },
        { decision_date: '2026-10-22', report_date: null }, // 6 working days old: not yet
      ],
      administrative_penalties: [
        ...times(3, { decision_date: '2026-09-01', report_date: '2026-09-02' }),
        { decision_date: '2026-09-01', report_date: null, publication_date: '2026-09-02' },
      ],
    },
    months: { 202609: [18, 20] },
    value: 90,
  },
  {
    indicator: 'double_publicity_coded',
    rows: {
      administrative_permits: [
        ...times(15, {
          decision_date: '2026-09-01',
          counterparty_kind: 'organisation',
          credit_code: 'x',
        }),
        { decision_date: '2026-09-01', counterparty_kind: 'individual', credit_code: null }, // needs none
      ],
      administrative_penalties: [
        ...times(4, {
          decision_date: '2026-09-01',
          counterparty_kind: 'self_employed',
          credit_code: 'x',
        }),
        { decision_date: '2026-09-01', counterparty_kind: 'organisation', credit_code: null },
      ],
    },
    months: { 202609: [19, 20] },
    value: 95,
  },
];
