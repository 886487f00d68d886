import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { datasetByName, datasets } from '../../src/catalog/catalog';
import { arrowStreamOf } from '../../src/engine/arrow-stream';
import { allDatasetViews, type Relations, type TableColumns } from '../../src/engine/dataset-views';
import type { Cell, Engine } from '../../src/engine/engine';
import { loadLocalRows, removeLocalRows } from '../../src/engine/local-rows';
import { ownDatabase } from '../../src/engine/own-database';
import { tableColumns } from '../../src/engine/table-columns';
import { startWasmEngine, type WasmEngine } from '../support/wasm-engine';

const complaints = datasetByName('complaints');
const nothing: TableColumns = new Map();

let wasm: WasmEngine;
let engine: Engine;
let snapshot: TableColumns;

beforeAll(async () => {
  wasm = await startWasmEngine();
  engine = wasm.asEngine();
  await engine.run(`
    ATTACH ':memory:' AS "snapshot";
    CREATE TYPE "snapshot"."region_code" AS ENUM ('330000', '330100');
    CREATE TABLE "snapshot"."complaints" ("complaint_id" VARCHAR, "region_code" "snapshot"."region_code");
    INSERT INTO "snapshot"."complaints" VALUES ('S1', '330000'), ('S2', '330100')`);
  snapshot = await tableColumns(engine, 'snapshot', 'main');
});

beforeEach(async () => {
  await engine.run('DROP SCHEMA IF EXISTS "local" CASCADE; CREATE SCHEMA "local"');
  await engine.run(allDatasetViews({ snapshot, local: nothing }));
});

afterAll(() => wasm.close());

function rows(ids: readonly Cell[], dates?: readonly Cell[]) {
  const columns = [
    { name: 'complaint_id', type: 'string' as const, values: ids },
    { name: 'region_code', type: 'string' as const, values: ids.map(() => '330100') },
    ...(dates ? [{ name: 'received_date', type: 'date' as const, values: dates }] : []),
  ];
  return arrowStreamOf(columns);
}

async function* batches(...streams: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* streams;
}

async function load(
  streams: AsyncIterable<Uint8Array>,
  relations: Partial<Relations> = {},
  signal?: AbortSignal,
) {
  const fields = ['complaint_id', 'region_code', 'received_date'];
  const local = await tableColumns(engine, ownDatabase, 'local');
  return loadLocalRows(
    engine,
    complaints,
    { fields, batches: streams },
    { snapshot, local, ...relations },
    { signal },
  );
}

const dated = (...ids: Cell[]) =>
  rows(
    ids,
    ids.map(() => '2026-10-05'),
  );
const ids = () =>
  wasm.query('SELECT "complaint_id" FROM "complaints" ORDER BY 1').columns[0]?.values;
const tables = () =>
  wasm.query(`SELECT count(*) AS n FROM duckdb_tables() WHERE database_name = '${ownDatabase}'`)
    .columns[0]?.values[0];

describe('own rows', () => {
  it('show beside those of the snapshot, with the fields and types of the catalogue', async () => {
    expect(await load(batches(dated('A', 'B'), dated('C')))).toEqual({
      loaded: 3,
      known: 0,
      removed: 0,
    });
    expect(ids()).toEqual(['A', 'B', 'C', 'S1', 'S2']);
    const { columns } = wasm.query('SELECT * FROM "complaints" WHERE "complaint_id" = \'A\'');
    expect(columns.map(({ name }) => name)).toEqual(complaints.fields.map(({ name }) => name));
    expect(columns.find(({ name }) => name === 'received_date')).toMatchObject({
      type: 'date',
      values: ['2026-10-05'],
    });
    expect(columns.find(({ name }) => name === 'region_code')?.values).toEqual(['330100']);
  });

  it('are left out and counted where their key is in the snapshot, loaded or repeated', async () => {
    expect(await load(batches(dated('S1', 'A', 'A')))).toEqual({ loaded: 1, known: 2, removed: 0 });
    expect(await load(batches(dated('A', 'B')))).toEqual({ loaded: 1, known: 1, removed: 0 });
    expect(ids()).toEqual(['A', 'B', 'S1', 'S2']);
  });

  it('can show alone: keys of the snapshot then do not matter', async () => {
    expect(await load(batches(dated('S1')), { snapshot: null })).toEqual({
      loaded: 1,
      known: 0,
      removed: 0,
    });
    expect(ids()).toEqual(['S1']);
  });

  it('leave everything as it was when a value does not fit', async () => {
    const broken = rows(['B'], ['the fifth of October']);
    await expect(load(batches(dated('A'), broken))).rejects.toMatchObject({ kind: 'sql' });
    expect(ids()).toEqual(['S1', 'S2']);
    expect(tables()).toBe(0);
  });

  it('leave everything as it was when they are called off', async () => {
    const abort = new AbortController();
    async function* calledOff(): AsyncGenerator<Uint8Array> {
      yield dated('A');
      abort.abort();
      yield dated('B');
    }
    await expect(load(calledOff(), {}, abort.signal)).rejects.toMatchObject({ kind: 'cancelled' });
    expect(ids()).toEqual(['S1', 'S2']);
    expect(tables()).toBe(0);
  });

  it('leave everything as it was when their source fails', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield dated('A');
      throw new Error('the file went away');
    }
    await expect(load(failing())).rejects.toThrow('the file went away');
    expect(tables()).toBe(0);
  });

  it('are gone after they are removed, and the snapshot shows as before', async () => {
    await load(batches(dated('A')));
    await removeLocalRows(engine, snapshot);
    expect(ids()).toEqual(['S1', 'S2']);
    expect(tables()).toBe(0);
    expect(await load(batches(dated('A')))).toEqual({ loaded: 1, known: 0, removed: 0 });
  });

  it('may be none at all', async () => {
    expect(await load(batches())).toEqual({ loaded: 0, known: 0, removed: 0 });
  });
});

describe('the views of the datasets', () => {
  it('exist for every dataset with all its fields, with rows or without', () => {
    for (const { name, fields } of datasets) {
      const { columns } = wasm.query(`DESCRIBE "${name}"`);
      expect(columns[0]?.values).toEqual(fields.map((field) => field.name));
    }
  });

  it('keep ENUM codes where only the snapshot has rows', () => {
    const { coded } = wasm.queryCoded('SELECT "region_code" FROM "complaints"');
    expect(coded.get('region_code')?.names).toEqual(['330000', '330100']);
  });
});
