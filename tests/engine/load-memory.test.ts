import { afterAll, beforeAll, expect, it } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { arrowStreamOf } from '../../src/engine/arrow-stream';
import { allDatasetViews } from '../../src/engine/dataset-views';
import type { Engine } from '../../src/engine/engine';
import { loadLocalRows } from '../../src/engine/local-rows';
import { ownDatabase } from '../../src/engine/own-database';
import { tableColumns } from '../../src/engine/table-columns';
import { startWasmEngine, type WasmEngine } from '../support/wasm-engine';

const complaints = datasetByName('complaints');
const fields = ['complaint_id', 'title'];

let wasm: WasmEngine;
let engine: Engine;

beforeAll(async () => {
  wasm = await startWasmEngine();
  engine = wasm.asEngine();
  await engine.run('CREATE SCHEMA "local"');
  await engine.run(allDatasetViews({ snapshot: null, local: new Map() }));
});

afterAll(() => wasm.close());

/** Batches of rows whose texts do not compress. */
async function* batches(count: number, rows: number) {
  for (let batch = 0; batch < count; batch += 1) {
    const ids = Array.from({ length: rows }, (_, row) => `${batch}-${row}`);
    const texts = ids.map((id) => Array.from({ length: 40 }, () => `${id}${Math.random()}`).join());
    yield arrowStreamOf([
      { name: 'complaint_id', type: 'string', values: ids },
      { name: 'title', type: 'string', values: texts },
    ]);
  }
}

async function load(count: number, rows: number) {
  const local = await tableColumns(engine, ownDatabase, 'local');
  const given = { fields, batches: batches(count, rows) };
  return loadLocalRows(engine, complaints, given, { snapshot: null, local });
}

const shown = () => wasm.query('SELECT count(*) FROM "complaints"').columns[0]?.values[0];
const staged = () =>
  wasm.query("SELECT count(*) FROM duckdb_tables() WHERE schema_name = 'main'").columns[0]
    ?.values[0];

it('a load for which the memory does not suffice changes nothing, and a smaller one works after it', async () => {
  await load(1, 10);
  await engine.run("SET memory_limit = '40MB'");
  await expect(load(20, 3_000)).rejects.toMatchObject({ kind: 'memory_exhausted' });
  expect(shown()).toBe(10);
  expect(staged()).toBe(0);
  await engine.run("SET memory_limit = '2GB'");
  expect(await load(1, 20)).toMatchObject({ loaded: 10, known: 10 });
  expect(shown()).toBe(20);
}, 60_000);
