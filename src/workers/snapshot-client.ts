import { SnapshotError } from '../snapshot/snapshot-error';
import { workerName } from '../util/stored-boundaries';
import type { AnalysisWorker } from './analysis-client';
import type {
  SnapshotJob,
  SnapshotJobs,
  SnapshotRequest,
  SnapshotResponse,
} from './snapshot-messages';

export interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  readonly start?: () => AnalysisWorker;
}

/**
 * Does a job in a worker of its own that ends with it: a cancelled one stops at once and leaves
 * nothing behind. Rejects with SnapshotError, Error, or the signal's reason.
 */
export function runSnapshotJob<J extends SnapshotJob>(
  job: J,
  request: SnapshotJobs[J]['request'],
  { signal, onProgress, start = startWorker }: JobOptions = {},
): Promise<SnapshotJobs[J]['result']> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = start();
    const end = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      settle();
    };
    const cancel = () => end(() => reject(signal?.reason));
    const broke = (event: Event) => {
      const message = 'message' in event ? String(event.message) : 'The worker stopped.';
      end(() => reject(new Error(message)));
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<SnapshotResponse>) => {
      if (data.kind === 'progress') onProgress?.(data.done, data.total);
      else if (data.kind === 'done') end(() => resolve(data.value as SnapshotJobs[J]['result']));
      else end(() => reject(errorOf(data)));
    });
    worker.addEventListener('error', broke);
    worker.addEventListener('messageerror', broke);
    const message = { job, ...request } as SnapshotRequest;
    worker.postMessage(message);
  });
}

function errorOf({ errorKind, message, path }: Extract<SnapshotResponse, { kind: 'failed' }>) {
  return errorKind === null ? new Error(message) : new SnapshotError(errorKind, message, path);
}

function startWorker(): AnalysisWorker {
  return new Worker(new URL('./snapshot.worker.ts', import.meta.url), {
    type: 'module',
    name: workerName('snapshot'),
  });
}
