import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { compileUnitValues, type UnitPeriods } from '../../src/evaluation/compile-unit-values';
import { catalogueContext } from '../../src/evaluation/indicators';
import { checkModel } from '../../src/evaluation/model/check-model';
import { findModel } from '../../src/evaluation/model/models';
import { type UnitMeasure, unitMeasureSchema } from '../../src/evaluation/unit-measure-schema';
import {
  calendarColumns,
  calendarTable,
  datasetTable,
  type FixtureRow,
} from '../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';
import { randomRows } from './random-rows';

const asOf = '2026-10-20';
const context = catalogueContext(asOf);
const text = { zh: '文', en: 'text' };

function measure(
  unit: UnitMeasure['unit'],
  definition: UnitMeasure['measure'],
  minimumData = 0,
): UnitMeasure {
  return unitMeasureSchema.parse({
    name: `own_${definition.kind}`,
    title: text,
    short: text,
    unit,
    decimals: 1,
    direction: -1,
    target: null,
    kind: 'unit',
    measure: definition,
    minimumData,
    clauses: ['X-1.5'],
    systems: [1],
    card: { definition: text, formula: text, example: text, limits: text },
  });
}

const winners = measure('count', {
  kind: 'distinct',
  dataset: 'agreements',
  date: 'signed_date',
  field: 'winner',
});
const median = measure('working_days', {
  kind: 'quantile',
  dataset: 'complaints',
  date: 'resolved_date',
  of: 'workingDays(received_date, resolved_date)',
  level: 0.5,
});
const backlog = measure('working_days', {
  kind: 'backlog_age',
  dataset: 'rectifications',
  where: 'state != "cancelled"',
  enters: 'due_date',
  leaves: 'done_date',
});
const defaulters = measure('per_100k', {
  kind: 'rate',
  dataset: 'dishonesty_records',
  date: 'event_date',
  where: 'severity == "serious"',
  per: 'population',
});

async function valuesOf(
  indicator: UnitMeasure,
  rows: Readonly<Record<string, readonly FixtureRow[]>>,
  periods: Partial<UnitPeriods> = {},
): Promise<unknown[]> {
  const database = await openNativeDatabase();
  for (const statement of calendarTable()) await database.run(statement);
  for (const [dataset, list] of Object.entries(rows)) {
    for (const statement of datasetTable(datasetByName(dataset), list))
      await database.run(statement);
  }
  const query = compileUnitValues(indicator, context, {
    level: 'region',
    months: ['2026-10'],
    window: 'month',
    ...periods,
  });
  const values = await database.rows(query.text);
  database.close();
  return values.map(({ unit, month, value, size }) => [unit, month, value, size]);
}

const county = { region_code: '330102', department_code: 'finance' };
const other = { region_code: '330105', department_code: 'finance' };

describe('worked out by hand', () => {
  test('distinct values of a city are not the sum of those of its counties', async () => {
    const rows = {
      agreements: [
        { ...county, signed_date: '2026-10-01', winner: 'a' },
        { ...county, signed_date: '2026-10-02', winner: 'a' },
        { ...county, signed_date: '2026-09-30', winner: 'b' }, // the month before
        { ...other, signed_date: '2026-10-03', winner: 'a' },
        { ...other, signed_date: '2026-10-20', winner: 'c' },
        { ...other, signed_date: '2026-10-21', winner: 'd' }, // after the as-of date
        {
          region_code: '330000',
          department_code: 'finance',
          signed_date: '2026-10-01',
          winner: 'e',
        },
      ],
    };
    expect(await valuesOf(winners, rows)).toEqual([
      ['330000', 202610, 1, 1],
      ['330102', 202610, 1, 2],
      ['330105', 202610, 2, 2],
    ]);
    expect(await valuesOf(winners, rows, { level: 'city' })).toEqual([['330100', 202610, 2, 4]]);
    expect(await valuesOf(winners, rows, { level: 'city', window: 'rolling_12' })).toEqual([
      ['330100', 202610, 3, 5],
    ]);
    expect(await valuesOf(winners, rows, { level: 'department' })).toEqual([
      ['finance', 202610, 3, 5],
    ]);
  });

  test('the median lies between two values; too few rows give none', async () => {
    // Working days after Mon 12 October: 13 (1), 14 (2), 16 (4), 19 (5).
    const resolved = (date: string | null, received = '2026-10-12') => ({
      ...county,
      received_date: received,
      resolved_date: date,
    });
    const rows = {
      complaints: [
        resolved('2026-10-13'),
        resolved('2026-10-14'),
        resolved('2026-10-16'),
        resolved('2026-10-19'),
        resolved(null), // open: out
        resolved('2026-10-19', '2003-06-30'), // outside the calendar: out
      ],
    };
    expect(await valuesOf(median, rows)).toEqual([['330102', 202610, 3, 4]]);
    expect(await valuesOf({ ...median, minimumData: 5 }, rows)).toEqual([
      ['330102', 202610, null, 4],
    ]);
  });

  test('the age of a backlog is that of what is open at each month end', async () => {
    // As of Tue 20 October; working days after Mon 12 October: 13, 14, 15, 16, 19, 20 = 6.
    const rows = {
      rectifications: [
        { ...county, state: 'open', due_date: '2026-10-12', done_date: null },
        { ...county, state: 'open', due_date: '2026-10-16', done_date: null }, // 19, 20: 2
        { ...county, state: 'done', due_date: '2026-10-12', done_date: '2026-10-20' }, // done that day
        { ...county, state: 'cancelled', due_date: '2026-10-12', done_date: null },
        { ...county, state: 'done', due_date: '2026-09-28', done_date: '2026-10-09' }, // open in September: 29, 30
      ],
    };
    expect(await valuesOf(backlog, rows, { months: ['2026-09', '2026-10'] })).toEqual([
      ['330102', 202609, 2, 1],
      ['330102', 202610, 4, 2],
    ]);
  });

  test('a rate takes the latest population by the end of the period', async () => {
    const record = { ...county, event_date: '2026-10-02', severity: 'serious' };
    const people = { ...county, statistic: 'population' };
    const rows = {
      dishonesty_records: [
        record,
        { ...record, event_date: '2025-11-01' },
        { ...record, severity: 'minor' },
        { ...other, event_date: '2026-10-02', severity: 'serious' }, // a county without a population
      ],
      regional_statistics: [
        { ...people, period_end: '2020-11-01', value: 900_000 },
        { ...people, period_end: '2025-12-31', value: 500_000 },
        { ...people, period_end: '2026-12-31', value: 100_000 }, // not yet
        { ...people, statistic: 'enterprises', period_end: '2026-01-01', value: 7 },
      ],
    };
    expect(await valuesOf(defaulters, rows, { window: 'rolling_12' })).toEqual([
      ['330102', 202610, 0.4, 500_000],
      ['330105', 202610, null, null],
    ]);
    expect(await valuesOf(defaulters, rows, { window: 'year_to_date' })).toEqual([
      ['330102', 202610, 0.2, 500_000],
      ['330105', 202610, null, null],
    ]);
  });
});

