import { type AsyncDuckDB, DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import { identifier } from '../sql/identifier';
import { sql } from '../sql/sql';
import type { DuckDbEngine } from './duckdb-engine';
import { EngineError, engineErrorOf } from './engine-error';
import { type FetchProgress, probeDatabaseFile, readWhole } from './probe-database-file';

export interface AttachOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: FetchProgress;
  /** Size stated by the manifest; a file of another size is not opened. */
  readonly bytes?: number;
}

const fileName = 'snapshot.duckdb';

/**
 * Attaches a database file by its address, read-only, as `snapshot`: by byte ranges where the server
 * has them, else read whole. Rejects with EngineError `snapshot_missing`, `snapshot_cut_short`,
 * `snapshot_newer` or `snapshot_invalid`.
 */
export async function attachSnapshot(
  database: AsyncDuckDB,
  engine: DuckDbEngine,
  address: string,
  options: AttachOptions = {},
): Promise<void> {
  const probe = await probeDatabaseFile(address, options.signal);
  if (options.bytes !== undefined && probe.size !== null && probe.size !== options.bytes) {
    throw new EngineError(
      'snapshot_cut_short',
      `${address} has ${probe.size} bytes, its manifest says ${options.bytes}.`,
      { path: address },
    );
  }
  if (probe.hasRanges) {
    await database.registerFileURL(fileName, address, DuckDBDataProtocol.HTTP, false);
  } else {
    const bytes = await readWhole(probe, address, options);
    await database.registerFileBuffer(fileName, bytes);
  }
  const attach = sql`ATTACH ${fileName} AS ${identifier('snapshot')} (READ_ONLY)`.text;
  try {
    await engine.run(attach);
  } catch (thrown) {
    const error = engineErrorOf(thrown, { sql: attach, path: address });
    const kind = error.kind === 'sql' ? 'snapshot_invalid' : error.kind;
    throw new EngineError(kind, error.message, { sql: attach, path: address, cause: thrown });
  }
}
