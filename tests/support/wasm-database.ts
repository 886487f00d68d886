import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';

const require = createRequire(import.meta.url);

/** An in-memory DuckDB-WASM in this thread: the twin of `NativeDatabase` on the browser's engine. */
export interface WasmDatabase {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** Makes a file known to the database under a name, for ATTACH. */
  registerFile(name: string, bytes: Uint8Array): void;
  close(): void;
}

/** Starts the same WebAssembly that the browser runs, with its blocking interface for Node. */
export async function openWasmDatabase(): Promise<WasmDatabase> {
  const entry = require.resolve('@duckdb/duckdb-wasm');
  const blocking: typeof Blocking = require('@duckdb/duckdb-wasm/blocking');
  const module = (name: string) => ({ mainModule: join(dirname(entry), name), mainWorker: '' });
  const bundles = { mvp: module('duckdb-mvp.wasm'), eh: module('duckdb-eh.wasm') };
  const database = await blocking.createDuckDB(
    bundles,
    new blocking.VoidLogger(),
    blocking.NODE_RUNTIME,
  );
  await database.instantiate(() => {});
  database.open({ query: { castBigIntToDouble: false, castDecimalToDouble: false } });
  const connection = database.connect();
  return {
    run: async (sql) => {
      connection.query(sql);
    },
    rows: async (sql) =>
      connection
        .query(sql)
        .toArray()
        .map((row) => ({ ...row.toJSON() })),
    registerFile: (name, bytes) => database.registerFileBuffer(name, bytes),
    close: () => connection.close(),
  };
}