describe('random rows, against a plain second computation', () => {
  const complaints = randomRows(datasetByName('complaints'), 3000, 7);
  const calendar = calendarColumns();
  const workingDays = new Map(
    Array.from(calendar.day, (day, place) => [day, calendar.working_days[place] ?? 0]),
  );
  let database: NativeDatabase;
  beforeAll(async () => {
    database = await openNativeDatabase();
    for (const statement of [
      ...calendarTable(),
      ...datasetTable(datasetByName('complaints'), complaints),
    ])
      await database.run(statement);
  }, 60_000);
  afterAll(() => database?.close());

  const inPeriod = complaints.filter(({ resolved_date: day }) => {
    return typeof day === 'string' && day >= '2025-11-01' && day <= asOf;
  });
  const ofDepartment = (unit: unknown) => inPeriod.filter((row) => row.department_code === unit);
  const periods = { level: 'department', months: ['2026-10'], window: 'rolling_12' } as const;

  test('medians', async () => {
    const rows = await database.rows(compileUnitValues(median, context, periods).text);
    expect(rows.length).toBeGreaterThan(20);
    for (const { unit, value, size } of rows) {
      const days = ofDepartment(unit)
        .map((row) => {
          const [a, b] = [row.received_date, row.resolved_date].map((day) =>
            workingDays.get(String(day)),
          );
          return a === undefined || b === undefined ? null : b - a;
        })
        .filter((each) => each !== null)
        .sort((a, b) => a - b);
      const middle = (days.length - 1) / 2;
      const expected =
        ((days[Math.floor(middle)] ?? Number.NaN) + (days[Math.ceil(middle)] ?? Number.NaN)) / 2;
      expect([unit, size]).toEqual([unit, days.length]);
      expect([unit, value]).toEqual([unit, days.length === 0 ? null : expected]);
    }
  });

  test('distinct counts', async () => {
    const channels = measure('count', {
      kind: 'distinct',
      dataset: 'complaints',
      date: 'resolved_date',
      field: 'title',
    });
    const rows = await database.rows(compileUnitValues(channels, context, periods).text);
    expect(rows.length).toBeGreaterThan(20);
    for (const { unit, value } of rows) {
      const titles = ofDepartment(unit).flatMap(({ title }) => title ?? []);
      expect([unit, value]).toEqual([unit, new Set(titles).size]);
    }
  });
});

test('a model may bring such an indicator; what does not hold in it is refused with its place', () => {
  const [model] = [findModel('township-integrity')];
  const problems = (indicator: object) =>
    checkModel({ ...model, indicators: [indicator] }).problems.map(({ path, code }) => [
      path,
      code,
    ]);
  expect(problems(median)).toEqual([]);
  for (const wrong of [
    { ...median.measure, dataset: 'promises' },
    { ...median.measure, of: 'title' },
    { ...median.measure, date: 'title' },
    { ...backlog.measure, leaves: 'nothing' },
    { ...winners.measure, field: 'salary' },
  ]) {
    expect(problems({ ...median, measure: wrong })).toEqual([
      ['/indicators/0', 'indicator_invalid'],
    ]);
  }
  expect(problems({ ...defaulters, measure: { ...defaulters.measure, per: 'moons' } })).toEqual([
    ['/indicators/0', 'indicator_invalid'],
  ]);
  expect(problems({ ...defaulters, unit: 'count' })).toEqual([['/indicators/0', 'shape']]);
  expect(problems({ ...median, measure: { ...median.measure, level: 2 } })).toEqual([
    ['/indicators/0/measure/level', 'shape'],
  ]);
  expect(() =>
    compileUnitValues(defaulters, context, {
      level: 'department',
      months: ['2026-10'],
      window: 'month',
    }),
  ).toThrow(/population is known of regions, not of departments/);
});
