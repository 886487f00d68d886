import { intakeFailure } from '../intake/intake-error';
import { inspectTable } from '../intake/read/inspect-table';
import type { IntakeRequest, IntakeResponse, PartRequest, ReadPart } from './intake-messages';
import type { PartWorkers } from './part-workers';
import type { WorkerPort } from './worker-port';

/**
 * Answers the requests that come through a port, one at a time; `helpers` are workers that it may start
 * for a long file.
 */
export function serveIntake(port: WorkerPort, helpers: PartWorkers | null = null): void {
  const answer = (response: IntakeResponse): void => port.postMessage(response);
  let readPart: ((request: PartRequest) => Promise<ReadPart>) | null = null;
  port.addEventListener('message', async ({ data }: MessageEvent<IntakeRequest | PartRequest>) => {
    try {
      const onProgress = paced((bytes, rows) => answer({ kind: 'progress', bytes, rows }));
      if (data.kind === 'part') {
        readPart ??= (await import('./read-part')).createPartReader(data);
        answer({ kind: 'done', value: await readPart(data) });
        return;
      }
      const value = await answerTo(data, onProgress, helpers);
      answer({ kind: 'done', value });
    } catch (thrown) {
      answer({ kind: 'failed', error: intakeFailure(thrown) });
    }
  });
}

type OnProgress = (bytes: number, rows: number) => void;

/** The screen has to draw each of them. */
const progressEvery = 100;

/** Hands on at most one call in 100 milliseconds, the first at once. */
function paced(onProgress: OnProgress): OnProgress {
  let last = Number.NEGATIVE_INFINITY;
  return (bytes, rows) => {
    const now = performance.now();
    if (now - last < progressEvery) return;
    last = now;
    onProgress(bytes, rows);
  };
}

async function answerTo(
  request: IntakeRequest,
  onProgress: OnProgress,
  helpers: PartWorkers | null,
) {
  switch (request.kind) {
    case 'inspect':
      return inspectTable(request.file, request.choices);
    case 'read': {
      const { readFile } = await import('./read-file');
      return readFile(request.file, request.plan, onProgress, helpers);
    }
    case 'open': {
      const { openZip } = await import('../intake/source/zip/open-zip');
      return openZip(request.file, request.name, (bytes) => onProgress(bytes, 0));
    }
  }
}
