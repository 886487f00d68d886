import { describe, expect, test } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { emptyFilter } from '../../src/catalog/filter';
import { compileCube } from '../../src/evaluation/compile-cube';
import { compileFigure } from '../../src/evaluation/compile-figure';
import type { Indicator } from '../../src/evaluation/indicator-schema';
import { catalogueContext, findIndicator, indicators } from '../../src/evaluation/indicators';
import { compareCells } from '../../src/evaluation/recompute/compare-cells';
import { recomputeCells } from '../../src/evaluation/recompute/recompute-cells';
import type { Cell, RawColumns } from '../../src/evaluation/recompute/recompute-input';
import { recomputeReads } from '../../src/evaluation/recompute/recompute-reads';
import {
  calendarColumns,
  calendarTable,
  datasetTable,
  type FixtureRow,
} from '../support/dataset-tables';
import { openNativeDatabase } from '../support/native-database';
import type { Example } from './example-rows';
import { examplesOfGovernance } from './examples-of-governance';
import { examplesOfRecords } from './examples-of-records';

const asOf = '2026-10-31';
const from = '2026-08';
const to = '2026-10';
const context = catalogueContext(asOf);
const calendar = calendarColumns();

/** Every row is of one unit unless it says otherwise; the comments give the reasoning. */
const examples: readonly Example[] = [
  ...examplesOfGovernance,
  ...examplesOfRecords,
  {
    indicator: 'dishonesty_records',
    rows: {
      dishonesty_records: [
        { event_date: '2026-10-01' },
        { event_date: '2026-10-31' },
        { event_date: '2026-11-01' }, // after the as-of date
        { event_date: '2026-08-15', withdrawn_date: '2026-09-01' }, // withdrawn, still a record of August
        { event_date: '2026-07-31' }, // before the period
      ],
    },
    months: { 202608: [1, 0], 202610: [2, 0] },
    value: 3,
  },
  {
    indicator: 'dishonesty_reported_in_time',
    // Working days after Mon 28 September: 29, 30 September, 8, 9, 10, 12, 13 October are the 7th.
    rows: {
      dishonesty_records: [
        { event_date: '2026-09-28', report_date: '2026-10-13' }, // on the 7th: in time
        { event_date: '2026-09-28', report_date: '2026-10-14' }, // on the 8th: late
        { event_date: '2026-09-28', report_date: null }, // over and unreported: late
        { event_date: '2026-08-03', report_date: '2026-08-03' }, // the same day: in time
        { event_date: '2026-10-21', report_date: '2026-10-23' }, // 7th is Fri 30 October: over, in time
        { event_date: '2026-10-22', report_date: '2026-10-23' }, // 7th is Mon 2 November: not over, out
        { event_date: '2003-12-31', report_date: '2004-01-05' }, // outside the calendar, out
      ],
    },
    months: { 202608: [1, 1], 202609: [1, 3], 202610: [1, 1] },
    value: 60,
  },
  {
    indicator: 'double_publicity_timely',
    rows: {
      administrative_permits: [
        ...Array.from({ length: 15 }, () => ({
          decision_date: '2026-09-28',
          report_date: '2026-10-13',
        })),
        { decision_date: '2026-09-28', report_date: '2026-10-14' }, // the 8th working day: late
        { decision_date: '2026-09-28', publication_date: '2026-09-30' }, // published is reported: in time
        { decision_date: '2026-09-28' }, // neither date: not assessable, out
        { decision_date: '2026-10-26', report_date: '2026-10-27' }, // 7 working days not over, out
      ],
      administrative_penalties: [
        { decision_date: '2026-09-01', report_date: '2026-09-10' }, // 7th working day: in time
        { decision_date: '2026-09-01', report_date: '2026-09-11' }, // late
        { decision_date: '2026-09-01', report_date: '2026-12-31' }, // late
        { decision_date: '2026-09-01', report_date: '2027-01-04' }, // outside the calendar, out
      ],
    },
    months: { 202609: [17, 20] },
    value: 85,
  },
  {
    indicator: 'commitments_fulfilled_on_time',
    rows: {
      commitments: [
        ...Array.from({ length: 7 }, () => ({
          due_date: '2026-10-15',
          fulfilled_date: '2026-10-15',
          state: 'done',
        })),
        { due_date: '2026-10-15', fulfilled_date: '2026-10-16', state: 'done' }, // a day late
        { due_date: '2026-10-31', fulfilled_date: null, state: 'open' }, // due on the as-of date and open
        { due_date: '2026-11-01', fulfilled_date: '2026-10-01', state: 'done' }, // not yet due, out
        { due_date: '2026-10-15', fulfilled_date: null, state: 'cancelled' }, // cancelled, out
        { due_date: '2026-08-31', fulfilled_date: '2026-05-01', state: 'done' }, // early
      ],
    },
    months: { 202608: [1, 1], 202610: [7, 9] },
    value: 80,
  },
  {
    indicator: 'rectifications_overdue',
    rows: {
      rectifications: [
        { due_date: '2026-10-30', done_date: null, state: 'open' }, // overdue on 31 October
        { due_date: '2026-10-31', done_date: null, state: 'open' }, // due that day: not overdue
        { due_date: '2026-10-15', done_date: '2026-10-31', state: 'done' }, // done that day: out
        { due_date: '2026-09-30', done_date: '2026-11-02', state: 'done' }, // overdue on 31 October, not yet on 30 September
        { due_date: '2026-07-01', done_date: '2026-09-15', state: 'done' }, // overdue on 31 August only
        { due_date: '2026-07-01', done_date: null, state: 'cancelled' }, // cancelled, out
      ],
    },
    months: { 202608: [1, 0], 202610: [2, 0] },
    value: 2,
  },
  {
    indicator: 'complaints_resolved_on_time',
    rows: {
      complaints: [
        ...Array.from({ length: 18 }, () => ({
          due_date: '2026-10-20',
          resolved_date: '2026-10-19',
        })),
        { due_date: '2026-10-20', resolved_date: '2026-10-21' }, // late
        { due_date: '2026-10-20', resolved_date: null }, // open
        { due_date: '2026-11-03', resolved_date: '2026-10-25' }, // not yet due, out
      ],
    },
    months: { 202610: [18, 20] },
    value: 90,
  },
  {
    indicator: 'complaints_satisfied',
    rows: {
      complaints: [
        ...Array.from({ length: 15 }, () => ({
          due_date: '2026-10-20',
          resolved_date: '2026-10-19',
          satisfied: true,
        })),
        ...Array.from({ length: 5 }, () => ({
          due_date: '2026-10-20',
          resolved_date: '2026-09-30',
          satisfied: false,
        })),
        { due_date: '2026-10-20', resolved_date: '2026-10-19', satisfied: null }, // not rated, out
        { due_date: '2026-10-20', resolved_date: null, satisfied: null }, // open, out
      ],
    },
    months: { 202609: [0, 5], 202610: [15, 15] },
    value: 75,
  },
  {
    indicator: 'agreement_payments_overdue',
    rows: {
      agreements: [
        { payment_due: '2026-09-30', paid_date: null }, // overdue from 1 October
        { payment_due: '2026-10-31', paid_date: null }, // due that day
        { payment_due: '2026-08-31', paid_date: '2026-10-20' }, // overdue on 30 September
        { payment_due: '2026-08-01', paid_date: null, abandoned_date: '2026-07-15' }, // abandoned before: out
        { payment_due: '2026-08-01', paid_date: null, abandoned_date: '2026-08-20' }, // abandoned after: still owed
        { payment_due: null, paid_date: null }, // no date of payment: out
      ],
    },
    months: { 202608: [1, 0], 202609: [2, 0], 202610: [2, 0] },
    value: 2,
  },
  {
    indicator: 'proposals_answered_on_time',
    rows: {
      deputy_proposals: [
        ...Array.from({ length: 3 }, () => ({
          due_date: '2026-09-30',
          answered_date: '2026-09-30',
        })),
        { due_date: '2026-09-30', answered_date: '2026-10-08' }, // late
        { due_date: '2026-09-30', answered_date: null }, // open
      ],
    },
    months: { 202609: [3, 5] },
    value: 60,
  },
  {
    indicator: 'judgments_performed',
    rows: {
      judicial_matters: [
        ...Array.from({ length: 3 }, () => ({
          kind: 'judgment',
          due_date: '2026-10-10',
          done_date: '2026-10-01',
        })),
        { kind: 'judgment', due_date: '2026-10-10', done_date: '2026-10-30' }, // late, but performed
        { kind: 'judgment', due_date: '2026-10-10', done_date: '2026-11-05' }, // performed after the as-of date
        { kind: 'court_appearance', due_date: '2026-10-10', done_date: null }, // another matter
        { kind: 'judgment', due_date: '2026-11-10', done_date: '2026-10-01' }, // not yet due, out
      ],
    },
    months: { 202610: [4, 5] },
    value: 80,
  },
  {
    indicator: 'service_matters_on_time',
    rows: {
      service_matters: [
        ...Array.from({ length: 19 }, () => ({ due_date: '2026-10-12', done_date: '2026-10-12' })),
        { due_date: '2026-10-12', done_date: null }, // open
      ],
    },
    months: { 202610: [19, 20] },
    value: 95,
  },
  {
    indicator: 'credit_lookups_made',
    rows: {
      credit_queries: [
        ...Array.from({ length: 17 }, () => ({
          query_date: '2026-10-12',
          required: true,
          looked_up: true,
        })),
        ...Array.from({ length: 2 }, () => ({
          query_date: '2026-10-12',
          required: true,
          looked_up: false,
        })),
        { query_date: '2026-10-12', required: false, looked_up: true }, // not required, out
      ],
    },
    months: { 202610: [17, 19] },
    value: null, // 19 are fewer than the least number of 20
  },
];

