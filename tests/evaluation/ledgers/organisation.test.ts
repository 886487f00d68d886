import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureDemo } from '../../../scripts/demo/ensure-demo';
import {
  compileOrganisation,
  datasetsOfOrganisations,
} from '../../../src/evaluation/ledgers/compile-organisation';
import {
  isOrganisationCode,
  type OrganisationRecord,
  organisationOf,
} from '../../../src/queries/archive/organisation';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const asOf = '2026-10-31';
let database: NativeDatabase;

beforeAll(async () => {
  const [folder = ''] = await ensureDemo();
  database = await openNativeDatabase(join(folder, 'snapshot.duckdb'));
}, 300_000);
afterAll(() => database?.close());

describe('the records of an organisation', () => {
  it('are all that have its code, in every dataset that has codes', async () => {
    const [winner] = await database.rows(
      'SELECT winner_code AS code, any_value(winner) AS name, sum(amount) AS amount, count(*) AS n FROM agreements GROUP BY ALL ORDER BY n DESC, code LIMIT 1',
    );
    const code = String(winner?.code);
    expect(isOrganisationCode(code)).toBe(true);
    const rows = await database.rows(compileOrganisation(code, asOf).text);
    const agreements = rows.filter(({ dataset }) => dataset === 'agreements');
    expect(agreements).toHaveLength(Number(winner?.n));
    expect(agreements[0]?.subject).toBe(winner?.name);
    const amount = agreements.reduce((sum, row) => sum + Number(row.amount), 0);
    expect(amount).toBeCloseTo(Number(winner?.amount), 2);
    for (const { name, fields } of datasetsOfOrganisations) {
      const field = fields.find(({ role }) => role === 'subject_code')?.name;
      const [own] = await database.rows(
        `SELECT count(*) AS n FROM "${name}" WHERE "${field}"::VARCHAR = '${code}'`,
      );
      expect(rows.filter(({ dataset }) => dataset === name).length, name).toBe(Number(own?.n));
    }
    const days = rows.map(({ day }) => String(day));
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('are none of another code, whatever is in it', async () => {
    expect(await database.rows(compileOrganisation("x' OR TRUE --", asOf).text)).toEqual([]);
  });
});

describe('an organisation', () => {
  const record = (part: Partial<OrganisationRecord>): OrganisationRecord => ({
    dataset: 'agreements',
    record: 'A',
    day: '2026-03-02',
    region: null,
    department: null,
    subject: null,
    kind: null,
    amount: null,
    due: null,
    state: null,
    ...part,
  });

  it('has what is open by its limit, the lists on which it stands, sums and months', () => {
    const found = organisationOf([
      record({ record: 'L', dataset: 'credit_lists', day: '2026-05-01', state: 'running' }),
      record({ record: 'B', amount: 200, due: '2026-09-01', state: 'soon', subject: '新名' }),
      record({ record: 'A', amount: 100, due: '2026-04-01', state: 'overdue', subject: '旧名' }),
      record({ record: 'C', day: '2026-02-01', state: 'on_time' }),
      record({ record: 'M', dataset: 'credit_lists', day: '2025-01-01', state: 'late' }),
    ]);
    expect(found.name).toBe('新名');
    expect(found.open.map((each) => each.record)).toEqual(['A', 'B']);
    expect(found.lists.map((each) => each.record)).toEqual(['L']);
    expect(found.datasets[0]).toEqual({
      dataset: 'agreements',
      rows: 3,
      amount: 300,
      states: { soon: 1, overdue: 1, on_time: 1 },
      months: new Map([
        ['2026-03', 2],
        ['2026-02', 1],
      ]),
    });
    expect(found.datasets[1]?.amount).toBeNull();
  });

  it('is no person: an identity number opens no archive', () => {
    expect(isOrganisationCode('110101199003070011')).toBe(false);
    expect(isOrganisationCode('91330106MA00000003')).toBe(true);
    expect(isOrganisationCode('91330106MA00000004')).toBe(false);
  });
});
