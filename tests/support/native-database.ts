import { DuckDBInstance } from '@duckdb/node-api';

/** An in-memory native DuckDB for tests: statements in, rows as plain JavaScript values out. */
export interface NativeDatabase {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Record<string, unknown>[]>;
  prepared(
    sql: string,
    values: readonly (string | number | bigint | boolean | null)[],
  ): Promise<Record<string, unknown>[]>;
  close(): void;
}

/** Opens a database file read-only, or an empty one in memory, with one thread. */
export async function openNativeDatabase(path = ':memory:'): Promise<NativeDatabase> {
  const options: Record<string, string> =
    path === ':memory:' ? { threads: '1' } : { threads: '1', access_mode: 'READ_ONLY' };
  const instance = await DuckDBInstance.create(path, options);
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    prepared: async (sql, values) =>
      (await connection.runAndReadAll(sql, [...values])).getRowObjectsJS(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
