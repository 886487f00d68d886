import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { resultTableOf } from '../../src/engine/arrow-columns';
import type { ResultTable } from '../../src/engine/engine';

/** DuckDB-WASM in Node: the build that the tab runs, without its worker. */
export interface WasmEngine {
  query(sql: string): ResultTable;
  /** Makes a file readable under a name, as for `ATTACH 'name'`. */
  register(name: string, bytes: Uint8Array): void;
  close(): void;
}

/** Starts DuckDB-WASM with an empty database in memory; takes most of a second. */
export async function startWasmEngine(): Promise<WasmEngine> {
  const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const file = (kind: string) => ({
    mainModule: join(folder, `duckdb-${kind}.wasm`),
    mainWorker: join(folder, `duckdb-node-${kind}.worker.cjs`),
  });
  const bundles = { mvp: file('mvp'), eh: file('eh') };
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({ query: { castBigIntToDouble: false, castDecimalToDouble: false } });
  const connection = database.connect();
  connection.query(
    'SET autoinstall_known_extensions = false; SET autoload_known_extensions = false',
  );
  return {
    query: (sql) => resultTableOf(connection.query(sql)),
    register: (name, bytes) => database.registerFileBuffer(name, bytes),
    close: () => {
      connection.close();
      database.reset();
    },
  };
}
