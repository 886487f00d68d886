import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { emptyFilter, type Filter } from '../../../src/catalog/filter';
import { type AreaFlag, assembleFlags } from '../../../src/queries/areas/assemble-flags';
import { flagCountsQuery } from '../../../src/queries/areas/flag-counts-query';
import { flagCellsOf } from '../../../src/queries/areas/use-flag-cells';
import { tukeyFences } from '../../../src/stats/institutions/concentration';
import type { Flag } from '../../../src/warnings/flags/flag-schema';
import { flags } from '../../../src/warnings/flags/flags';
import { datasetTable } from '../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

let rows = 0;

function agreement(values: Record<string, string | number | null> = {}) {
  rows += 1;
  return {
    agreement_id: `A${rows}`,
    region_code: '330102',
    department_code: 'finance',
    area: 'procurement',
    title: 'Project',
    method: 'open',
    winner: `Winner ${rows}`,
    bidders: 3,
    tender_open: '2026-02-01',
    tender_close: '2026-02-21',
    estimate: 1000,
    amount: 900,
    signed_date: '2026-03-01',
    payment_due: '2026-06-01',
    paid_date: '2026-05-20',
    amendments: 0,
    state: 'completed',
    ...values,
  };
}

const other = { region_code: '330203', area: 'bidding', department_code: null };
const year: Filter = { ...emptyFilter, from: '2026-01', to: '2026-10' };

const agreements = [
  // Single bidder: one of three tenders; a single source is none.
  agreement({ bidders: 1 }),
  agreement({ method: 'invited' }),
  agreement({ bidders: null }),
  agreement({ method: 'single_source', bidders: 1 }),
  // Nine days are short, ten are not.
  agreement({ tender_close: '2026-02-10' }),
  agreement({ tender_close: '2026-02-11' }),
  // Overdue: not paid; paid after the day looked at; not where it ended before.
  agreement({ ...other, paid_date: null }),
  agreement({ ...other, paid_date: '2026-11-05' }),
  agreement({ ...other, paid_date: null, abandoned_date: '2026-05-01', state: 'abandoned' }),
  agreement({ ...other, paid_date: null, payment_due: '2026-10-31' }),
  // After the change of office: within a year, before it, long after it.
  agreement({ ...other, office_change_date: '2026-04-01', abandoned_date: '2026-06-15' }),
  agreement({ ...other, office_change_date: '2026-07-01', abandoned_date: '2026-06-15' }),
  agreement({ ...other, office_change_date: '2025-04-01', abandoned_date: '2026-06-15' }),
  agreement({ ...other, amendments: 3 }),
  agreement({ ...other, amendments: null }),
  // Outside the period.
  agreement({ signed_date: '2025-12-31', bidders: 1 }),
];

/** Twenty ratios: 0.90, 0.91, … 0.99 twice but for the last, which is 0.5. */
const ratios = Array.from({ length: 20 }, (_, place) =>
  place === 19 ? 0.5 : 0.9 + (place % 10) / 100,
);
const prices = ratios.map((ratio) =>
  agreement({ area: 'ppp', department_code: null, amount: Math.round(ratio * 1000) }),
);

/** Of six agreements of a department three fall to one: (9 + 1 + 1 + 1)/36 = 1/3; five others are too few. */
const winners = ['A', 'A', 'A', 'B', 'C', 'D'].map((winner) =>
  agreement({ region_code: '330203', area: 'township', department_code: 'township', winner }),
);
const few = ['A', 'A', 'A', 'A', 'A'].map((winner) =>
  agreement({ region_code: '330205', area: 'township', department_code: 'township', winner }),
);
const spread = ['A', 'B', 'C', 'D', 'E', 'A'].map((winner) =>
  agreement({ region_code: '330206', area: 'township', department_code: 'township', winner }),
);

let database: NativeDatabase;

beforeAll(async () => {
  database = await openNativeDatabase();
  const all = [...agreements, ...prices, ...winners, ...few, ...spread];
  for (const statement of datasetTable(datasetByName('agreements'), all)) {
    await database.run(statement);
  }
});
afterAll(() => database.close());

