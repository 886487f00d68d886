import { afterAll, beforeAll, expect, it } from 'vitest';
import { datasetByName, datasets } from '../../src/catalog/catalog';
import { extraColumn } from '../../src/catalog/extra-column';
import { allDatasetViews } from '../../src/engine/dataset-views';
import type { Engine } from '../../src/engine/engine';
import { loadLocalRows } from '../../src/engine/local-rows';
import { ownDatabase } from '../../src/engine/own-database';
import { tableColumns } from '../../src/engine/table-columns';
import { mapHeaders } from '../../src/intake/map/map-headers';
import { defaultOptions } from '../../src/intake/read/read-plan';
import { extraCells, extraText } from '../../src/reports/extra-cells';
import { readFile } from '../../src/workers/read-file';
import { startWasmEngine, type WasmEngine } from '../support/wasm-engine';

const dataset = datasetByName('administrative_penalties');
const headers = ['CF_WSH', 'CF_XDR_MC', 'CF_JDRQ', '联系电话', '批次', '批次', ''];
const rows = [
  ['甲罚〔2026〕1号', '样例公司', '2026-03-05', '13800138000', 'B1', 'x;"1"', ''],
  ['甲罚〔2026〕2号', '样例公司', '2026-03-06', '', '', '', ''],
];

let wasm: WasmEngine;
let engine: Engine;

beforeAll(async () => {
  wasm = await startWasmEngine();
  engine = wasm.asEngine();
  await engine.run(`
    CREATE SCHEMA IF NOT EXISTS "local";
    ATTACH ':memory:' AS "snapshot";
    CREATE TABLE "snapshot"."administrative_penalties" ("penalty_id" VARCHAR);
    INSERT INTO "snapshot"."administrative_penalties" VALUES ('S1')`);
});

afterAll(() => wasm.close());

it('no dataset has a field of that name', () => {
  const names = datasets.flatMap(({ fields }) => fields.map(({ name }) => name));
  expect(names).not.toContain(extraColumn);
});

it('columns that fill no field travel from the file to the view of all rows, covered', async () => {
  const text = [headers, ...rows]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
  const result = await readFile(
    new Blob([text]),
    {
      format: 'delimited',
      table: null,
      encoding: 'utf-8',
      delimiter: ',',
      headerLine: 1,
      dataset: dataset.name,
      mapping: mapHeaders(headers, dataset),
      extraColumns: [3, 4, 5],
      options: defaultOptions,
    },
    () => undefined,
  );
  expect(result.report.accepted).toBe(2);
  const snapshot = await tableColumns(engine, 'snapshot', 'main');
  const local = await tableColumns(engine, ownDatabase, 'local');
  const batches = (async function* () {
    for (const batch of result.batches) yield new Uint8Array(await batch.arrayBuffer());
  })();
  await loadLocalRows(engine, dataset, { fields: result.fields, batches }, { snapshot, local });
  const { columns } = await engine.query(
    'SELECT "extra" FROM "administrative_penalties" ORDER BY "document_number" NULLS FIRST',
  );
  const [theirs, first, second] = columns[0]?.values ?? [];
  expect([theirs, second]).toEqual([null, null]);
  expect(extraCells(first)).toEqual([
    { header: '联系电话', text: '138********' },
    { header: '批次', text: 'B1' },
    { header: '批次 (2)', text: 'x;"1"' },
  ]);
  expect(extraText(first)).toBe('联系电话: 138********; 批次: B1; 批次 (2): x;"1"');
});

it('views without extra columns are as they were', async () => {
  await engine.run(allDatasetViews({ snapshot: null, local: new Map() }));
  const { columns } = await engine.query('SELECT * FROM "administrative_penalties"');
  expect(columns.map(({ name }) => name)).toEqual(dataset.fields.map(({ name }) => name));
});

it('takes what is no JSON object for no extra columns', () => {
  expect([null, undefined, '', '[1]', 'x', 3].map(extraCells)).toEqual([[], [], [], [], [], []]);
  expect(extraText('{}')).toBeNull();
});
