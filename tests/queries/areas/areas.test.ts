import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { emptyFilter } from '../../../src/catalog/filter';
import { datasetCountsQuery } from '../../../src/queries/areas/area-datasets';
import { areaAgreementsQuery, areaRecordsQuery } from '../../../src/queries/areas/area-queries';
import { assembleAreas } from '../../../src/queries/areas/assemble-areas';
import { debtOfRegions, limitUsedByMonth } from '../../../src/queries/areas/assemble-debt';
import { debtQuery } from '../../../src/queries/areas/debt-query';
import { flagsByCity, outstandingCity } from '../../../src/queries/areas/flags-by-city';
import { peopleOf } from '../../../src/queries/areas/people-of';
import { agreementsLines, recordsLines } from '../../../src/queries/areas/use-areas';
import { debtLines } from '../../../src/queries/areas/use-debt';
import { geography } from '../../../src/queries/overview/geography-of-catalog';
import { datasetTable } from '../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const filter = { ...emptyFilter, from: '2026-02', to: '2026-03' };
let database: NativeDatabase;
let rows = 0;

function record(values: Record<string, string | null>) {
  rows += 1;
  return {
    record_id: `R${rows}`,
    region_code: '330102',
    department_code: 'finance',
    area: 'procurement',
    subject: 'Unit',
    subject_kind: 'department',
    record_kind: 'broken_commitment',
    severity: 'minor',
    event_date: '2026-02-10',
    ...values,
  };
}

function agreement(values: Record<string, string | number | null>) {
  rows += 1;
  return {
    agreement_id: `A${rows}`,
    region_code: '330102',
    area: 'procurement',
    title: 'Project',
    method: 'open',
    winner: 'Winner',
    amount: 100,
    signed_date: '2026-02-01',
    payment_due: '2026-02-20',
    state: 'performing',
    ...values,
  };
}

function debt(values: Record<string, string | number>) {
  rows += 1;
  return {
    debt_id: `D${rows}`,
    region_code: '330102',
    area: 'government_debt',
    debt_kind: 'general',
    period_end: '2026-03-31',
    outstanding: 60,
    debt_limit: 100,
    revenue: 200,
    due_amount: 10,
    repaid_amount: 8,
    ...values,
  };
}

beforeAll(async () => {
  database = await openNativeDatabase();
  const tables = {
    dishonesty_records: [
      record({}),
      record({ event_date: '2026-03-31', record_kind: 'court_judgment' }),
      record({ event_date: '2026-01-31' }),
      record({ area: null, region_code: '330203' }),
    ],
    agreements: [
      agreement({ paid_date: '2026-02-20' }),
      agreement({ paid_date: '2026-02-21' }),
      agreement({}),
      agreement({ paid_date: '2026-11-01' }),
      agreement({ payment_due: '2026-10-31' }),
      agreement({ payment_due: null }),
      agreement({ abandoned_date: '2026-02-15', state: 'abandoned' }),
      agreement({ signed_date: '2025-12-01', paid_date: '2026-01-01' }),
    ],
    government_debt: [
      debt({}),
      debt({ debt_kind: 'special', outstanding: 50, due_amount: 10, repaid_amount: 10 }),
      debt({
        debt_kind: 'contingent',
        outstanding: 30,
        debt_limit: 40,
        due_amount: 0,
        repaid_amount: 0,
      }),
      debt({ period_end: '2026-02-28', outstanding: 10, due_amount: 20, repaid_amount: 2 }),
      debt({ region_code: '330203', outstanding: 90, revenue: 100 }),
    ],
  };
  for (const [name, own] of Object.entries(tables)) {
    for (const statement of datasetTable(datasetByName(name), own)) await database.run(statement);
  }
});
afterAll(() => database.close());

