import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { takeDatabaseWorker } from './database-worker';
import { DuckDbEngine } from './duckdb-engine';
import { EngineError, engineErrorOf } from './engine-error';

/**
 * An engine whose database is empty: in the prewarmed worker if that is still unused.
 * Rejects with EngineError `webassembly_missing`, `worker_failed` or `memory_exhausted`.
 */
export async function startEngine(): Promise<DuckDbEngine> {
  const { worker, wasm, lost } = takeDatabaseWorker();
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const failure = lost.then((error) => {
    throw error;
  });
  failure.catch(() => undefined);
  try {
    const opened = open(database, wasm).then(() => DuckDbEngine.connect(database, lost));
    return await Promise.race([opened, failure]);
  } catch (thrown) {
    worker.terminate();
    const error = engineErrorOf(thrown);
    if (error.kind !== 'sql') throw error;
    throw new EngineError('worker_failed', error.message, { cause: thrown });
  }
}

async function open(database: AsyncDuckDB, wasm: string): Promise<void> {
  await database.instantiate(wasm);
  await database.open({
    arrowLosslessConversion: false,
    query: { castBigIntToDouble: false, castDecimalToDouble: false },
    filesystem: {
      reliableHeadRequests: true,
      allowFullHTTPReads: false,
      forceFullHTTPReads: false,
    },
  });
}
