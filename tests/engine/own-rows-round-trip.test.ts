import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { allDatasetViews } from '../../src/engine/dataset-views';
import type { Engine, ResultTable } from '../../src/engine/engine';
import { describeOwnTables, exportOwnRows } from '../../src/engine/export-own-rows';
import { type ImportedTable, importOwnRows } from '../../src/engine/import-own-rows';
import { startThreadedEngine, type ThreadedEngine } from '../support/threaded-engine';

const dataset = datasetByName('complaints');

let threaded: ThreadedEngine;
let engine: Engine;

beforeAll(async () => {
  threaded = await startThreadedEngine();
  engine = threaded.engine;
});
afterAll(() => engine.close());

beforeEach(async () => {
  await engine.run('DROP SCHEMA IF EXISTS "local" CASCADE; CREATE SCHEMA "local"');
  await engine.run(allDatasetViews({ snapshot: null, local: new Map() }));
});

/** All rows of the tables, taken out of the database. */
async function taken(): Promise<ImportedTable[]> {
  const tables: ImportedTable[] = [];
  for (const table of await describeOwnTables(engine)) {
    const streams: Uint8Array[] = [];
    for await (const { stream } of exportOwnRows(engine, table)) streams.push(stream);
    tables.push({ ...table, streams: () => piecesOf(streams) });
  }
  return tables;
}

async function* piecesOf(streams: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const stream of streams) yield stream.slice();
}

const cells = ({ columns }: ResultTable) => columns.map(({ values }) => [...values]);

async function fill(rows: number): Promise<void> {
  await engine.run(`
    CREATE TABLE "local"."complaints" (
      "complaint_id" VARCHAR, "received_date" DATE, "satisfied" BOOLEAN,
      "amount" DOUBLE, "number" BIGINT, "备注 ""x""" VARCHAR);
    INSERT INTO "local"."complaints"
    SELECT 'C' || i, DATE '2026-01-01' + CAST(i % 300 AS INTEGER), i % 3 = 0,
      CASE WHEN i % 7 = 0 THEN NULL ELSE i / 3.0 END, 9007199254740993 + i, '𠮷 ' || i
    FROM range(${rows}) AS t(i)`);
}

describe('own rows taken out of the database and put back', () => {
  it('are the same, value by value and in their order', async () => {
    await fill(120_001);
    await engine.run('DELETE FROM "local"."complaints" WHERE "number" % 5 = 0');
    const order = 'SELECT * FROM "local"."complaints"';
    const before = await engine.query(order);
    const tables = await taken();
    expect(tables.map(({ name, rows }) => [name, rows])).toEqual([['complaints', before.rowCount]]);
    await engine.run('DROP SCHEMA "local" CASCADE; CREATE SCHEMA "local"');
    await importOwnRows(engine, tables, null);
    const names = before.columns.map(({ name }) => `"${name.replaceAll('"', '""')}"`).join(', ');
    const after = await engine.query(`SELECT ${names} FROM "local"."complaints"`);
    expect(cells(after)).toEqual(cells(before));
    const shown = await engine.query('SELECT count(*) FROM "complaints"');
    expect(shown.columns[0]?.values[0]).toBe(before.rowCount);
  });

  it('have the fields of the catalogue, and then their own', async () => {
    await fill(3);
    await importOwnRows(engine, await taken(), null);
    const { columns } = await engine.query('SELECT * FROM "local"."complaints" LIMIT 0');
    const names = columns.map(({ name }) => name);
    expect(names.slice(0, dataset.fields.length)).toEqual(dataset.fields.map(({ name }) => name));
    expect(names).toContain('备注 "x"');
  });

  it('take the place of all that is there', async () => {
    await fill(3);
    const tables = await taken();
    await engine.run('CREATE TABLE "local"."commitments" ("commitment_id" VARCHAR)');
    await importOwnRows(engine, tables, null);
    expect((await describeOwnTables(engine)).map(({ name }) => name)).toEqual(['complaints']);
  });

  it('change nothing where a part cannot be read', async () => {
    await fill(60_000);
    const [table] = await taken();
    if (!table) throw new Error('There is no table.');
    await engine.run('DELETE FROM "local"."complaints" WHERE "complaint_id" <> \'C1\'');
    const broken: ImportedTable = {
      ...table,
      streams: async function* () {
        for await (const stream of table.streams()) {
          yield stream;
          throw new Error('the second part is damaged');
        }
      },
    };
    await expect(importOwnRows(engine, [broken], null)).rejects.toThrow('second part');
    expect((await describeOwnTables(engine))[0]?.rows).toBe(1);
    const { rowCount } = await engine.query(
      `SELECT 1 FROM duckdb_tables() WHERE "table_name" LIKE 'kept%'`,
    );
    expect(rowCount).toBe(0);
  });

  it('change nothing where rows are missing or a type is none', async () => {
    await fill(3);
    const [table] = await taken();
    if (!table) throw new Error('There is no table.');
    await expect(importOwnRows(engine, [{ ...table, rows: 4 }], null)).rejects.toThrow(
      '4 were kept',
    );
    const columns = [...table.columns, { name: 'x', type: 'INTEGER); DROP SCHEMA "local"; --' }];
    await expect(importOwnRows(engine, [{ ...table, columns }], null)).rejects.toThrow('not known');
    expect((await describeOwnTables(engine))[0]?.rows).toBe(3);
  });
});
