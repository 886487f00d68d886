import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { codedTableOf, resultTableOf } from '../../src/engine/arrow-columns';
import type { CodedTable, Engine, ResultTable, Statements } from '../../src/engine/engine';
import { engineErrorOf } from '../../src/engine/engine-error';
import { useOwnDatabase } from '../../src/engine/own-database';
import { streamInFile } from '../../src/engine/stream-in-file';

/** DuckDB-WASM in Node: the build that the tab runs, without its worker. */
export interface WasmEngine {
  query(sql: string): ResultTable;
  queryCoded(sql: string): CodedTable;
  queryArrow(sql: string): Uint8Array;
  insertArrow(table: string, stream: Uint8Array, options: { create: boolean }): void;
  /** Makes a file readable under a name, as for `ATTACH 'name'`. */
  register(name: string, bytes: Uint8Array): void;
  /** The same database behind the interface that the console uses. */
  asEngine(): Engine;
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
  const receiver = database.connect();
  const connection = database.connect();
  const ask = <T>(sql: string, work: () => T): T => {
    try {
      return work();
    } catch (thrown) {
      throw engineErrorOf(thrown, { sql });
    }
  };
  const engine: WasmEngine = {
    query: (sql) => ask(sql, () => resultTableOf(connection.query(sql))),
    queryCoded: (sql) => ask(sql, () => codedTableOf(connection.query(sql))),
    queryArrow: (sql) =>
      ask(sql, () =>
        streamInFile(connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql))),
      ),
    insertArrow: (name, stream, { create }) =>
      ask(name, () => receiver.insertArrowFromIPCStream(stream, { name, create })),
    register: (name, bytes) => database.registerFileBuffer(name, bytes),
    asEngine: () => engineOn(engine),
    close: () => {
      receiver.close();
      connection.close();
      database.reset();
    },
  };
  engine.query(useOwnDatabase);
  engine.query('SET autoinstall_known_extensions = false');
  engine.query('SET autoload_known_extensions = false');
  return engine;
}

function engineOn(engine: WasmEngine): Engine {
  const statements: Statements = {
    query: async (sql) => engine.query(sql),
    run: async (sql) => {
      engine.query(sql);
    },
  };
  return {
    ...statements,
    lost: new Promise(() => undefined),
    queryCoded: async (sql) => engine.queryCoded(sql),
    queryArrow: async (sql) => engine.queryArrow(sql),
    insertArrow: async (table, stream, options) => engine.insertArrow(table, stream, options),
    close: async () => engine.close(),
    transaction: async (work) => {
      engine.query('BEGIN TRANSACTION');
      try {
        const result = await work(statements);
        engine.query('COMMIT');
        return result;
      } catch (thrown) {
        engine.query('ROLLBACK');
        throw thrown;
      }
    },
  };
}
