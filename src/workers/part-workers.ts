import { IntakeError } from '../intake/intake-error';
import type { PartOfFile } from '../intake/read/part-reader';
import type { ReadPlan } from '../intake/read/read-plan';
import type { SourceRow } from '../intake/source/source-row';
import type { AnalysisWorker } from './analysis-client';
import type { IntakeResponse, ReadPart } from './intake-messages';

/** Workers that may read parts of a file beside one another, and how one is started. */
export interface PartWorkers {
  readonly most: number;
  readonly start: () => AnalysisWorker;
}

/** Reads one part after the other in a worker. */
type AskWorker = (part: PartOfFile) => Promise<ReadPart>;

/** A pool of workers that read parts of one file. */
export interface PartPool {
  /** Resolves with the reading of a part when a worker is free for it; rejects never. */
  begin(partOf: () => Promise<PartOfFile> | PartOfFile): Promise<{ read: Promise<ReadPart> }>;
  /** Ends all workers. */
  end(): void;
}

/** Starts a pool for the parts of a file below its header. */
export function startPartPool(
  { most, start }: PartWorkers,
  header: SourceRow,
  plan: ReadPlan,
): PartPool {
  const workers = Array.from({ length: most }, start);
  const free = workers.map((worker) => askerOf(worker, header, plan));
  const waiting: ((ask: AskWorker) => void)[] = [];
  const giveBack = (ask: AskWorker) => {
    const next = waiting.shift();
    if (next) next(ask);
    else free.push(ask);
  };
  return {
    async begin(partOf) {
      const ask = free.pop() ?? (await new Promise<AskWorker>((free) => waiting.push(free)));
      const read = (async () => ask(await partOf()))();
      read.then(
        () => giveBack(ask),
        () => giveBack(ask),
      );
      return { read };
    },
    end() {
      for (const worker of workers) worker.terminate();
    },
  };
}

function askerOf(worker: AnalysisWorker, header: SourceRow, plan: ReadPlan): AskWorker {
  let settle: { done: (part: ReadPart) => void; fail: (error: IntakeError) => void } | null = null;
  let broken: IntakeError | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<IntakeResponse>) => {
    if (data.kind === 'done') settle?.done(data.value as ReadPart);
    else if (data.kind === 'failed') {
      const { kind, message, line } = data.error;
      settle?.fail(new IntakeError(kind, message, line));
    }
  });
  const breakDown = () => {
    broken = new IntakeError('unreadable', 'A worker that reads a part of the file stopped.');
    settle?.fail(broken);
  };
  worker.addEventListener('error', breakDown);
  worker.addEventListener('messageerror', breakDown);
  return (part) =>
    new Promise((done, fail) => {
      settle = { done, fail };
      if (broken) fail(broken);
      else worker.postMessage({ kind: 'part', header, plan, part }, [part.bytes.buffer]);
    });
}
