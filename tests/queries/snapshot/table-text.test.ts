import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import type { Engine } from '../../../src/engine/engine';
import { tableText } from '../../../src/queries/snapshot/table-text';
import { startWasmEngine } from '../../support/wasm-engine';

const dataset = datasetByName('complaints');
const field = dataset.fields.find(({ role }) => role === 'event_date')?.name ?? '';
const key = dataset.primaryKey[0] ?? '';
const rows = 12_345;
let engine: Engine;

beforeAll(async () => {
  engine = (await startWasmEngine()).asEngine();
  const columns = dataset.fields.map(({ name, type }) => {
    if (name === key) return `'K' || (i * 7919 % ${rows}) AS "${name}"`;
    if (name === field) return `DATE '2026-01-01' + CAST(i % 200 AS INTEGER) AS "${name}"`;
    if (name === 'title' || name === 'content') return `'a "b", c' || chr(10) || i AS "${name}"`;
    const sqlType = {
      string: 'VARCHAR',
      integer: 'INTEGER',
      number: 'DOUBLE',
      boolean: 'BOOLEAN',
      date: 'DATE',
    };
    return `CAST(NULL AS ${sqlType[type]}) AS "${name}"`;
  });
  await engine.run(
    `CREATE TABLE complaints AS SELECT ${columns.join(', ')} FROM range(${rows}) AS r(i)`,
  );
});

afterAll(() => engine.close());

it('writes every row once, ordered by date and key, as RFC 4180 says', async () => {
  let told = 0;
  const { signal } = new AbortController();
  const blob = await tableText(engine, dataset, rows, {
    signal,
    onRows: (count) => {
      told += count;
    },
  });
  expect(told).toBe(rows);
  const { data, errors } = Papa.parse<Record<string, string>>(await blob.text(), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(Object.keys(data[0] ?? {})).toEqual(dataset.fields.map(({ name }) => name));
  expect(new Set(data.map((row) => row[key])).size).toBe(rows);
  const places = data.map((row) => `${row[field]} ${row[key]}`);
  expect(places).toEqual(places.toSorted((a, b) => (a < b ? -1 : 1)));
});

it('stops where it is cancelled', async () => {
  const abort = new AbortController();
  const written = tableText(engine, dataset, rows, {
    signal: abort.signal,
    onRows: () => abort.abort(),
  });
  await expect(written).rejects.toThrow();
});
