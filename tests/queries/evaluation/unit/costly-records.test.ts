import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetByName } from '../../../../src/catalog/catalog';
import { emptyFilter } from '../../../../src/catalog/filter';
import { compileFigure } from '../../../../src/evaluation/compile-figure';
import type { Indicator } from '../../../../src/evaluation/indicator-schema';
import { catalogueContext, findIndicator } from '../../../../src/evaluation/indicators';
import {
  costKind,
  costlyRecords,
  costlyRecordsQuery,
  costsQuery,
} from '../../../../src/queries/evaluation/unit/costly-records';
import { unitFilter } from '../../../../src/queries/evaluation/unit/unit-filter';
import { calendarTable, datasetTable, type FixtureRow } from '../../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../../support/native-database';

const asOf = '2026-10-31';
const context = catalogueContext(asOf);
const model = { unitLevel: 'county', period: 'rolling_12' } as const;
const filter = unitFilter(model, '330102', '2026-10');
const here = { region_code: '330102', department_code: 'market_regulation' };

const tables: Readonly<Record<string, readonly FixtureRow[]>> = {
  complaints: [
    { ...here, complaint_id: 'in time', due_date: '2026-03-10', resolved_date: '2026-03-10' },
    { ...here, complaint_id: 'a day late', due_date: '2026-03-10', resolved_date: '2026-03-11' },
    { ...here, complaint_id: 'open', due_date: '2026-05-01' },
    { ...here, complaint_id: 'elsewhere', region_code: '330103', due_date: '2026-05-01' },
    { ...here, complaint_id: 'before the window', due_date: '2025-10-31' },
    { ...here, complaint_id: 'not due yet', due_date: '2026-11-01' },
  ],
  rectifications: [
    { ...here, rectification_id: 'overdue', due_date: '2026-01-01', state: 'open' },
    { ...here, rectification_id: 'done', due_date: '2026-01-01', done_date: '2026-02-01' },
    { ...here, rectification_id: 'cancelled', due_date: '2026-01-01', state: 'cancelled' },
  ],
  archive_coverage: [
    { ...here, coverage_id: 'half', period_end: '2026-06-30', people: 100, archived: 50 },
    { ...here, coverage_id: 'whole', period_end: '2026-06-30', people: 30, archived: 30 },
    { ...here, coverage_id: 'nearly', period_end: '2026-06-30', people: 10, archived: 9 },
  ],
  task_reports: [
    { ...here, report_id: 'behind', reported_date: '2026-06-30', state: 'behind' },
    { ...here, report_id: 'on track', reported_date: '2026-06-30', state: 'on_track' },
  ],
  credit_repairs: [
    { ...here, repair_id: 'slow', applied_date: '2026-03-02', decided_date: '2026-03-13' },
    { ...here, repair_id: 'quick', applied_date: '2026-03-02', decided_date: '2026-03-03' },
    { ...here, repair_id: 'slower', applied_date: '2026-03-02', decided_date: '2026-03-20' },
  ],
};

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  for (const [name, rows] of Object.entries(tables)) {
    for (const statement of datasetTable(datasetByName(name), rows)) await database.run(statement);
  }
  for (const statement of calendarTable()) await database.run(statement);
});
afterAll(() => database.close());

async function costs(name: string, direction?: 1 | -1) {
  const found = findIndicator(name) as Indicator;
  const indicator = { ...found, direction: direction ?? found.direction };
  const [figure] = await database.rows(compileFigure(indicator, filter, context).text);
  const sums = {
    numerator: Number(figure?.numerator),
    denominator: Number(figure?.denominator),
  };
  const [source] = costlyRecords(indicator, sums, filter, context);
  if (!source) return null;
  const key = source.dataset.primaryKey[0] as string;
  const page = { offset: 0, count: 10 };
  const rows = await database.rows(costlyRecordsQuery(source, [key, source.dateField], page).text);
  const [total] = await database.rows(costsQuery(source).text);
  return {
    sums,
    part: source.part,
    isUniform: source.isUniform,
    rows: rows.map((row) => [row[key], Number(row.step_numerator), Number(row.step_denominator)]),
    total: [Number(total?.rows), total?.step_numerator, total?.step_denominator],
  };
}

describe('records that cost points', () => {
  test('of a share: those of the unit and window that missed the demand, the latest first', async () => {
    expect(await costs('complaints_resolved_on_time')).toEqual({
      sums: { numerator: 1, denominator: 3 },
      part: 'missed',
      isUniform: true,
      rows: [
        ['open', 1, 0],
        ['a day late', 1, 0],
      ],
      total: [2, 2, 0],
    });
  });

  test('of a share of which less is better: those that met it', async () => {
    expect(await costs('task_reports_behind')).toMatchObject({
      part: 'met',
      rows: [['behind', -1, 0]],
    });
  });

  test('of a stock: those that stand in it', async () => {
    expect(await costs('rectifications_overdue')).toMatchObject({
      part: 'counted',
      rows: [['overdue', -1, 0]],
    });
  });

  test('of a share of two sums: what is open of each, the most first', async () => {
    expect(await costs('personal_archives_covered')).toMatchObject({
      sums: { numerator: 89, denominator: 140 },
      isUniform: false,
      rows: [
        ['half', 50, 0],
        ['nearly', 1, 0],
      ],
      total: [2, 51, 0],
    });
    expect(await costs('personal_archives_covered', -1)).toMatchObject({
      rows: [
        ['half', -50, 0],
        ['whole', -30, 0],
        ['nearly', -9, 0],
      ],
    });
  });

  test('of a mean: those on the bad side of it, taken out with their number', async () => {
    // Nine, one and fourteen working days: the mean is eight.
    expect(await costs('repair_days')).toMatchObject({
      sums: { numerator: 24, denominator: 3 },
      rows: [
        ['slower', -14, -1],
        ['slow', -9, -1],
      ],
      total: [2, -23, -2],
    });
    expect(await costs('repair_days', 1)).toMatchObject({ rows: [['quick', -1, -1]] });
  });

  test('none of a count of which more is better', () => {
    const counted = findIndicator('dishonesty_records') as Indicator;
    expect(costKind({ ...counted, direction: 1 })).toBeNull();
    expect(
      costlyRecords(
        { ...counted, direction: 1 },
        { numerator: 1, denominator: 0 },
        filter,
        context,
      ),
    ).toEqual([]);
  });

  test('of departments are found by their department', () => {
    expect(
      unitFilter({ unitLevel: 'department', period: 'month' }, 'education', '2026-10'),
    ).toEqual({
      ...emptyFilter,
      from: '2026-10',
      to: '2026-10',
      departments: ['education'],
    });
  });
});
