import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { arrowStreamOf } from '../../src/engine/arrow-stream';
import { allDatasetViews, type TableColumns } from '../../src/engine/dataset-views';
import type { Engine } from '../../src/engine/engine';
import {
  type LoadMode,
  loadLocalRows,
  loadModes,
  removeLocalRows,
} from '../../src/engine/local-rows';
import { ownDatabase } from '../../src/engine/own-database';
import { previewLocalRows, previewOfNew } from '../../src/engine/preview-local-rows';
import { tableColumns } from '../../src/engine/table-columns';
import { startWasmEngine, type WasmEngine } from '../support/wasm-engine';
import { type ModelRow, OwnRowsModel } from './support/own-rows-model';

const complaints = datasetByName('complaints');
const theirs: readonly ModelRow[] = [
  { key: 'S1', value: '330000' },
  { key: 'S2', value: '330100' },
];

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

beforeEach(() => reset());

afterAll(() => wasm.close());

async function reset(): Promise<void> {
  await engine.run('DROP SCHEMA IF EXISTS "local" CASCADE; CREATE SCHEMA "local"');
  await engine.run(allDatasetViews({ snapshot, local: new Map() }));
}

const fields = ['complaint_id', 'region_code'];

function stream(rows: readonly ModelRow[], extra?: string): Uint8Array {
  return arrowStreamOf([
    { name: 'complaint_id', type: 'string', values: rows.map(({ key }) => key) },
    { name: 'region_code', type: 'string', values: rows.map(({ value }) => value) },
    ...(extra ? [{ name: extra, type: 'string' as const, values: rows.map(() => 'x') }] : []),
  ]);
}

/** The rows in batches of two; the signal aborts before the batch of the given place. */
async function* batches(rows: readonly ModelRow[], abort?: [AbortController, number]) {
  for (let start = 0; start < rows.length; start += 2) {
    if (abort && start / 2 >= abort[1]) abort[0].abort();
    yield stream(rows.slice(start, start + 2));
  }
  abort?.[0].abort();
}

async function relations(isWithSnapshot: boolean) {
  return {
    snapshot: isWithSnapshot ? snapshot : null,
    local: await tableColumns(engine, ownDatabase, 'local'),
  };
}

async function load(rows: readonly ModelRow[], mode: LoadMode, isWithSnapshot = true) {
  const given = { fields, batches: batches(rows) };
  return loadLocalRows(engine, complaints, given, await relations(isWithSnapshot), { mode });
}

async function preview(rows: readonly ModelRow[], isWithSnapshot = true) {
  const given = { fields, batches: batches(rows) };
  return previewLocalRows(engine, complaints, given, await relations(isWithSnapshot));
}

function own(): string[] {
  if (tables().every((name) => name !== 'complaints')) return [];
  const { columns } = wasm.query('SELECT "complaint_id", "region_code" FROM "local"."complaints"');
  const [keys, values] = columns.map((column) => column.values);
  return Array.from(keys ?? [], (key, row) => `${key} ${values?.[row]}`).sort();
}

const texts = (rows: readonly ModelRow[]) => rows.map(({ key, value }) => `${key} ${value}`).sort();
const tables = () =>
  Array.from(
    wasm.query(
      `SELECT table_name FROM duckdb_tables() WHERE database_name = '${ownDatabase}' ORDER BY table_name`,
    ).columns[0]?.values ?? [],
    String,
  );

const a = { key: 'A', value: '330100' };
const b = { key: 'B', value: '330200' };

describe('loading', () => {
  it('by append leaves rows of a known key out', async () => {
    await load([a], 'append');
    expect(await load([{ ...a, value: '330300' }, b], 'append')).toEqual({
      loaded: 1,
      known: 1,
      removed: 0,
    });
    expect(own()).toEqual(['A 330100', 'B 330200']);
  });

  it('by update replaces own rows whose key comes again and keeps the others', async () => {
    await load([a, b], 'append');
    expect(
      await load(
        [
          { ...a, value: '330300' },
          { key: 'C', value: null },
        ],
        'update',
      ),
    ).toEqual({
      loaded: 2,
      known: 0,
      removed: 1,
    });
    expect(own()).toEqual(['A 330300', 'B 330200', 'C null']);
  });

  it('by replace removes all own rows of the dataset first, even for a file without rows', async () => {
    await load([a, b], 'append');
    expect(await load([b], 'replace')).toEqual({ loaded: 1, known: 0, removed: 2 });
    expect(own()).toEqual(['B 330200']);
    expect(await load([], 'replace')).toEqual({ loaded: 0, known: 0, removed: 1 });
    expect(own()).toEqual([]);
  });

  it.each(loadModes)('by %s leaves out what the snapshot has', async (mode) => {
    const row = { key: 'S1', value: '330300' };
    expect(await load([row], mode)).toEqual({ loaded: 0, known: 1, removed: 0 });
    expect(await load([row], mode, false)).toEqual({ loaded: 1, known: 0, removed: 0 });
  });

  it('keeps columns that the catalogue does not know as text beside its fields', async () => {
    await load([a], 'append');
    const more = async (row: ModelRow, extra: string) =>
      loadLocalRows(
        engine,
        complaints,
        {
          fields: [...fields, extra],
          batches: (async function* () {
            yield stream([row], extra);
          })(),
        },
        await relations(true),
      );
    await more(b, 'note "of" the desk');
    await more({ key: 'C', value: null }, 'second');
    await load([{ key: 'D', value: null }], 'append');
    const { columns } = wasm.query(
      'SELECT "note ""of"" the desk", "second" FROM "local"."complaints" ORDER BY "complaint_id"',
    );
    expect(columns.map(({ values }) => [...values])).toEqual([
      [null, 'x', null, null],
      [null, null, 'x', null],
    ]);
  });
});

