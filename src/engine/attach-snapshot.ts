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
  /** Name of the database once it is attached; default: `snapshot`. */
  readonly alias?: string;
}

/**
 * Attaches a database file by its address, read-only, as `snapshot` or under another name: by byte
 * ranges where the server has them for GET and HEAD alike, else read whole. Rejects with EngineError `snapshot_missing`,
 * `snapshot_cut_short`, `snapshot_newer`, `snapshot_invalid`, `memory_exhausted` or `cancelled`.
 */
export async function attachSnapshot(
  engine: DuckDbEngine,
  address: string,
  options: AttachOptions = {},
): Promise<void> {
  const alias = options.alias ?? 'snapshot';
  const fileName = `${alias}.duckdb`;
  const probe = await probeDatabaseFile(address, options);
  if (probe.hasRanges && (await attachByRanges(engine, address, alias))) return;
  const { response, size } = probe.response ? probe : await fetchDatabaseFile(address, options);
  const bytes = await readWhole(response, size, address, options);
  await engine.registerFile(fileName, bytes);
  await attach(engine, fileName, address, alias);
}

/** Whether it worked: DuckDB asks by HEAD, which some servers answer without ranges. */
async function attachByRanges(
  engine: DuckDbEngine,
  address: string,
  alias: string,
): Promise<boolean> {
  try {
    await attach(engine, address, address, alias);
    return true;
  } catch (thrown) {
    if (thrown instanceof EngineError && thrown.kind === 'snapshot_missing') return false;
    throw thrown;
  }
}

async function attach(
  engine: DuckDbEngine,
  file: string,
  address: string,
  alias: string,
): Promise<void> {
  const statement: Sql = sql`ATTACH ${file} AS ${identifier(alias)} (READ_ONLY)`;
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
