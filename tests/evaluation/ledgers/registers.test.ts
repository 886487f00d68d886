import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetByName, datasets } from '../../../src/catalog/catalog';
import { emptyFilter, type Filter } from '../../../src/catalog/filter';
import { checkLedgers } from '../../../src/evaluation/ledgers/check-ledgers';
import { compileRegister } from '../../../src/evaluation/ledgers/compile-register';
import { compileTimeline } from '../../../src/evaluation/ledgers/compile-timeline';
import { dutyStates } from '../../../src/evaluation/ledgers/duty-state-sql';
import { ledgerStatePredicate } from '../../../src/evaluation/ledgers/ledger-predicate';
import type { Register } from '../../../src/evaluation/ledgers/ledger-schema';
import { ledgers } from '../../../src/evaluation/ledgers/ledgers';
import { countQuery } from '../../../src/sql/records-query';
import { calendarTable, datasetTable, type FixtureRow } from '../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const asOf = '2026-10-31';
const filter: Filter = { ...emptyFilter, from: '2026-01', to: '2026-10' };

const unit = { region_code: '330802', department_code: 'finance' };
const rows: Readonly<Record<string, readonly FixtureRow[]>> = {
  rectifications: [
    { ...unit, opened_date: '2026-03-01', due_date: '2026-04-01', done_date: '2026-04-01' }, // on the day
    { ...unit, opened_date: '2026-03-01', due_date: '2026-04-01', done_date: '2026-04-02' }, // a day late
    { ...unit, opened_date: '2025-03-01', due_date: '2026-04-01', done_date: '2026-04-01' }, // began before the period
    { ...unit, opened_date: '2024-03-01', due_date: '2024-04-01' }, // open for long: counts all the same
    { ...unit, opened_date: '2026-09-01', due_date: '2026-10-31' }, // due on the day: not yet past
    { ...unit, opened_date: '2026-09-01', due_date: '2026-11-30' }, // 30 days: soon
    { ...unit, opened_date: '2026-09-01', due_date: '2026-12-01' }, // 31 days
    { ...unit, opened_date: '2026-09-01', due_date: '2026-10-01', done_date: '2026-11-02' }, // done after the as-of date
    { ...unit, opened_date: '2026-09-01', due_date: '2026-10-01', state: 'cancelled' },
    { ...unit, region_code: '330100', opened_date: '2026-09-01', due_date: null },
  ],
  administrative_penalties: [
    { ...unit, decision_date: '2026-09-01', report_date: '2026-09-10', fine: 5 }, // 7 working days
    { ...unit, decision_date: '2026-09-01', publication_date: '2026-09-11', fine: 5 }, // 8, by publication
    { ...unit, decision_date: '2026-10-21' }, // 7 working days until the as-of date, a Saturday
    { ...unit, decision_date: '2026-10-20' }, // 8
    { ...unit, decision_date: null, report_date: '2026-09-10' },
  ],
  government_debt: [
    { region_code: '330800', debt_kind: 'general', period_end: '2026-06-30', outstanding: 1 },
    { region_code: '330800', debt_kind: 'general', period_end: '2026-09-30', outstanding: 20 },
    { region_code: '330802', debt_kind: 'special', period_end: '2026-09-30', outstanding: 300 },
    { region_code: '330100', debt_kind: 'special', period_end: '2026-12-31', outstanding: 9000 }, // later
  ],
};

let database: NativeDatabase;

beforeAll(async () => {
  database = await openNativeDatabase();
  for (const statement of calendarTable()) await database.run(statement);
  for (const dataset of datasets) {
    const own = (rows[dataset.name] ?? []).map((row, place) => ({
      [dataset.primaryKey[0] as string]: `${place}`,
      ...row,
    }));
    for (const statement of datasetTable(dataset, own)) await database.run(statement);
  }
}, 60_000);

afterAll(() => database.close());

/** Rows by `group/code/state`, without those of no rows. */
async function countsOf(register: Register, under = filter): Promise<Record<string, number>> {
  const found = await database.rows(compileRegister(register, under, asOf).text);
  return Object.fromEntries(
    found.map(({ group, code, state, rows: count }) => [
      [group, code, state].filter((part) => part !== null).join('/'),
      Number(count),
    ]),
  );
}

