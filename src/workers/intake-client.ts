import { IntakeError } from '../intake/intake-error';
import type { Inspection, InspectionChoices } from '../intake/read/inspect-table';
import type { ReadPlan } from '../intake/read/read-plan';
import type { OpenedFile } from '../intake/source/opened-file';
import { workerName } from '../util/stored-boundaries';
import type { AnalysisWorker } from './analysis-client';
import type { IntakeRequest, IntakeResponse, ReadFile } from './intake-messages';
import { startPatience } from './patience';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Bytes of the file and rows read so far. */
  readonly onProgress?: (bytes: number, rows: number) => void;
}

/**
 * The intake worker. Requests run one after the other, each in a worker of its own that ends with
 * it: a cancelled one stops at once and leaves no memory behind, and one whose reader makes no progress
 * is stopped as damaged. Rejects with IntakeError, or with the signal's reason.
 */
export interface IntakeClient {
  /** The files in a zip. */
  open(file: File, options?: ReadOptions): Promise<readonly OpenedFile[]>;
  inspect(file: Blob, choices: InspectionChoices, options?: ReadOptions): Promise<Inspection>;
  read(file: Blob, plan: ReadPlan, options?: ReadOptions): Promise<ReadFile>;
}

/** A client that starts its workers with the given function. */
export function createIntakeClient(start: () => AnalysisWorker = startWorker): IntakeClient {
  let tail: Promise<unknown> = Promise.resolve();
  function inTurn<T>(request: IntakeRequest, options: ReadOptions = {}): Promise<T> {
    const turn = tail.then(() => run<T>(start, request, options));
    tail = turn.catch(() => undefined);
    return turn;
  }
  return {
    open: (file, options) => inTurn({ kind: 'open', file, name: file.name }, options),
    inspect: (file, choices, options) => inTurn({ kind: 'inspect', file, choices }, options),
    read: (file, plan, options) => inTurn({ kind: 'read', file, plan }, options),
  };
}

function run<T>(
  start: () => AnalysisWorker,
  request: IntakeRequest,
  { signal, onProgress }: ReadOptions,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = start();
    const patience = startPatience(request.file.size, () =>
      end(() =>
        reject(new IntakeError('damaged', 'The file cannot be read: its reader stands still.')),
      ),
    );
    const end = (settle: () => void) => {
      patience.stop();
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      settle();
    };
    const cancel = () => end(() => reject(signal?.reason));
    const broke = (event: Event) => {
      const message = 'message' in event ? String(event.message) : 'The worker stopped.';
      end(() => reject(new IntakeError('unreadable', message)));
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<IntakeResponse>) => {
      patience.renew();
      if (data.kind === 'progress') onProgress?.(data.bytes, data.rows);
      else if (data.kind === 'done') end(() => resolve(data.value as T));
      else {
        const { kind, message, line } = data.error;
        end(() => reject(new IntakeError(kind, message, line)));
      }
    });
    worker.addEventListener('error', broke);
    worker.addEventListener('messageerror', broke);
    worker.postMessage(request);
  });
}

function startWorker(): AnalysisWorker {
  return new Worker(new URL('./intake.worker.ts', import.meta.url), {
    type: 'module',
    name: workerName('intake'),
  });
}
