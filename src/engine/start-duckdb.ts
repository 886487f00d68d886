import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { EngineError, engineErrorOf } from './engine-error';

let prewarmed: Promise<AsyncDuckDB> | null = null;

/** Starts to load and compile the database before anything asks for it. */
export function prewarmEngine(): void {
  prewarmed ??= startWorker();
  prewarmed.catch(() => undefined);
}

/**
 * A database without tables in a worker of its own: the prewarmed one if it is still unused.
 * Rejects with EngineError `webassembly_missing`, `worker_failed` or `memory_exhausted`.
 */
export function startDuckDb(): Promise<AsyncDuckDB> {
  const started = prewarmed ?? startWorker();
  prewarmed = null;
  return started;
}

async function startWorker(): Promise<AsyncDuckDB> {
  if (typeof WebAssembly !== 'object') {
    throw new EngineError('webassembly_missing', 'This browser has WebAssembly switched off.');
  }
  const worker = blobWorker(absolute(workerUrl));
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const failed = new Promise<never>((_, reject) => {
    const fail = (reason: string) =>
      reject(new EngineError('worker_failed', `The database worker did not start: ${reason}`));
    worker.addEventListener('error', (event) => fail(event.message || 'its script failed'));
    worker.addEventListener('messageerror', () => fail('its messages could not be read'));
  });
  try {
    await Promise.race([database.instantiate(absolute(wasmUrl)), failed]);
    await Promise.race([
      database.open({
        arrowLosslessConversion: false,
        query: { castBigIntToDouble: false, castDecimalToDouble: false },
        filesystem: {
          reliableHeadRequests: true,
          allowFullHTTPReads: false,
          forceFullHTTPReads: false,
        },
      }),
      failed,
    ]);
    return database;
  } catch (thrown) {
    worker.terminate();
    const error = engineErrorOf(thrown);
    if (error.kind !== 'sql') throw error;
    throw new EngineError('worker_failed', error.message, { cause: thrown });
  }
}

/** A worker from a blob, so that it inherits the content security policy of the page. */
function blobWorker(script: string): Worker {
  const source = new Blob([`importScripts(${JSON.stringify(script)});`], {
    type: 'text/javascript',
  });
  const address = URL.createObjectURL(source);
  try {
    return new Worker(address);
  } catch (thrown) {
    throw new EngineError('worker_failed', 'This browser does not start workers.', {
      cause: thrown,
    });
  } finally {
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

function absolute(address: string): string {
  return new URL(address, globalThis.location.href).href;
}
