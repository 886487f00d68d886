import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareDataset } from '../../../src/queries/comparison/compare-dataset';
import { comparedDatasets } from '../../../src/queries/comparison/compare-snapshots';
import type { ComparedDataset } from '../../../src/queries/comparison/compared-dataset';
import { differenceRows, rowPlace } from '../../../src/queries/comparison/difference-rows';
import { tableLayouts } from '../../../src/queries/comparison/table-layouts';
import {
  type DifferenceSelection,
  differenceCountQuery,
  differenceQuery,
  differencesQuery,
} from '../../../src/sql/compare-page';
import { comparedColumnsQuery } from '../../../src/sql/compare-schemas';
import type { SortKey } from '../../../src/sql/order-by';
import { startWasmEngine, type WasmEngine } from '../../support/wasm-engine';

/** Two snapshots of complaints: the newer one has lost a field, gained one and another order. */
const fixture = `
  CREATE TABLE older.complaints (complaint_id VARCHAR, region_code ENUM('330100', '330106', '330200'),
    department_code VARCHAR, received_date DATE, title VARCHAR, repeated BOOLEAN, registered_by VARCHAR);
  INSERT INTO older.complaints VALUES
    ('C1', '330106', 'market_regulation', '2026-08-01', '电梯', false, 'x'),
    ('C2', '330106', 'market_regulation', '2026-08-02', 'It''s 100% loud', false, 'x'),
    ('C3', '330200', 'finance', '2026-08-03', NULL, true, 'x'),
    ('C4', '330200', 'finance', '2026-08-04', '撤回的', true, 'x');
  CREATE TABLE newer.complaints (complaint_id VARCHAR, department_code VARCHAR,
    region_code ENUM('330200', '330106'), received_date DATE, title VARCHAR, repeated BOOLEAN, note VARCHAR);
  INSERT INTO newer.complaints VALUES
    ('C1', 'market_regulation', '330106', '2026-08-01', '电梯', false, 'n'),
    ('C2', 'market_regulation', '330200', '2026-08-02', 'It''s 100% loud', true, 'n'),
    ('C3', 'finance', '330200', '2026-08-03', '噪声', true, NULL),
    ('C5', 'finance', '330106', '2026-09-20', '迟到的', false, NULL),
    ('C6', 'finance', '330200', '2026-10-02', '新的', false, NULL);`;

let engine: WasmEngine;
let dataset: ComparedDataset;

beforeAll(async () => {
  engine = await startWasmEngine();
  engine.query("ATTACH ':memory:' AS newer");
  engine.query("ATTACH ':memory:' AS older");
  engine.query('CREATE SCHEMA differences');
  engine.query(fixture);
  const layouts = tableLayouts(engine.query(comparedColumnsQuery().text));
  const [compared] = comparedDatasets(layouts.newer, layouts.older, { resources: [] });
  if (!compared) throw new Error('complaints are there');
  const found = await compareDataset(engine.asEngine(), compared, '2026-09-30');
  expect(found.counts).toEqual({
    newer: 5,
    older: 4,
    added: 2,
    late: 1,
    withdrawn: 1,
    changed: 2,
    unchanged: 1,
  });
  expect(found.changedFields).toEqual([
    { field: 'region_code', rows: 1 },
    { field: 'title', rows: 1 },
    { field: 'repeated', rows: 1 },
  ]);
  expect(found.lateness).toEqual([{ days: 10, rows: 1 }]);
  dataset = found.dataset;
}, 30_000);

afterAll(() => engine.close());

const all: DifferenceSelection = {
  kind: 'changed',
  changed: null,
  search: '',
  regions: { column: 'region_code', codes: [] },
  departments: { column: 'department_code', codes: [] },
  areas: { column: null, codes: [] },
};

function rowsOf(selection: Partial<DifferenceSelection>, sort?: SortKey) {
  const table = dataset.table;
  if (!table) throw new Error('the table is there');
  const chosen = { ...all, ...selection };
  const page = {
    sort: sort ?? { field: 'complaint_id', direction: 'ascending' as const },
    offset: 0,
    count: 10,
  };
  const rows = differenceRows(
    dataset,
    engine.query(differencesQuery(table, dataset.read, chosen, page).text),
  );
  const count = engine.query(differenceCountQuery(table, dataset.read, chosen).text);
  expect(Number(count.columns[0]?.values[0])).toBe(rows.length);
  return rows;
}

