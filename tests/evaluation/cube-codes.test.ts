import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFilter } from '../../src/catalog/filter';
import {
  type CubeCodes,
  cubeCodesQuery,
  cubeSizes,
  selectionOf,
} from '../../src/evaluation/cube-codes';
import { buildCube } from '../../src/stats/cube';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';

const codes: CubeCodes = {
  indicators: ['b', 'a'],
  regions: ['330000', '330100', '330102', '330200'],
  departments: ['water', 'finance'],
  areas: ['ppp', 'other'],
};
let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  await database.run(`
    CREATE TYPE region AS ENUM ('330200', '330100');
    CREATE SCHEMA "local";
    CREATE TABLE indicator_cube (indicator VARCHAR, month INTEGER, region region, department VARCHAR, area VARCHAR, numerator DOUBLE, denominator DOUBLE);
    CREATE TABLE "local".indicator_cube AS FROM indicator_cube;
    INSERT INTO indicator_cube VALUES ('a', 202602, '330200', NULL, 'ppp', 1, 2), ('a', 202601, '330100', 'finance', 'other', 3, 4), ('unknown', 202601, NULL, NULL, NULL, 5, 6);
    INSERT INTO "local".indicator_cube VALUES ('b', 202603, NULL, 'astrology', 'ppp', 7, 8)`);
});
afterAll(() => database.close());

test('cells of several cubes come as numbers of our codes, whatever the order of their types', async () => {
  const query = cubeCodesQuery(codes, [['indicator_cube'], ['local', 'indicator_cube']]);
  expect((await database.rows(query.text)).map((row) => Object.values(row))).toEqual([
    [0, 202603, 4, 2, 0, 7, 8],
    [1, 202601, 1, 1, 1, 3, 4],
    [1, 202602, 3, 2, 0, 1, 2],
  ]);
  const types = await database.rows(`DESCRIBE ${query.text}`);
  expect(types.map((row) => row.column_type)).toEqual([
    'UTINYINT',
    'INTEGER',
    'UTINYINT',
    'USMALLINT',
    'UTINYINT',
    'DOUBLE',
    'DOUBLE',
  ]);
});

test('a filter becomes masks; the unknown passes only where nothing is selected', () => {
  const cube = buildCube(
    {
      indicator: Uint8Array.of(0, 0),
      month: Int32Array.of(202511, 202604),
      region: Uint8Array.of(0, 0),
      department: Uint16Array.of(0, 0),
      area: Uint8Array.of(0, 0),
      numerator: Float64Array.of(0, 0),
      denominator: Float64Array.of(0, 0),
    },
    cubeSizes(codes),
  );
  expect(selectionOf(emptyFilter, codes, cube)).toEqual({
    fromMonth: 0,
    toMonth: 5,
    regions: null,
    departments: null,
    areas: null,
  });
  const selection = selectionOf(
    {
      from: '2026-01',
      to: '2026-02',
      regions: ['330100'],
      departments: ['finance'],
      areas: ['ppp', 'other'],
    },
    codes,
    cube,
  );
  expect(selection).toEqual({
    fromMonth: 2,
    toMonth: 3,
    regions: Uint8Array.of(0, 1, 1, 0, 0),
    departments: Uint8Array.of(0, 1, 0),
    areas: Uint8Array.of(1, 1, 0),
  });
  expect(selectionOf({ ...emptyFilter, regions: ['330000'] }, codes, cube).regions).toEqual(
    Uint8Array.of(1, 0, 0, 0, 0),
  );
});
