import { IntakeError } from '../intake/intake-error';
import { inspectTable } from '../intake/read/inspect-table';
import type { IntakeRequest, IntakeResponse } from './intake-messages';
import { readFile } from './read-file';
import type { WorkerPort } from './worker-port';

/** Answers the requests that come through a port, one at a time. */
export function serveIntake(port: WorkerPort): void {
  const answer = (response: IntakeResponse): void => port.postMessage(response);
  port.addEventListener('message', async ({ data }: MessageEvent<IntakeRequest>) => {
    try {
      const value =
        data.kind === 'inspect'
          ? await inspectTable(data.file, data.choices)
          : await readFile(data.file, data.plan, (bytes, rows) =>
              answer({ kind: 'progress', bytes, rows }),
            );
      answer({ kind: 'done', value });
    } catch (thrown) {
      answer({ kind: 'failed', error: described(thrown) });
    }
  });
}

function described(thrown: unknown) {
  if (thrown instanceof IntakeError) {
    return { kind: thrown.kind, message: thrown.message, line: thrown.line };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: 'unreadable' as const, message, line: null };
}
