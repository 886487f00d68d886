import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/catalog/dataset-schema';
import { emptyFilter, type Filter } from '../../src/catalog/filter';
import { civilDate } from '../../src/sql/civil-date';
import { filterPredicate } from '../../src/sql/filter-predicate';
import { pageOfRows } from '../../src/sql/page-of-rows';
import { countQuery, recordsQuery } from '../../src/sql/records-query';
import { searchPredicate } from '../../src/sql/search-predicate';
import type { Sql } from '../../src/sql/sql';
import { sql } from '../../src/sql/sql';
import { monthNumber, monthOfNumber } from '../../src/util/month-number';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';

const title = { zh: '题', en: 'title' };
const field = (name: string, type: 'string' | 'date' | 'integer', role?: string) =>
  ({ name, title, type, ...(role ? { role } : {}) }) as Dataset['fields'][number];
const notices: Dataset = {
  name: 'notices',
  title,
  description: title,
  grain: title,
  family: 'records',
  systems: [1],
  clauses: ['x'],
  primaryKey: ['notice_id'],
  fields: [
    field('notice_id', 'integer', 'id'),
    field('region_code', 'string', 'region'),
    field('department_code', 'string', 'department'),
    field('area', 'string', 'area'),
    field('issued_on', 'date', 'event_date'),
    field('note', 'string'),
  ],
};

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  await database.run(`CREATE TYPE region AS ENUM ('330000', '330100', '330102', '330200', '330203');
    CREATE TABLE notices (notice_id INTEGER, region_code region, department_code VARCHAR, area VARCHAR,
      issued_on DATE, note VARCHAR);
    INSERT INTO notices VALUES
      (1, '330000', 'finance', 'ppp', '2026-01-31', '100% paid'),
      (2, '330100', 'finance', NULL, '2026-02-01', 'a_b'),
      (3, '330102', NULL, 'ppp', '2026-02-28', 'ab'),
      (4, '330200', 'water', 'other', '2026-03-01', '杭州 ABC'),
      (5, NULL, 'water', 'ppp', NULL, NULL)`);
});
afterAll(() => database.close());

const ids = async (where: Sql): Promise<unknown[]> =>
  (await database.rows(sql`SELECT notice_id FROM notices WHERE ${where} ORDER BY 1`.text)).map(
    (row) => row.notice_id,
  );
const passing = (filter: Partial<Filter>) =>
  ids(filterPredicate(notices, { ...emptyFilter, ...filter }));

test('an empty filter lets everything through', async () => {
  expect(await passing({})).toEqual([1, 2, 3, 4, 5]);
});

test('months are inclusive at both ends and rows without a date drop out', async () => {
  expect(await passing({ from: '2026-02' })).toEqual([2, 3, 4]);
  expect(await passing({ to: '2026-02' })).toEqual([1, 2, 3]);
  expect(await passing({ from: '2026-02', to: '2026-02' })).toEqual([2, 3]);
});

test('a city stands for itself and its counties, the province for itself only', async () => {
  expect(await passing({ regions: ['330100'] })).toEqual([2, 3]);
  expect(await passing({ regions: ['330102'] })).toEqual([3]);
  expect(await passing({ regions: ['330000', '330200'] })).toEqual([1, 4]);
  expect(await passing({ regions: ['999999', "x' OR 1=1"] })).toEqual([]);
});

test('rows without an area are other; rows without a department pass no department filter', async () => {
  expect(await passing({ areas: ['other'] })).toEqual([2, 4]);
  expect(await passing({ departments: ['finance', 'water'] })).toEqual([1, 2, 4, 5]);
});

test('a dataset without the field has no region or department, and area other', async () => {
  const bare = { ...notices, fields: notices.fields.filter((each) => each.name === 'issued_on') };
  const count = async (filter: Partial<Filter>) =>
    (await ids(filterPredicate(bare, { ...emptyFilter, ...filter }))).length;
  expect(await count({ regions: ['330000'] })).toBe(0);
  expect(await count({ departments: ['finance'] })).toBe(0);
  expect(await count({ areas: ['ppp'] })).toBe(0);
  expect(await count({ areas: ['other'] })).toBe(5);
});

test('search takes every character as itself and ignores case', async () => {
  expect(await ids(searchPredicate(notices, '100%'))).toEqual([1]);
  expect(await ids(searchPredicate(notices, 'a_b'))).toEqual([2]);
  expect(await ids(searchPredicate(notices, ' abc '))).toEqual([4]);
  expect(await ids(searchPredicate(notices, '杭州'))).toEqual([4]);
  expect(await ids(searchPredicate(notices, "'"))).toEqual([]);
  expect(await ids(searchPredicate(notices, ''))).toEqual([1, 2, 3, 4, 5]);
});

test('pages are sorted, nulls last, and never overlap', async () => {
  const page = async (offset: number) =>
    (
      await database.rows(
        recordsQuery(notices, {
          fields: ['notice_id'],
          where: sql`TRUE`,
          sort: [{ field: 'department_code', direction: 'descending' }],
          offset,
          count: 2,
        }).text,
      )
    ).map((row) => row.notice_id);
  expect([...(await page(0)), ...(await page(2)), ...(await page(4))]).toEqual([4, 5, 1, 2, 3]);
  expect(await database.rows(countQuery(notices, sql`TRUE`).text)).toEqual([{ rows: 5n }]);
  expect(() => pageOfRows(-1, 2)).toThrow(RangeError);
});

test('only existing days are dates and only months are months', () => {
  expect(civilDate('2024-02-29').text).toBe("CAST('2024-02-29' AS DATE)");
  for (const wrong of ['2023-02-29', '2024-13-01', '2024-1-1', '20240101', '2024-01-01 ']) {
    expect(() => civilDate(wrong)).toThrow(RangeError);
  }
  for (const wrong of ['2026-13', '2026', "2026-01' OR 1=1"]) {
    expect(() => filterPredicate(notices, { ...emptyFilter, to: wrong })).toThrow(RangeError);
    expect(() => monthNumber(wrong)).toThrow(RangeError);
  }
  expect(monthOfNumber(monthNumber('2026-03'))).toBe('2026-03');
});
