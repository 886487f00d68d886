import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { emptyFilter } from '../../../src/catalog/filter';
import { editionOn } from '../../../src/catalog/publication-periods';
import {
  compilePublicationCounts,
  compilePublicationItems,
} from '../../../src/evaluation/publication/compile-publication';
import { datasetTable, type FixtureRow } from '../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const asOf = '2026-10-31';
const unit = { region_code: '330802', department_code: 'finance' };
const record = (id: string, rest: FixtureRow): FixtureRow => ({
  ...unit,
  record_id: id,
  severity: 'general',
  publication_date: '2026-06-01',
  ...rest,
});
const penalty = (id: string, rest: FixtureRow): FixtureRow => ({
  ...unit,
  penalty_id: id,
  penalty_kind: 'fine',
  procedure: 'ordinary',
  decision_date: '2026-06-01',
  publication_date: '2026-06-03',
  state: 'valid',
  ...rest,
});
const entry = (id: string, rest: FixtureRow): FixtureRow => ({
  ...unit,
  entry_id: id,
  list_kind: 'watch',
  entry_date: '2024-01-31',
  published: true,
  ...rest,
});

/** Each with its last day, what ends it and its state, counted by hand on 2026-10-31. */
const rows: Readonly<Record<string, readonly FixtureRow[]>> = {
  dishonesty_records: [
    record('minor', { severity: 'minor' }), // 3 months: 2026-09-01, overdue
    record('general', { publication_date: '2025-10-31' }), // 12 months: the as-of date, still soon
    record('stated', { publication_end: '2026-10-30' }), // the day before, overdue
    record('serious', { severity: 'serious', publication_date: '2023-11-30' }), // 36 months: 2026-11-30, 30 days
    record('later', { severity: 'serious', publication_date: '2023-12-01' }), // 2026-12-01, 31 days
    record('repaired', { repaired_date: '2026-10-30', publication_end: '2026-12-31' }), // by its repair
    record('not yet', { repaired_date: '2026-11-01' }), // to come: 2027-06-01
    record('granted', { publication_end: '2027-05-01' }), // an application granted on 2026-08-01
    record('taken down', { repaired_date: '2026-09-01', withdrawn_date: '2026-09-02' }),
    record('left up', { publication_end: '2026-08-31', withdrawn_date: '2026-11-01' }), // taken down later
    record('never shown', { publication_date: null, publication_end: '2026-01-01' }),
    record('elsewhere', { region_code: '330100', severity: 'minor' }),
  ],
  administrative_penalties: [
    penalty('fine', { decision_date: '2025-10-30' }), // 12 months from the decision: 2026-10-30
    penalty('summary', { procedure: 'summary' }), // minor: 2026-09-01
    penalty('both', { penalty_kind: 'warning;fine' }), // the gravest, general: 2027-06-01
    penalty('ban', { penalty_kind: 'fine;ban' }), // serious: 2029-06-01
    penalty('unknown', { penalty_kind: 'other' }), // nothing says
    penalty('invalid', { penalty_kind: 'warning', state: 'invalid' }),
  ],
  credit_lists: [
    entry('expired', { expiry_date: '2026-10-01' }),
    entry('black', { list_kind: 'black', expiry_date: '2028-01-01' }), // 36 months: 2027-01-31
    entry('hidden', { published: false, expiry_date: '2026-10-01' }),
    entry('removed', { expiry_date: '2026-10-01', removal_date: '2026-10-02' }),
  ],
  credit_repairs: [
    { ...unit, record_id: 'granted', decision: 'granted', decided_date: '2026-08-01' },
    { ...unit, record_id: 'later', decision: 'granted', decided_date: '2026-11-01' },
    { ...unit, record_id: 'general', decision: 'refused', decided_date: '2026-08-01' },
    { ...unit, record_id: 'both', decision: 'granted', decided_date: '2026-08-01' }, // names no penalty
  ],
};

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  for (const [name, of] of Object.entries(rows)) {
    for (const statement of datasetTable(datasetByName(name), of)) await database.run(statement);
  }
});
afterAll(() => database.close());

const filter = { ...emptyFilter, regions: ['330802'] };
const all = { dataset: null, reason: null, count: 100 };

async function itemsOf(
  choice: Parameters<typeof compilePublicationItems>[2],
  day = asOf,
): Promise<string[]> {
  const found = await database.rows(compilePublicationItems(filter, day, choice).text);
  return found.map(({ record: id, until, reason }) =>
    [id, until instanceof Date ? until.toISOString().slice(0, 10) : until, reason].join(' '),
  );
}

