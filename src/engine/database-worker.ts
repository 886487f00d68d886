import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { EngineError } from './engine-error';
import { widenRanges } from './widen-ranges';

/** The worker of the database, before anything runs in it. */
export interface DatabaseWorker {
  readonly worker: Worker;
  /** Address of the WebAssembly module, which the worker is already fetching. */
  readonly wasm: string;
  /** Resolves with `worker_failed` when the worker can no longer answer. */
  readonly lost: Promise<EngineError>;
}

/** Bytes of the three requests by which DuckDB-WASM reads a block. */
const wideRanges = { least: (16 + 64 + 256) * 1024, keep: 8 };

let prewarmed: DatabaseWorker | null = null;

/** Starts the worker and its downloads before anything asks for the database. */
export function prewarmDatabase(): void {
  if (canStart()) prewarmed ??= startWorker();
}

/**
 * The prewarmed worker if it is still unused, else a new one.
 * Throws EngineError `webassembly_missing` or `worker_failed`.
 */
export function takeDatabaseWorker(): DatabaseWorker {
  if (typeof WebAssembly !== 'object') {
    throw new EngineError('webassembly_missing', 'This browser has WebAssembly switched off.');
  }
  const taken = prewarmed;
  prewarmed = null;
  return taken ?? startWorker();
}

function canStart(): boolean {
  return typeof WebAssembly === 'object' && typeof Worker === 'function';
}

/** A worker from a blob: it inherits the content security policy of the page. */
function startWorker(): DatabaseWorker {
  const wasm = absolute(wasmUrl);
  const source = new Blob([workerSource(absolute(workerUrl), wasm)], { type: 'text/javascript' });
  const address = URL.createObjectURL(source);
  try {
    const worker = new Worker(address);
    return { worker, wasm, lost: lossOf(worker) };
  } catch (thrown) {
    throw new EngineError('worker_failed', 'This browser does not start workers.', {
      cause: thrown,
    });
  } finally {
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

/**
 * The module is fetched while the script is, and handed to the first `fetch` of the script, which
 * is the one for it; servers that do not know its media type are corrected. A rejection that the
 * script leaves unhandled would leave its client waiting for ever: it becomes an error of the worker.
 * What the script reads by ranges it reads in wide ones.
 */
function workerSource(script: string, wasm: string): string {
  const text = JSON.stringify;
  return `
    addEventListener('unhandledrejection', ({ reason }) => { throw reason; });
    const fetchAny = self.fetch;
    const module = fetchAny(${text(wasm)}, { credentials: 'same-origin' }).then((response) => {
      if (!response.ok) throw new Error(${text(wasm)} + ' answered ' + response.status);
      if (response.headers.get('Content-Type') === 'application/wasm') return response;
      return new Response(response.body, { headers: { 'Content-Type': 'application/wasm' } });
    });
    self.fetch = () => {
      self.fetch = fetchAny;
      return module;
    };
    (${widenRanges})(self, ${text(wideRanges)});
    importScripts(${text(script)});
  `;
}

function lossOf(worker: Worker): Promise<EngineError> {
  return new Promise((resolve) => {
    const lose = (reason: string) =>
      resolve(new EngineError('worker_failed', `The database worker failed: ${reason}`));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      lose(event.message.replace(/^Uncaught /, '') || 'its script could not be loaded.');
    });
    worker.addEventListener('messageerror', () => lose('its messages could not be read.'));
  });
}

function absolute(address: string): string {
  return new URL(address, globalThis.location.href).href;
}
