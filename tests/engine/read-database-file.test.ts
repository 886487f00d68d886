import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { tablesOf } from '../../src/engine/read-database-file';
import { readCells } from '../intake/source/support/read-rows';
import { startWasmEngine, type WasmEngine } from '../support/wasm-engine';

let wasm: WasmEngine;
let engine: Engine;

beforeAll(async () => {
  wasm = await startWasmEngine();
  engine = wasm.asEngine();
  await engine.run(`
    ATTACH ':memory:' AS "own";
    CREATE SCHEMA "own"."raw";
    CREATE TYPE "own"."word" AS ENUM ('甲', '乙');
    CREATE TABLE "own"."kinds" ("day" DATE, "moment" TIMESTAMP, "amount" DECIMAL(20, 2), "big" HUGEINT, "word" "own"."word", "flag" BOOLEAN);
    INSERT INTO "own"."kinds" VALUES (DATE '2026-05-06', TIMESTAMP '2026-05-06 07:08:09', 123456789012345.67, 12345678901234567890123, '乙', true), (NULL, NULL, NULL, NULL, NULL, NULL), (DATE '2026-05-07', NULL, 0.5, 1, '甲', false);
    CREATE TABLE "own"."many" AS SELECT range::VARCHAR AS "n" FROM range(45000);
    CREATE TABLE "own"."raw"."o""dd" ("a b" VARCHAR)`);
});

afterAll(() => wasm.close());

describe('tablesOf', () => {
  it('gives the tables of an attached database with their schema, and which of them have no rows', async () => {
    const tables = await tablesOf(engine, 'own');
    expect(tables.map(({ name }) => name)).toEqual(['kinds', 'many', 'raw.o"dd']);
    expect(tables.map(({ isEmpty }) => isEmpty)).toEqual([false, false, true]);
  });

  it('gives every value as text in full, nothing as nothing', async () => {
    const [kinds] = await tablesOf(engine, 'own');
    expect(await readCells(kinds?.rows ?? new Blob())).toEqual([
      ['day', 'moment', 'amount', 'big', 'word', 'flag'],
      [
        '2026-05-06',
        '2026-05-06 07:08:09',
        '123456789012345.67',
        '12345678901234567890123',
        '乙',
        'true',
      ],
      ['2026-05-07', '', '0.50', '1', '甲', 'false'],
    ]);
  });

  it('gives all rows of a table read in several parts, in order, and a header without rows', async () => {
    const [, many, odd] = await tablesOf(engine, 'own');
    const cells = await readCells(many?.rows ?? new Blob());
    expect(cells.map(([cell]) => cell)).toEqual([
      'n',
      ...Array.from({ length: 45_000 }, (_, n) => `${n}`),
    ]);
    expect(await readCells(odd?.rows ?? new Blob())).toEqual([['a b']]);
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(tablesOf(engine, 'own', signal)).rejects.toThrow();
  });
});