const ids = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ newer, older }) => (newer ?? older)?.complaint_id);

describe('the rows that differ', () => {
  test('are listed by kind; late ones are added ones too', () => {
    expect(ids(rowsOf({ kind: 'changed' }))).toEqual(['C2', 'C3']);
    expect(ids(rowsOf({ kind: 'added' }))).toEqual(['C5', 'C6']);
    expect(ids(rowsOf({ kind: 'late' }))).toEqual(['C5']);
    expect(ids(rowsOf({ kind: 'withdrawn' }))).toEqual(['C4']);
  });

  test('have the values of both sides, and of fields that one side lacks', () => {
    const [moved] = rowsOf({});
    expect(moved).toMatchObject({ kind: 'changed', changed: ['region_code', 'repeated'] });
    expect(moved?.newer).toMatchObject({ region_code: '330200', note: 'n', registered_by: null });
    expect(moved?.older).toMatchObject({ region_code: '330106', note: null, registered_by: 'x' });
    const [late] = rowsOf({ kind: 'late' });
    expect(late).toMatchObject({ older: null, lateDays: 10, changed: [] });
    expect(late?.newer?.received_date).toBe('2026-09-20');
  });

  test('are found by a changed field', () => {
    expect(ids(rowsOf({ changed: 'title' }))).toEqual(['C3']);
    expect(ids(rowsOf({ changed: 'received_date' }))).toEqual([]);
  });

  test('are found by a region of either side, a city standing for its counties', () => {
    const regions = (...codes: string[]) => ({ regions: { column: 'region_code', codes } });
    expect(ids(rowsOf(regions('330100')))).toEqual(['C2']);
    expect(ids(rowsOf(regions('330200')))).toEqual(['C2', 'C3']);
    expect(ids(rowsOf({ kind: 'withdrawn', ...regions('330106') }))).toEqual([]);
  });

  test('are found by department; a column that is not there lets nothing through', () => {
    const departments = { column: 'department_code', codes: ['finance'] };
    expect(ids(rowsOf({ departments }))).toEqual(['C3']);
    expect(ids(rowsOf({ areas: { column: null, codes: ['debt'] } }))).toEqual([]);
  });

  test('are searched on both sides, every character as itself', () => {
    expect(ids(rowsOf({ search: "IT'S 100%" }))).toEqual(['C2']);
    expect(ids(rowsOf({ search: '100_' }))).toEqual([]);
    expect(ids(rowsOf({ kind: 'withdrawn', search: '撤回' }))).toEqual(['C4']);
    expect(ids(rowsOf({ search: '噪声' }))).toEqual(['C3']);
  });

  test('are sorted by any field, and by days late', () => {
    expect(ids(rowsOf({}, { field: 'title', direction: 'descending' }))).toEqual(['C3', 'C2']);
    expect(ids(rowsOf({}, { field: 'note', direction: 'ascending' }))).toEqual(['C2', 'C3']);
    const late = { field: 'late_days', direction: 'ascending' } as const;
    expect(ids(rowsOf({ kind: 'added' }, late))).toEqual(['C5', 'C6']);
  });

  test('are found again by the key of a link', () => {
    for (const kind of ['changed', 'added', 'withdrawn'] as const) {
      for (const row of rowsOf({ kind })) {
        const place = rowPlace(row.key);
        if (!place || !dataset.table) throw new Error(`${row.key} names a row`);
        const query = differenceQuery(dataset.table, dataset.read, place);
        expect(differenceRows(dataset, engine.query(query.text))).toEqual([row]);
      }
    }
  });
});

test('a text that names no row is no place', () => {
  expect(rowPlace('12.7')).toEqual({ newer: 12, older: 7 });
  expect(rowPlace('12.')).toEqual({ newer: 12, older: null });
  for (const text of ['', '.', '12', '1.2.3', '-1.2', "1.2'", '1e3.', '1234567890123456.']) {
    expect(rowPlace(text)).toBeNull();
  }
});
