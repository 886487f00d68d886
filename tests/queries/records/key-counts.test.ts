import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import type { Cell, ResultTable } from '../../../src/engine/engine';
import {
  blockQuery,
  hasFewKeys,
  type KeyCounts,
  keyCountsOf,
  rowsOfKey,
} from '../../../src/queries/records/key-counts';
import { and } from '../../../src/sql/compose';
import { keyCountsQuery } from '../../../src/sql/key-counts-query';
import type { SortKey } from '../../../src/sql/order-by';
import { recordPositionQuery } from '../../../src/sql/record-position-query';
import { sql } from '../../../src/sql/sql';
import { datasetTable, type FixtureRow } from '../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const dataset = datasetByName('complaints');
const regions = ['330100', '330106', '330802', null];

const rows: FixtureRow[] = Array.from({ length: 731 }, (_, index) => ({
  complaint_id: `T${String((index * 389) % 731).padStart(4, '0')}`,
  region_code: regions[(index * 7) % 4] ?? null,
  received_date: `2026-0${1 + (index % 9)}-1${index % 4}`,
  resolved_date: index % 5 === 0 ? null : `2026-09-${10 + (index % 17)}`,
  satisfied: index % 3 === 0 ? null : index % 2 === 0,
  title: `title ${index}`,
}));

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  for (const statement of datasetTable(dataset, rows)) await database.run(statement);
});
afterAll(() => database.close());

const where = sql`"complaint_id" <> 'T0007'`;
const sorts: SortKey[] = ['received_date', 'resolved_date', 'region_code', 'satisfied'].flatMap(
  (field) => [
    { field, direction: 'ascending' as const },
    { field, direction: 'descending' as const },
  ],
);

async function countsOf(sort: SortKey): Promise<KeyCounts> {
  const counted = await database.rows(keyCountsQuery(dataset, where, sort).text);
  const cell = (value: unknown): Cell => {
    if (value === null || typeof value === 'boolean') return value;
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  };
  const table: ResultTable = {
    rowCount: counted.length,
    columns: [
      { name: 'key', type: 'string', values: counted.map(({ key }) => cell(key)) },
      { name: 'rows', type: 'integer', values: counted.map((row) => Number(row.rows)) },
    ],
  };
  return keyCountsOf(table);
}

async function keysOf(sort: SortKey, size: number, counts: KeyCounts | null): Promise<string[]> {
  const keys: string[] = [];
  for (let offset = 0; offset < 800; offset += size) {
    const request = { dataset, fields: ['complaint_id'], where, sort, offset, count: size };
    const block = await database.rows(blockQuery(request, counts).text);
    keys.push(...block.map(({ complaint_id }) => String(complaint_id)));
  }
  return keys;
}

describe('blocks found by counted values', () => {
  it.each(sorts)('are those of the whole order by $field, $direction', async (sort) => {
    const counts = await countsOf(sort);
    expect(counts.ends.at(-1)).toBe(730);
    const whole = await keysOf(sort, 800, null);
    expect(whole).toHaveLength(730);
    expect(await keysOf(sort, 100, counts)).toEqual(whole);
    expect(await keysOf(sort, 7, counts)).toEqual(whole);
  });

  it.each(sorts)('place a record as the whole order by $field, $direction', async (sort) => {
    const counts = await countsOf(sort);
    const field = dataset.fields.find(({ name }) => name === sort.field);
    const whole = await keysOf(sort, 800, null);
    for (const place of [0, 1, 365, 728, 729]) {
      const key = whole[place] as string;
      const at = counts.keys[counts.ends.findIndex((end) => end > place)] ?? null;
      const search = field && rowsOfKey(field, counts, at);
      if (!search) throw new Error('The value of the record is not among those counted.');
      const query = recordPositionQuery(dataset, key, and([search.where, where]), sort);
      const [found] = await database.rows(query.text);
      expect(search.before + Number(found?.position)).toBe(place);
    }
  });

  it('pay only for fields with few values', () => {
    const field = (name: string) => dataset.fields.find((each) => each.name === name);
    expect(hasFewKeys(field('received_date'))).toBe(true);
    expect(hasFewKeys(field('region_code'))).toBe(true);
    expect(hasFewKeys(field('title'))).toBe(false);
    expect(hasFewKeys(undefined)).toBe(false);
  });

  it('know no value that no record has', async () => {
    const counts = await countsOf({ field: 'region_code', direction: 'ascending' });
    const field = dataset.fields.find(({ name }) => name === 'region_code');
    expect(field && rowsOfKey(field, counts, '331100')).toBeNull();
  });
});
