import { identifier } from '../sql/identifier';
import { sql } from '../sql/sql';
import { checkDatabaseHeader, headerBytes } from './database-header';
import type { Engine } from './engine';
import { EngineError, engineErrorOf } from './engine-error';

/** A table of a database file with all its rows as text: Arrow IPC streams one after the other. */
export interface DatabaseTable {
  readonly name: string;
  readonly rows: Blob;
  readonly isEmpty: boolean;
}

/** An engine that can be shown files of this browser. */
export interface FileEngine extends Engine {
  registerBlob(name: string, blob: Blob): Promise<void>;
}

const attachedName = 'opened';
const rowsAPart = 20_000;

/**
 * The tables of a DuckDB file, read in place; the engine is to be used for nothing else. Rejects
 * with EngineError `snapshot_newer`, `snapshot_cut_short`, `snapshot_invalid` or `memory_exhausted`,
 * with the signal's reason when it is aborted.
 */
export async function readDatabaseFile(
  engine: FileEngine,
  file: File,
  signal?: AbortSignal,
): Promise<readonly DatabaseTable[]> {
  checkDatabaseHeader(new Uint8Array(await file.slice(0, headerBytes).arrayBuffer()), file.name);
  try {
    await engine.registerBlob('opened.duckdb', file);
    await engine.run(
      sql`ATTACH ${'opened.duckdb'} AS ${identifier(attachedName)} (READ_ONLY)`.text,
    );
    return await tablesOf(engine, attachedName, signal);
  } catch (thrown) {
    signal?.throwIfAborted();
    const error = engineErrorOf(thrown);
    if (error.kind !== 'sql') throw error;
    throw new EngineError('snapshot_invalid', error.message, { path: file.name, cause: thrown });
  }
}

/** The tables of an attached database, by schema and name, all values as text. */
export async function tablesOf(
  engine: Engine,
  database: string,
  signal?: AbortSignal,
): Promise<readonly DatabaseTable[]> {
  const { columns } = await engine.query(
    sql`SELECT "schema_name", "table_name" FROM duckdb_tables() WHERE "database_name" = ${database} AND NOT "internal" ORDER BY ALL`
      .text,
    { signal },
  );
  const [schemas, names] = columns.map(({ values }) => Array.from(values, String));
  const tables: DatabaseTable[] = [];
  for (const [place, name] of (names ?? []).entries()) {
    const schema = schemas?.[place] ?? 'main';
    const content = await contentOf(engine, [database, schema, name], signal);
    tables.push({ name: schema === 'main' ? name : `${schema}.${name}`, ...content });
  }
  return tables;
}

async function contentOf(
  engine: Engine,
  [database, schema, name]: readonly [string, string, string],
  signal?: AbortSignal,
): Promise<Omit<DatabaseTable, 'name'>> {
  const table = identifier(database, schema, name);
  const last = await engine.query(sql`SELECT max(rowid) FROM ${table}`.text, { signal });
  const end = 1 + Number(last.columns[0]?.values[0] ?? -1);
  const parts: Blob[] = [];
  for (let from = 0; from === 0 || from < end; from += rowsAPart) {
    signal?.throwIfAborted();
    const stream = await engine.queryArrow(
      sql`SELECT COLUMNS(*)::VARCHAR FROM ${table} WHERE rowid >= ${from} AND rowid < ${from + rowsAPart}`
        .text,
    );
    parts.push(new Blob([stream as Uint8Array<ArrayBuffer>]));
  }
  return { rows: new Blob(parts), isEmpty: end === 0 };
}
