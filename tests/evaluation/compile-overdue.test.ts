import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/catalog/dataset-schema';
import { compileOverdue, dutyOf, overduePredicate } from '../../src/evaluation/compile-overdue';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';

const title = { zh: '整改', en: 'Rectifications' };

function dataset(
  name: string,
  roles: readonly [string, 'date' | 'string', string, string?][],
): Dataset {
  return {
    name,
    title,
    description: title,
    grain: title,
    family: 'rectification',
    systems: [7],
    clauses: ['P1-2.1.5'],
    primaryKey: ['record_id'],
    fields: roles.map(
      ([field, type, role, codes]) => ({ name: field, title, type, role, codes }) as never,
    ),
  };
}

const duties = dataset('rectifications', [
  ['record_id', 'string', 'id'],
  ['region_code', 'string', 'region'],
  ['department_code', 'string', 'department'],
  ['due_date', 'date', 'deadline'],
  ['done_date', 'date', 'done_date'],
  ['state', 'string', 'status', 'work_state'],
]);
const noDuties = dataset('published_ratings', [['record_id', 'string', 'id']]);

let database: NativeDatabase;

beforeAll(async () => {
  database = await openNativeDatabase();
  await database.run(`CREATE TABLE rectifications AS SELECT * FROM (VALUES
    ('late and open', '330802', 'finance', DATE '2026-09-01', NULL, 'open'),
    ('late, cancelled', '330802', 'finance', DATE '2026-09-01', NULL, 'cancelled'),
    ('late, done after', '330803', NULL, DATE '2026-10-30', DATE '2026-11-02', NULL),
    ('late, done in time to count', '330802', 'finance', DATE '2026-09-01', DATE '2026-10-31', 'done'),
    ('due on the day', '330802', 'finance', DATE '2026-10-31', NULL, 'open'),
    ('no deadline', '330802', 'finance', NULL, NULL, 'open')
  ) AS t(record_id, region_code, department_code, due_date, done_date, state)`);
});

afterAll(() => database.close());

describe('compileOverdue', () => {
  it('lists what was due before the as-of date and not done by it, longest overdue first', async () => {
    const { text } = compileOverdue([noDuties, duties], '2026-10-31');
    const rows = await database.rows(text);
    expect(rows.map((row) => [row.record, row.region, row.department, row.area])).toEqual([
      ['late and open', '330802', 'finance', 'other'],
      ['late, done after', '330803', null, 'other'],
    ]);
  });

  it('refuses datasets that carry no duty', () => {
    expect(dutyOf(noDuties)).toBeNull();
    expect(() => compileOverdue([noDuties], '2026-10-31')).toThrow('deadline');
    expect(() => overduePredicate(noDuties, '2026-10-31')).toThrow('published_ratings');
  });
});