describe('a register', () => {
  it('tells what is overdue, due soon, late and in time, and what began long ago and is still open', async () => {
    const register = { dataset: 'rectifications', groups: ['city'] };
    expect(await countsOf(register)).toEqual({
      'all/on_time': 1,
      'all/late': 1,
      'all/overdue': 2,
      'all/soon': 2,
      'all/running': 1,
      'all/ended': 1,
      'all/not_assessable': 1,
      'city/330800/on_time': 1,
      'city/330800/late': 1,
      'city/330800/overdue': 2,
      'city/330800/soon': 2,
      'city/330800/running': 1,
      'city/330800/ended': 1,
      'city/330100/not_assessable': 1,
      'month/2024-03/overdue': 1,
      'month/2026-03/on_time': 1,
      'month/2026-03/late': 1,
      'month/2026-09/overdue': 1,
      'month/2026-09/soon': 2,
      'month/2026-09/running': 1,
      'month/2026-09/ended': 1,
      'month/2026-09/not_assessable': 1,
    });
  });

  it('counts working days where the law sets a time', async () => {
    expect(await countsOf({ dataset: 'administrative_penalties', groups: ['department'] })).toEqual(
      {
        'all/on_time': 1,
        'all/late': 1,
        'all/running': 1,
        'all/overdue': 1,
        'department/finance/on_time': 1,
        'department/finance/late': 1,
        'department/finance/running': 1,
        'department/finance/overdue': 1,
        'month/2026-09/on_time': 1,
        'month/2026-09/late': 1,
        'month/2026-10/running': 1,
        'month/2026-10/overdue': 1,
      },
    );
  });

  it('of a stock takes the latest period that has ended', async () => {
    const register = {
      dataset: 'government_debt',
      groups: ['city', 'debt_kind'],
      sums: ['outstanding'],
      latest: true,
    };
    const found = await database.rows(compileRegister(register, filter, asOf).text);
    expect(
      found.map(({ group, code, rows: count, outstanding }) => [
        group,
        code,
        Number(count),
        outstanding,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['all', null, 2, 320],
        ['city', '330800', 2, 320],
        ['debt_kind', 'general', 1, 20],
        ['debt_kind', 'special', 1, 300],
      ]),
    );
  });

  it('has as many rows in a state as the records that are shown for it', async () => {
    const dataset = datasetByName('rectifications');
    const counts = await countsOf({ dataset: dataset.name, groups: ['city'] });
    for (const state of dutyStates) {
      const where = ledgerStatePredicate(dataset, filter, asOf, state);
      const [found] = await database.rows(countQuery(dataset, where).text);
      expect(Number(found?.rows), state).toBe(counts[`all/${state}`] ?? 0);
    }
  });
});

describe('a timeline', () => {
  it('counts the rows of each dataset by month, up to the as-of date', async () => {
    const units = { ...filter, from: null, to: null, regions: ['330800'] };
    const found = await database.rows(compileTimeline(datasets, units, asOf).text);
    const counts = Object.fromEntries(
      found.map(({ dataset, month, rows: count }) => [`${dataset} ${month}`, Number(count)]),
    );
    expect(counts).toEqual({
      'rectifications 2024-03': 1,
      'rectifications 2025-03': 1,
      'rectifications 2026-03': 2,
      'rectifications 2026-09': 5,
      'administrative_penalties 2026-09': 2,
      'administrative_penalties 2026-10': 2,
      'government_debt 2026-06': 1,
      'government_debt 2026-09': 2,
    });
    expect(() => compileTimeline([], units, asOf)).toThrow(RangeError);
  });
});

describe('the ledgers', () => {
  it('hold, and every register can be asked for', async () => {
    expect(checkLedgers()).toEqual([]);
    expect(ledgers.length).toBeGreaterThanOrEqual(18);
    for (const register of ledgers.flatMap(({ registers }) => registers)) {
      await database.rows(compileRegister(register, filter, asOf).text);
    }
  });

  it('say what is wrong with a document, and where', () => {
    const [good] = ledgers;
    const bad = {
      ...good,
      order: 1,
      indicators: ['nothing'],
      registers: [
        { dataset: 'rectifications', groups: ['title'], sums: ['state'] },
        { dataset: 'nowhere', groups: ['city'] },
        {
          dataset: 'complaints',
          groups: ['city'],
          shares: ['complaints_resolved_on_time'],
          matrix: { rows: 'city', columns: 'kind', share: 'complaints_satisfied' },
        },
      ],
    };
    expect(checkLedgers([good, bad]).map(({ message }) => message)).toEqual([
      'another ledger has the order 1',
      'there is no indicator nothing',
      'title is no group: no field with codes has this name',
      'state is no number field',
      'there is no dataset nowhere',
      'complaints_resolved_on_time is no percentage of its rows by the day of the event',
      'the matrix needs the group kind',
      'the matrix needs the share complaints_satisfied',
    ]);
    expect(checkLedgers([{ ...good, script: 'x' }])).toHaveLength(1);
  });
});