async function flagsOf(area: string, filter = year): Promise<Map<string, AreaFlag>> {
  const query = flagCountsQuery(flags as readonly [Flag, ...Flag[]], filter, '2026-10-31');
  const cells = flagCellsOf(await database.rows(query.text));
  return new Map(assembleFlags(cells, flags, area).map((each) => [each.flag.name, each]));
}

const counts = (found: AreaFlag | undefined) => [found?.flagged, found?.assessed];

describe('flags of hand-made agreements', () => {
  test('single bidder and short period: only tenders with what is needed, in the period', async () => {
    const found = await flagsOf('procurement');
    expect(counts(found.get('single_bidder_tender'))).toEqual([1, 4]);
    expect(counts(found.get('short_tender_period'))).toEqual([1, 5]);
    expect(found.get('single_bidder_tender')?.share).toBe(0.25);
  });

  test('payment, change of office, amendments', async () => {
    const found = await flagsOf('bidding');
    expect(counts(found.get('payment_open_overdue'))).toEqual([2, 9]);
    expect(found.get('payment_open_overdue')?.amount).toBe(1800);
    expect(counts(found.get('abandoned_after_office_change'))).toEqual([1, 3]);
    expect(counts(found.get('amended_repeatedly'))).toEqual([1, 8]);
  });

  test('prices beyond the fences of their area, as the statistics have them; few are not judged', async () => {
    const fences = tukeyFences(ratios);
    const beyond = ratios.filter(
      (ratio) => fences && (ratio < fences.lower || ratio > fences.upper),
    );
    expect(beyond).toEqual([0.5]);
    const found = (await flagsOf('ppp')).get('price_far_out');
    expect(counts(found)).toEqual([1, 20]);
    expect(counts((await flagsOf('bidding')).get('price_far_out'))).toEqual([0, 0]);
    expect(counts((await flagsOf('ppp')).get('price_at_estimate'))).toEqual([1, 20]);
  });

  test('fences compare with all regions, whatever is looked at', async () => {
    const elsewhere = await flagsOf('ppp', { ...year, regions: ['330203'] });
    expect(counts(elsewhere.get('price_far_out'))).toEqual([0, 0]);
    const here = await flagsOf('ppp', { ...year, regions: ['330100'], areas: ['bidding'] });
    expect(counts(here.get('price_far_out'))).toEqual([1, 20]);
    expect(here.get('winner_concentration')?.elsewhere).toMatchObject({ flagged: 0, assessed: 6 });
    const east = await flagsOf('ppp', { ...year, regions: ['330200'], areas: ['ppp'] });
    expect(east.get('winner_concentration')?.elsewhere).toMatchObject({ flagged: 6, assessed: 12 });
  });

  test('winners: all agreements of a department whose HHI is 0.25 or more, from six on', async () => {
    const found = (await flagsOf('township')).get('winner_concentration');
    expect(counts(found)).toEqual([6, 12]);
    expect(found?.p).toBeNull();
  });
});

describe('an area beside the others', () => {
  const [flag] = flags as readonly [Flag];
  const cell = (area: string, flagged: number, assessed: number) => ({
    area,
    region: '330102',
    agreements: assessed,
    amount: 0,
    any: flagged,
    flags: [{ assessed, flagged, amount: flagged * 10 }],
  });

  test('share, elsewhere, expected, beyond chance', () => {
    const cells = [cell('procurement', 20, 100), cell('bidding', 10, 100), cell('ppp', 5, 200)];
    const [found] = assembleFlags(cells, [flag], 'procurement');
    expect(found).toMatchObject({ share: 0.2, elsewhereShare: 0.05, expected: 5, amount: 200 });
    expect(found?.isBeyondChance).toBe(true);
    const [bidding] = assembleFlags(cells, [flag], 'bidding');
    expect(bidding?.isBeyondChance).toBe(false);
  });

  test('nothing assessed here or elsewhere', () => {
    const [alone] = assembleFlags([cell('procurement', 2, 10)], [flag], 'procurement');
    expect(alone).toMatchObject({ share: 0.2, elsewhereShare: null, expected: null, p: null });
    const [none] = assembleFlags([cell('procurement', 2, 10)], [flag], 'bidding');
    expect(none).toMatchObject({ share: null, isBeyondChance: false });
  });
});
