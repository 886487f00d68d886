import { workerName } from '../util/stored-boundaries';
import type { AnalysisJob, AnalysisJobs } from './analysis-jobs';
import type { JobRequest, JobResponse } from './job-messages';

/** Why a job has no value. `worker`: the worker could not start or broke down. */
export interface JobError {
  readonly kind: 'cancelled' | 'failed' | 'worker';
  readonly message: string;
}

export type JobResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: JobError };

export interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The analysis worker as a set of jobs. Nothing it does throws: errors are values. */
export interface AnalysisClient {
  run<J extends AnalysisJob>(
    job: J,
    input: AnalysisJobs[J]['input'],
    options?: JobOptions,
  ): Promise<JobResult<AnalysisJobs[J]['output']>>;
  /** Starts the worker while the input of its first job is still being read. */
  warmUp(): void;
  /** Ends the worker; running jobs end as cancelled. The next run starts a new worker. */
  close(): void;
}

/** The part of Worker that the client uses. */
export interface AnalysisWorker {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

interface Running {
  readonly settle: (result: JobResult<unknown>) => void;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A client whose worker starts with the first job, and anew after it broke down. */
export function createAnalysisClient(start: () => AnalysisWorker = startWorker): AnalysisClient {
  const running = new Map<number, Running>();
  let worker: AnalysisWorker | null = null;
  let lastId = 0;

  function end(error: JobError): void {
    worker?.terminate();
    worker = null;
    for (const { settle } of running.values()) settle({ ok: false, error });
    running.clear();
  }

  function receive(response: JobResponse): void {
    const job = running.get(response.id);
    if (!job) return;
    if (response.kind === 'progress') {
      job.onProgress?.(response.done, response.total);
      return;
    }
    running.delete(response.id);
    if (response.kind === 'done') job.settle({ ok: true, value: response.value });
    else if (response.kind === 'cancelled') job.settle({ ok: false, error: cancelled });
    else job.settle({ ok: false, error: { kind: 'failed', message: response.message } });
  }

  function connect(): AnalysisWorker {
    if (worker) return worker;
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<JobResponse>) => receive(data));
    const broke = (event: Event): void => {
      if (worker !== started) return;
      end({
        kind: 'worker',
        message: 'message' in event ? `${event.message}` : 'The worker stopped.',
      });
    };
    started.addEventListener('error', broke);
    started.addEventListener('messageerror', broke);
    worker = started;
    return started;
  }

  return {
    run(job, input, { signal, onProgress } = {}) {
      return new Promise((resolve) => {
        if (signal?.aborted) {
          resolve({ ok: false, error: cancelled });
          return;
        }
        lastId += 1;
        const id = lastId;
        const cancel = (): void => send({ kind: 'cancel', id });
        const settle = (result: JobResult<unknown>): void => {
          signal?.removeEventListener('abort', cancel);
          resolve(result as JobResult<AnalysisJobs[typeof job]['output']>);
        };
        running.set(id, { settle, onProgress });
        signal?.addEventListener('abort', cancel);
        send({ kind: 'start', id, job, input });
      });
    },
    warmUp: () => {
      try {
        connect();
      } catch {
        // The first job starts it again, and says why it does not start.
      }
    },
    close: () => end(cancelled),
  };

  function send(request: JobRequest): void {
    try {
      connect().postMessage(request);
    } catch (error) {
      end({ kind: 'worker', message: error instanceof Error ? error.message : `${error}` });
    }
  }
}

const cancelled: JobError = { kind: 'cancelled', message: 'The job was cancelled.' };

function startWorker(): AnalysisWorker {
  return new Worker(new URL('./analysis.worker.ts', import.meta.url), {
    type: 'module',
    name: workerName('analysis'),
  });
}
