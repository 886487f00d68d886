import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import type { DuckDbEngine } from './duckdb-engine';
import { EngineError, engineErrorOf } from './engine-error';
import { type FetchProgress, fetchDatabaseFile, probeDatabaseFile } from './probe-database-file';
import { readWhole } from './read-whole';

export interface AttachOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: FetchProgress;
  /** Size stated by the manifest; a file of another size is not opened. */
  readonly bytes?: number;
}

const fileName = 'snapshot.duckdb';

/**
 * Attaches a database file by its address, read-only, as `snapshot`: by byte ranges where the server
 * has them for GET and HEAD alike, else read whole. Rejects with EngineError `snapshot_missing`,
 * `snapshot_cut_short`, `snapshot_newer`, `snapshot_invalid`, `memory_exhausted` or `cancelled`.
 */
export async function attachSnapshot(
  engine: DuckDbEngine,
  address: string,
  options: AttachOptions = {},
): Promise<void> {
  const probe = await probeDatabaseFile(address, options);
  if (probe.hasRanges && (await attachByRanges(engine, address))) return;
  const { response, size } = probe.response ? probe : await fetchDatabaseFile(address, options);
  const bytes = await readWhole(response, size, address, options);
  await engine.registerFile(fileName, bytes);
  await attach(engine, fileName, address);
}

/** Whether it worked: DuckDB asks by HEAD, which some servers answer without ranges. */
async function attachByRanges(engine: DuckDbEngine, address: string): Promise<boolean> {
  try {
    await attach(engine, address, address);
    return true;
  } catch (thrown) {
    if (thrown instanceof EngineError && thrown.kind === 'snapshot_missing') return false;
    throw thrown;
  }
}

async function attach(engine: DuckDbEngine, file: string, address: string): Promise<void> {
  const statement: Sql = sql`ATTACH ${file} AS ${identifier('snapshot')} (READ_ONLY)`;
  try {
    await engine.run(statement.text);
  } catch (thrown) {
    const error = engineErrorOf(thrown);
    const kind = error.kind === 'sql' ? 'snapshot_invalid' : error.kind;
    throw new EngineError(kind, error.message, {
      sql: statement.text,
      path: address,
      cause: thrown,
    });
  }
}