describe('areas', () => {
  const summaries = async () =>
    assembleAreas({
      areas: ['procurement', 'other'],
      months: ['2026-01', '2026-02', '2026-03'],
      from: '2026-02',
      to: '2026-03',
      people: 200_000,
      records: recordsLines(await database.rows(areaRecordsQuery(filter).text)),
      agreements: agreementsLines(
        await database.rows(areaAgreementsQuery(filter, '2026-10-31').text),
      ),
    });

  test('records of the period with rate, share and kinds; the series has all months', async () => {
    const [procurement, other] = await summaries();
    expect(procurement).toMatchObject({
      recordsByMonth: [1, 1, 1],
      records: 2,
      rate: 1,
      kinds: [
        { kind: 'broken_commitment', records: 1 },
        { kind: 'court_judgment', records: 1 },
      ],
    });
    expect(procurement?.share).toBeCloseTo(2 / 3, 12);
    expect(other).toMatchObject({ records: 1, recordsByMonth: [0, 1, 0] });
  });

  test('payments: on the day is in time, the day after late, on the as-of date not yet overdue', async () => {
    const [procurement] = await summaries();
    expect(procurement?.agreements).toEqual({ count: 7, amount: 700 });
    expect(procurement?.payments).toEqual({
      in_time: { count: 1, amount: 100 },
      late: { count: 1, amount: 100 },
      overdue: { count: 2, amount: 200 },
      not_due: { count: 1, amount: 100 },
    });
  });

  test('counts of datasets keep to the filter', async () => {
    const sets = [datasetByName('dishonesty_records'), datasetByName('agreements')];
    const one = { ...filter, areas: ['procurement'] };
    const found = await database.rows(datasetCountsQuery(sets, one).text);
    expect(found.map((row) => [row.dataset, Number(row.records)])).toEqual([
      ['dishonesty_records', 2],
      ['agreements', 7],
    ]);
  });

  test('people of no region are all; a city has those of its counties, each once', () => {
    const city = peopleOf(['330100'], geography);
    expect(peopleOf(['330100', '330102'], geography)).toBe(city);
    expect(peopleOf([], geography)).toBe(64_567_588);
    expect(peopleOf(['330000'], geography)).toBe(0);
  });
});

describe('debt', () => {
  test('ratios of each region at its last report; the limit is for general and special debt', async () => {
    const lines = debtLines(await database.rows(debtQuery(filter).text));
    const regions = debtOfRegions(lines, '2026-02', '2026-03');
    expect(regions.map(({ region }) => region)).toEqual(['330203', '330102']);
    expect(regions[1]).toEqual({
      region: '330102',
      month: '2026-03',
      outstanding: 110,
      limitUsed: 0.55,
      debtRatio: 0.55,
      contingent: 30,
      repaidShare: 0.5,
    });
    // March: (110 + 90) of (200 + 100); January has no report.
    const byMonth = limitUsedByMonth(lines, ['2026-01', '2026-02', '2026-03']);
    expect(byMonth[0]).toBeNull();
    expect(byMonth[1]).toBeCloseTo(10, 12);
    expect(byMonth[2]).toBeCloseTo(200 / 3, 12);
  });
});

describe('cities', () => {
  const cell = (region: string | null, any: number, agreements: number) => ({
    area: 'procurement',
    region,
    agreements,
    amount: 0,
    any,
    flags: [],
  });

  test('counties count with their city; the province stands apart', () => {
    const cells = [cell('330102', 1, 10), cell('330100', 3, 6), cell('330000', 5, 5)];
    expect(flagsByCity(cells, 'procurement', geography)).toEqual([
      { city: null, agreements: 5, any: 5 },
      { city: '330100', agreements: 16, any: 4 },
    ]);
  });

  test('a city stands out beyond chance only', () => {
    const few = flagsByCity(
      [cell('330102', 2, 4), cell('330203', 20, 80)],
      'procurement',
      geography,
    );
    expect(few[0]?.city).toBe('330100');
    expect(outstandingCity(few)).toBeNull();
    const many = flagsByCity(
      [cell('330802', 60, 80), cell('330203', 20, 80), cell('330102', 18, 80)],
      'procurement',
      geography,
    );
    expect(outstandingCity(many)?.city).toBe('330800');
  });
});
