import { KeptError } from '../storage/kept-error';
import type { KeptManifest, KeptPart } from '../storage/kept-manifest';
import type { AnalysisWorker } from './analysis-client';
import type { StorageRequest, StorageResponse } from './storage-messages';

/** The storage worker: reads and writes what is kept. Everything rejects with KeptError. */
export interface StorageClient {
  /** The manifest of what is kept, or null; what an interrupted save left is removed. */
  open(): Promise<KeptManifest | null>;
  /** The rows of a part, by the places of its table and its part in the manifest; verified. */
  part(table: number, part: number): Promise<Uint8Array>;
  /** Begins a save. */
  begin(): Promise<void>;
  /** Writes rows of a table as an Arrow IPC stream, whose memory goes over to the worker. */
  add(table: string, rows: number, stream: Uint8Array): Promise<KeptPart>;
  /** Makes the save count. */
  commit(manifest: KeptManifest): Promise<void>;
  /** Gives the save up. */
  abort(): Promise<void>;
  /** Forgets all that is kept. */
  remove(): Promise<void>;
  /** Ends the worker. */
  close(): void;
}

/** A client whose worker the given function starts. */
export function createStorageClient(start: () => AnalysisWorker = startWorker): StorageClient {
  const worker = start();
  const waiting: { resolve: (value: never) => void; reject: (error: KeptError) => void }[] = [];

  worker.addEventListener('message', ({ data }: MessageEvent<StorageResponse>) => {
    const first = waiting.shift();
    if (data.kind === 'done') first?.resolve(data.value as never);
    else first?.reject(new KeptError(data.error.kind, data.error.message, data.error.file));
  });
  for (const kind of ['error', 'messageerror'] as const) {
    worker.addEventListener(kind, (event: Event) => {
      const message = 'message' in event ? String(event.message) : 'The worker stopped.';
      for (const { reject } of waiting.splice(0)) reject(new KeptError('failed', message));
    });
  }

  function ask<T>(request: StorageRequest, transfer: Transferable[] = []): Promise<T> {
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(request, transfer);
    });
  }

  return {
    open: () => ask({ kind: 'open' }),
    part: (table, part) => ask({ kind: 'part', table, part }),
    begin: () => ask({ kind: 'begin' }),
    add: (table, rows, stream) =>
      ask({ kind: 'add', table, rows, stream }, [stream.buffer as ArrayBuffer]),
    commit: (manifest) => ask({ kind: 'commit', manifest }),
    abort: () => ask({ kind: 'abort' }),
    remove: () => ask({ kind: 'remove' }),
    close: () => worker.terminate(),
  };
}

function startWorker(): AnalysisWorker {
  return new Worker(new URL('./storage.worker.ts', import.meta.url), {
    type: 'module',
    name: 'storage',
  });
}