describe('the publication of records', () => {
  it('is over on the earliest of repair, stated day and longest period', async () => {
    expect(await itemsOf({ state: 'overdue', ...all })).toEqual([
      'granted 2026-08-01 repaired',
      'left up 2026-08-31 stated',
      'summary 2026-09-01 longest',
      'minor 2026-09-01 longest',
      'expired 2026-10-01 stated',
      'fine 2026-10-30 longest',
      'repaired 2026-10-30 repaired',
      'stated 2026-10-30 stated',
    ]);
    expect(await itemsOf({ state: 'soon', ...all })).toEqual([
      'general 2026-10-31 longest',
      'serious 2026-11-30 longest',
    ]);
    expect(await itemsOf({ state: 'running', ...all })).toEqual([
      'later 2026-12-01 longest',
      'black 2027-01-31 longest',
      'both 2027-06-01 longest',
      'not yet 2027-06-01 longest',
      'ban 2029-06-01 longest',
    ]);
    expect(await itemsOf({ state: 'endless', ...all })).toEqual(['unknown  ']);
    expect(
      (await itemsOf({ state: 'withdrawn', ...all })).map((line) => line.split(' 2')[0]),
    ).toEqual(['invalid', 'taken down', 'removed']);
  });

  it('is listed by dataset and by what ends it', async () => {
    const choice = { state: 'overdue', count: 100 } as const;
    expect(await itemsOf({ ...choice, dataset: 'credit_lists', reason: null })).toEqual([
      'expired 2026-10-01 stated',
    ]);
    expect(await itemsOf({ ...choice, dataset: null, reason: 'repaired' })).toEqual([
      'granted 2026-08-01 repaired',
      'repaired 2026-10-30 repaired',
    ]);
    expect(await itemsOf({ ...choice, dataset: null, reason: null, count: 1 })).toHaveLength(1);
  });

  it('is counted as it is listed, with the repaired ones', async () => {
    const found = await database.rows(compilePublicationCounts(filter, asOf).text);
    const counts = Object.fromEntries(
      found.map(({ dataset, state, reason, rows: count, repaired }) => [
        [dataset, state, reason].join('/'),
        [Number(count), Number(repaired)],
      ]),
    );
    expect(counts).toEqual({
      'dishonesty_records/overdue/repaired': [2, 2],
      'dishonesty_records/overdue/stated': [2, 0],
      'dishonesty_records/overdue/longest': [1, 0],
      'dishonesty_records/soon/longest': [2, 0],
      'dishonesty_records/running/longest': [2, 0],
      'dishonesty_records/withdrawn/repaired': [1, 1],
      'administrative_penalties/overdue/longest': [2, 0],
      'administrative_penalties/running/longest': [2, 0],
      'administrative_penalties/endless/': [1, 0],
      'administrative_penalties/withdrawn/longest': [1, 0],
      'credit_lists/overdue/stated': [1, 0],
      'credit_lists/running/longest': [1, 0],
      'credit_lists/withdrawn/stated': [1, 0],
    });
    const [province] = await database.rows(
      `SELECT sum("rows") AS "rows" FROM (${compilePublicationCounts(emptyFilter, asOf).text})`,
    );
    expect(Number(province?.rows)).toBe(20);
  });

  it('follows the edition in force: before 2026-04-01 warnings are not shown, fines for 3 years', async () => {
    expect(editionOn('2023-04-30')).toBeNull();
    expect(editionOn('2026-03-31')?.name).toBe('2023-58');
    expect(editionOn('2026-04-01')?.name).toBe('2026-36');
    await database.run(
      datasetTable(datasetByName('administrative_penalties'), [])[0]?.replace(
        'CREATE TABLE',
        'CREATE TEMP TABLE',
      ) ?? '',
    );
    await database.run(
      `INSERT INTO "temp"."administrative_penalties" BY NAME SELECT '330802' AS "region_code", * FROM (VALUES
        ('warned', 'warning', DATE '2025-12-01'), ('fined', 'fine', DATE '2023-03-01')
      ) AS "v"("penalty_id", "penalty_kind", "decision_date")`,
    );
    await database.run(
      `UPDATE "temp"."administrative_penalties" SET "publication_date" = "decision_date"`,
    );
    const choice = { ...all, dataset: 'administrative_penalties' };
    expect(await itemsOf({ ...choice, state: 'overdue' }, '2026-03-31')).toEqual([
      'warned 2025-12-01 longest',
      'fined 2026-03-01 longest',
    ]);
    expect(await itemsOf({ ...choice, state: 'endless' }, '2023-04-30')).toEqual(['fined  ']);
    await database.run('DROP TABLE "temp"."administrative_penalties"');
  });
});