const unit = { region_code: '330102', department_code: 'finance', area: 'ppp' };

function indicatorNamed(name: string): Indicator {
  const indicator = findIndicator(name);
  if (!indicator) throw new Error(`no indicator ${name}`);
  return indicator;
}

/** The area of the rows; `other` where the dataset has none. */
function areaOf(rows: Example['rows']): string {
  const [dataset = ''] = Object.keys(rows);
  return datasetByName(dataset).fields.some(({ role }) => role === 'area') ? unit.area : 'other';
}

function columnsOf(dataset: string, rows: readonly FixtureRow[]): RawColumns {
  const fields = recomputeReads[dataset] ?? [];
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? null)]));
}

describe.each(examples)('$indicator', ({ indicator: name, rows: given, months, value, area }) => {
  const indicator = indicatorNamed(name);
  const rows = Object.fromEntries(
    Object.entries(given).map(([dataset, list]) => [
      dataset,
      list.map((row) => ({ ...unit, ...row })),
    ]),
  );
  const expected = Object.entries(months).map(([month, [numerator, denominator]]) => ({
    indicator: name,
    month: Number(month),
    region: '330102',
    department: 'finance',
    area: area ?? areaOf(given),
    numerator,
    denominator,
  }));

  test('SQL gives the cells and the figure worked out by hand', async () => {
    const database = await openNativeDatabase();
    for (const statement of calendarTable()) await database.run(statement);
    for (const [dataset, list] of Object.entries(rows)) {
      for (const statement of datasetTable(datasetByName(dataset), list))
        await database.run(statement);
    }
    expect(await database.rows(compileCube([indicator], { ...context, from, to }).text)).toEqual(
      expected,
    );
    const figure = compileFigure(indicator, { ...emptyFilter, from, to }, context);
    const [row] = await database.rows(figure.text);
    if (value === null) expect(row?.value).toBeNull();
    else expect(row?.value).toBeCloseTo(value, 9);
    database.close();
  });

  test('Arquero gives the same cells', async () => {
    const datasets = Object.fromEntries(
      Object.entries(rows).map(([dataset, list]) => [dataset, columnsOf(dataset, list)]),
    );
    const cells = await recomputeCells({ asOf, from, to, datasets, calendar });
    const recomputed = cells[name];
    if (!recomputed) throw new Error(`${name} was not recomputed`);
    expect(compareCells(expected as Cell[], recomputed)).toEqual({
      cells: expected.length,
      differences: [],
    });
  });
});

test('every indicator has an example', () => {
  expect(examples.map(({ indicator }) => indicator).sort()).toEqual(
    indicators.map(({ name }) => name).sort(),
  );
});
