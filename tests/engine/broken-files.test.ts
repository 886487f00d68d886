import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDatabaseHeader } from '../../src/engine/database-header';
import { engineErrorOf } from '../../src/engine/engine-error';
import { openNativeDatabase } from '../support/native-database';
import { startWasmEngine, type WasmEngine } from '../support/wasm-engine';

const address = 'https://host.example/snapshot.duckdb';

let engine: WasmEngine;
let good: Buffer;
let newest: Buffer;
let count = 0;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chengjian-'));
  try {
    good = await written(join(folder, 'good.duckdb'), 'v1.2.0');
    newest = await written(join(folder, 'newest.duckdb'), 'latest');
  } finally {
    rmSync(folder, { recursive: true });
  }
  engine = await startWasmEngine();
}, 60_000);

afterAll(() => engine.close());

/** A database of native DuckDB with a table of some megabytes, in a storage version. */
async function written(path: string, version: string): Promise<Buffer> {
  const database = await openNativeDatabase();
  await database.run(`ATTACH '${path}' AS f (STORAGE_VERSION '${version}')`);
  await database.run(
    'CREATE TABLE f.t AS SELECT i, md5(i::VARCHAR) AS m FROM range(100000) AS r(i)',
  );
  await database.run('DETACH f');
  database.close();
  return readFileSync(path);
}

/** Attaches the bytes and reads all that is in them. */
function read(bytes: Uint8Array) {
  count += 1;
  const name = `file_${count}`;
  engine.register(`${name}.duckdb`, new Uint8Array(bytes));
  engine.query(`ATTACH '${name}.duckdb' AS ${name} (READ_ONLY)`);
  return engine.query(`SELECT count(*) AS n, max(m) AS m FROM ${name}.t`).columns[0]?.values[0];
}

/** A copy in which some bytes are others. */
function damaged(from: number, to: number): Buffer {
  return Buffer.from(good).fill(7, from, to);
}

const kind = (expected: string) => expect.objectContaining({ name: 'EngineError', kind: expected });

/** Files cut short do not come so far: DuckDB-WASM may read on beyond their end for ever. */
describe('database files as DuckDB-WASM finds them', () => {
  it('are read when they are whole', () => {
    expect(read(good)).toBe(100_000);
  });

  it('are newer than it can read when native DuckDB writes its newest version', () => {
    expect(() => read(newest)).toThrow(kind('snapshot_newer'));
  });

  it('are damaged in a block, which shows when it is read', () => {
    const middle = good.length >> 1;
    expect(() => read(damaged(middle - 300_000, middle))).toThrow(kind('snapshot_cut_short'));
  });

  it('are damaged in the header', () => {
    expect(() => read(damaged(4096, 8192))).toThrow(kind('snapshot_cut_short'));
  });

  it('are no database', () => {
    const page = Buffer.from('<!doctype html><title>Not found</title>'.repeat(1000));
    expect(() => read(page)).toThrow(kind('snapshot_invalid'));
  });

  it('are not there', () => {
    expect(() => engine.query("ATTACH 'nowhere.duckdb' AS nowhere (READ_ONLY)")).toThrow(
      kind('snapshot_missing'),
    );
  });
});

describe('headers of database files', () => {
  const check = (bytes: Uint8Array) => () => checkDatabaseHeader(bytes.subarray(0, 64), address);

  it('pass when the version can be read', () => {
    expect(check(good)).not.toThrow();
  });

  it('tell newer versions, other files and files cut short, with their address', () => {
    expect(check(newest)).toThrow(kind('snapshot_newer'));
    expect(check(Buffer.from('PK'.repeat(100)))).toThrow(kind('snapshot_invalid'));
    expect(check(good.subarray(0, 40))).toThrow(kind('snapshot_cut_short'));
    expect(check(newest)).toThrow(expect.objectContaining({ path: address }));
  });

  it('agree with DuckDB-WASM on the newest version', () => {
    const next = Buffer.from(good);
    const version = next.readBigUInt64LE(12);
    expect(version).toBeLessThanOrEqual(67n);
    next.writeBigUInt64LE(67n, 12);
    expect(check(next)).not.toThrow();
    next.writeBigUInt64LE(68n, 12);
    expect(check(next)).toThrow(kind('snapshot_newer'));
    expect(() => read(newest)).toThrow(/we can only read versions between 64 and 67/);
  });
});

describe('what DuckDB-WASM throws', () => {
  it('is out of memory', () => {
    engine.query("SET memory_limit = '40MB'");
    expect(() =>
      engine.query('SELECT list(m) FROM (SELECT md5(i::VARCHAR) AS m FROM range(3000000) AS r(i))'),
    ).toThrow(kind('memory_exhausted'));
  });

  it('is put as the others are where it comes as JSON', () => {
    const json = '{"exception_type":"Catalog","exception_message":"Table x is not there"}';
    expect(engineErrorOf(new Error(json), { sql: 'SELECT 1' })).toMatchObject({
      kind: 'sql',
      message: 'Catalog Error: Table x is not there',
      sql: 'SELECT 1',
    });
  });

  it('is the end of the worker where WebAssembly itself traps', () => {
    expect(engineErrorOf(new WebAssembly.RuntimeError('unreachable')).kind).toBe('worker_failed');
    const trap = new WebAssembly.RuntimeError('memory access out of bounds');
    expect(engineErrorOf(trap).kind).toBe('memory_exhausted');
  });

  it('stays as it is when it is typed already', () => {
    const typed = engineErrorOf(new Error('query was canceled'));
    expect(typed.kind).toBe('cancelled');
    expect(engineErrorOf(typed, { sql: 'SELECT 2' })).toBe(typed);
  });
});
