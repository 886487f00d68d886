import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetByName, datasets } from '../../../src/catalog/catalog';
import { catalogueContext } from '../../../src/evaluation/indicators';
import { checkTargets } from '../../../src/evaluation/targets/check-targets';
import { compileTarget } from '../../../src/evaluation/targets/compile-target';
import { targetPace } from '../../../src/evaluation/targets/target-pace';
import type { Target } from '../../../src/evaluation/targets/target-schema';
import { targets } from '../../../src/evaluation/targets/targets';
import { datasetTable, type FixtureRow } from '../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const asOf = '2026-10-31';
const typical = { typical: true, kind: 'incentive', actor_kind: 'city' };
const list = { list_kind: 'black', entry_date: '2026-01-01' };
const rows: Readonly<Record<string, readonly FixtureRow[]>> = {
  joint_actions: [
    { ...typical, region_code: '330802', action_date: '2026-01-01' }, // a county counts for its city
    { ...typical, region_code: '330800', action_date: '2026-10-31' },
    { ...typical, region_code: '330800', action_date: '2025-12-31' }, // the year before
    { ...typical, region_code: '330800', action_date: '2026-11-01' }, // after the as-of date
    { ...typical, region_code: '330100', action_date: '2026-05-01', typical: false },
    { ...typical, region_code: '330100', action_date: '2026-05-01', actor_kind: 'department' },
    { ...typical, region_code: '330100', action_date: '2026-05-01', kind: 'punishment' },
  ],
  credit_lists: [
    { ...list, list_field: 'tax' },
    { ...list, list_field: 'tax' },
    { ...list, list_field: 'food' },
    { ...list, list_field: 'drugs', list_kind: 'red' },
  ],
  code_coverage: [
    { region_code: '330802', period_end: '2026-09-30', subjects: 40, coded: 30 },
    { region_code: '330803', period_end: '2026-09-30', subjects: 60, coded: 50 },
    { region_code: '330803', period_end: '2026-06-30', subjects: 60, coded: 1 },
  ],
};

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  for (const name of Object.keys(rows)) {
    const dataset = datasetByName(name);
    const own = (rows[name] ?? []).map((row, place) => ({
      [dataset.primaryKey[0] as string]: `${place}`,
      ...row,
    }));
    for (const statement of datasetTable(dataset, own)) await database.run(statement);
  }
});
afterAll(() => database.close());

const named = (name: string) => targets.find((each) => each.name === name) as Target;
const valuesOf = async (name: string) =>
  (await database.rows(compileTarget(named(name), catalogueContext(asOf)).text)).map(
    ({ key, value }) => [key, value],
  );

describe('a target', () => {
  it('counts what happened this year, for each city', async () => {
    expect(await valuesOf('incentive_cases_city')).toEqual([['330800', 2]]);
  });

  it('counts different fields, and the share of the latest period', async () => {
    expect(await valuesOf('black_list_fields')).toEqual([[null, 2]]);
    expect(await valuesOf('code_coverage')).toEqual([['330800', 80]]);
  });
});

describe('targetPace', () => {
  const yearly = { kind: 'yearly', target: 15 } as const;

  it.each([
    // 304 of 365 days are gone: 12.49 of 15 are due.
    [12, 'behind', 14.4],
    [13, 'on_course', 15.6],
    [15, 'reached', 18.0],
    [0, 'behind', 0],
  ] as const)('of 15 a year %i at the end of October are %s', (value, state, forecast) => {
    const pace = targetPace(yearly, value, asOf);
    expect(pace.state).toBe(state);
    expect(pace.expected).toBeCloseTo(12.493, 3);
    expect(pace.forecast).toBeCloseTo(forecast, 1);
  });

  it('counts the days of a leap year', () => {
    expect(targetPace(yearly, 15, '2024-12-31')).toMatchObject({ expected: 15, forecast: 15 });
  });

  it.each([
    ['2017-12-31', 30, 'reached'],
    ['2017-12-31', 29, 'missed'],
    ['2027-12-31', 29, 'behind'],
  ] as const)('30 by %s with %i is %s', (due, value, state) => {
    expect(targetPace({ kind: 'reached', target: 30, due }, value, asOf)).toEqual({
      state,
      expected: 30,
      forecast: null,
    });
  });
});

describe('the targets', () => {
  it('hold', () => {
    expect(checkTargets()).toEqual([]);
    expect(datasets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(targets.map(({ dataset }) => dataset)),
    );
  });

  it('say what is wrong with a document, and where', () => {
    const good = named('incentive_cases_city');
    expect(checkTargets([{ ...good, where: 'nothing > 1' }])[0]?.message).toContain('nothing');
    expect(checkTargets([{ ...good, clauses: ['Z-1'] }])[0]?.message).toContain('Z-1');
    expect(checkTargets([{ ...good, per: 'nobody' }])[0]?.message).toContain('nobody');
    expect(checkTargets([{ ...good, target: -1 }])[0]?.where).toContain('target');
  });
});
