import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker as Thread } from 'node:worker_threads';
import { DuckDbEngine } from '../../src/engine/duckdb-engine';
import { EngineError } from '../../src/engine/engine-error';

/** The engine of the console in Node: its database runs in a thread as it does in a worker. */
export interface ThreadedEngine {
  readonly engine: DuckDbEngine;
  /** Makes the thread fail, as a worker that crashes. */
  crash(): void;
}

/** The build for browsers, which needs the name `Worker`: that for Node has its own copy of Arrow. */
const browserBuild = '@duckdb/duckdb-wasm/dist/duckdb-browser.mjs';

/** Starts it with an empty database; takes about a second. */
export async function startThreadedEngine(): Promise<ThreadedEngine> {
  const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const thread = new Thread(threadSource(join(folder, 'duckdb-node-eh.worker.cjs')), {
    eval: true,
  });
  const lost = new Promise<EngineError>((resolve) => {
    thread.on('error', (error) => resolve(new EngineError('worker_failed', error.message)));
  });
  globalThis.Worker ??= Thread as unknown as typeof Worker;
  const { AsyncDuckDB, VoidLogger } = (await import(
    browserBuild
  )) as typeof import('@duckdb/duckdb-wasm');
  const database = new AsyncDuckDB(new VoidLogger(), workerOf(thread));
  await database.instantiate(join(folder, 'duckdb-eh.wasm'));
  await database.open({
    arrowLosslessConversion: false,
    query: { castBigIntToDouble: false, castDecimalToDouble: false },
  });
  const engine = await DuckDbEngine.connect(database, lost);
  return { engine, crash: () => thread.postMessage('crash') };
}

/** What the script expects of a worker: `onmessage` and `postMessage` in the global scope. */
function threadSource(script: string): string {
  return `
    const { parentPort } = require('node:worker_threads');
    globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
    console.log = () => undefined;
    require(${JSON.stringify(script)});
    parentPort.on('message', (data) => {
      if (data === 'crash') throw new Error('the thread crashed');
      globalThis.onmessage({ data });
    });
  `;
}

/** A thread behind the events of a web worker. */
function workerOf(thread: Thread): Worker {
  const target = new EventTarget() as Worker;
  thread.on('message', (data) => target.dispatchEvent(new MessageEvent('message', { data })));
  target.postMessage = (message: unknown, transfer?: unknown) =>
    thread.postMessage(message, transfer as ArrayBuffer[]);
  target.terminate = () => void thread.terminate();
  return target;
}