describe('the preview of a load', () => {
  it('tells rows by key and by content', async () => {
    await load([a, b], 'append');
    const rows = [
      { key: 'S1', value: '330000' },
      { key: 'S2', value: '330300' },
      a,
      { ...b, value: '330999' },
      { key: 'N', value: '330100' },
      { key: 'N', value: '330100' },
      { key: 'M', value: '331100' },
    ];
    expect(await preview(rows)).toEqual({
      offered: 7,
      repeated: 1,
      fresh: 2,
      snapshot: { same: 1, different: 1 },
      own: { same: 1, different: 1 },
      twins: 1,
      ownRows: 2,
    });
    expect(own()).toEqual(['A 330100', 'B 330200']);
    expect(tables()).toEqual(['complaints']);
  });

  it('of rows that meet nothing needs no database', async () => {
    expect(await preview([a, b], false)).toEqual(previewOfNew(2));
  });

  it('leaves nothing behind when it is called off', async () => {
    const abort = new AbortController();
    const given = { fields, batches: batches([a, b, a], [abort, 1]) };
    await expect(
      previewLocalRows(engine, complaints, given, await relations(true), { signal: abort.signal }),
    ).rejects.toMatchObject({ kind: 'cancelled' });
    expect(tables()).toEqual([]);
  });
});

describe('any sequence of loads, previews, cancelled loads and removals', () => {
  const row: fc.Arbitrary<ModelRow> = fc.record({
    key: fc.constantFrom('A', 'B', 'C', 'D', 'S1', 'S2', null),
    value: fc.constantFrom('330000', '330100', '330200', null),
  });
  const rows = fc.array(row, { maxLength: 6 });
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('load' as const),
      rows,
      mode: fc.constantFrom(...loadModes),
      isWithSnapshot: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('preview' as const), rows, isWithSnapshot: fc.boolean() }),
    fc.record({
      kind: fc.constant('cancel' as const),
      rows: fc.array(row, { minLength: 1, maxLength: 6 }),
      mode: fc.constantFrom(...loadModes),
      isWithSnapshot: fc.boolean(),
      at: fc.nat({ max: 3 }),
    }),
    fc.record({ kind: fc.constant('remove' as const) }),
  );

  it('gives the rows that a model in plain code gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await reset();
        const model = new OwnRowsModel(theirs);
        for (const each of steps) {
          if (each.kind === 'remove') {
            await removeLocalRows(engine, snapshot);
            model.rows = [];
          } else if (each.kind === 'load') {
            const { rows: offered, mode, isWithSnapshot } = each;
            const expected = model.load(offered, mode, isWithSnapshot);
            expect(await load(offered, mode, isWithSnapshot)).toEqual(expected);
          } else if (each.kind === 'preview') {
            const { rows: offered, isWithSnapshot } = each;
            const expected = model.preview(offered, isWithSnapshot);
            const given = await preview(offered, isWithSnapshot);
            expect(given).toEqual(offered.length > 0 ? expected : previewOfNew(0));
          } else {
            const abort = new AbortController();
            const given = { fields, batches: batches(each.rows, [abort, each.at]) };
            const load = loadLocalRows(
              engine,
              complaints,
              given,
              await relations(each.isWithSnapshot),
              { mode: each.mode, signal: abort.signal },
            );
            await expect(load).rejects.toMatchObject({ kind: 'cancelled' });
          }
          expect(own()).toEqual(texts(model.rows));
        }
        expect(tables().filter((name) => name !== 'complaints')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
