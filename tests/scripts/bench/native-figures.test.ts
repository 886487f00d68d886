import { afterAll, beforeAll, expect, test } from 'vitest';
import { filterCases, hashOf } from '../../../scripts/bench/filters';
import { figureQueries } from '../../../scripts/bench/native-figures';
import { type NativeEngine, openNative } from '../../../scripts/native/open-native';
import { emptyFilter } from '../../../src/catalog/filter';
import { checkSearch } from '../../../src/queries/console-search';
import { knownCodes } from '../../../src/queries/known-codes';
import { parseSearchString } from '../../../src/queries/search-string';

const asOf = '2026-10-31';
let native: NativeEngine;

beforeAll(async () => {
  native = await openNative(':memory:');
  await native.run(`
    CREATE TABLE indicator_cube (indicator VARCHAR, month INTEGER, region VARCHAR, department VARCHAR, area VARCHAR, numerator DOUBLE, denominator DOUBLE);
    INSERT INTO indicator_cube VALUES
      ('judgments_performed', 202610, '330102', 'court', 'ppp', 1, 2),
      ('judgments_performed', 202610, '330203', 'court', 'ppp', 10, 20),
      ('judgments_performed', 202610, '330102', 'justice', 'other', 100, 200),
      ('judgments_performed', 202509, '330102', 'court', 'ppp', 1000, 2000),
      ('rectifications_overdue', 202610, '330102', 'court', 'ppp', 7, 0);
    CREATE TABLE overdue_items (dataset VARCHAR, record VARCHAR, region VARCHAR, department VARCHAR, area VARCHAR, due DATE);
    INSERT INTO overdue_items VALUES
      ('complaints', 'a', '330102', 'court', 'ppp', DATE '2026-09-30'),
      ('complaints', 'b', '330102', 'court', 'ppp', DATE '2026-10-01'),
      ('complaints', 'c', '330203', 'court', 'ppp', DATE '2026-08-01')`);
});
afterAll(() => native.close());

test('each breakdown ignores its own dimension, months ignore the period', async () => {
  const filter = { ...emptyFilter, regions: ['330100'], areas: ['ppp'] };
  const tables = [];
  for (const query of figureQueries({ filter, measure: 'judgments_performed' }, asOf)) {
    const { columns, rowCount } = await native.query(query);
    tables.push(
      Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => values[row])),
    );
  }
  const [months, regions, departments, cells, overdue, oldest] = tables.map((rows) => rows.sort());
  expect(months).toEqual([
    ['judgments_performed', 202509, 1000, 2000],
    ['judgments_performed', 202610, 1, 2],
    ['rectifications_overdue', 202610, 7, 0],
  ]);
  expect(regions).toEqual([
    ['330102', 1, 2],
    ['330203', 10, 20],
  ]);
  expect(departments).toEqual([['court', 1, 2]]);
  expect(cells).toEqual([
    ['3301', 'other', 100, 200],
    ['3301', 'ppp', 1, 2],
    ['3302', 'ppp', 10, 20],
  ]);
  expect(overdue).toEqual([['complaints', 2, 1]]);
  expect(oldest?.map(([, record]) => record)).toEqual(['a', 'b']);
});

test('the console understands all of the URL of every case, and none is the one before', () => {
  const hashes = filterCases.map((each) => hashOf(each, 'snapshots/1m/'));
  for (const hash of hashes) {
    const raw = parseSearchString(hash.slice(hash.indexOf('?')));
    expect([hash, checkSearch(raw, knownCodes).dropped]).toEqual([hash, []]);
  }
  expect(hashes.filter((hash, place) => hash === hashes[place - 1])).toEqual([]);
});
