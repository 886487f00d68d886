import { JobCancelled, type JobContext, type JobTable } from './analysis-jobs';
import type { JobRequest, JobResponse } from './job-messages';
import type { WorkerPort } from './worker-port';

/**
 * Answers the requests that come through a port. A job that throws answers `failed` with the
 * message; a cancelled one stops at its next step and answers `cancelled`.
 */
export function serveJobs(port: WorkerPort, jobs: Partial<JobTable>): void {
  const running = new Map<number, { cancelled: boolean }>();
  const answer = (response: JobResponse): void => port.postMessage(response);

  port.addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
    if (data.kind === 'cancel') {
      const state = running.get(data.id);
      if (state) state.cancelled = true;
      return;
    }
    void run(data);
  });

  async function run(request: Extract<JobRequest, { kind: 'start' }>): Promise<void> {
    const { id } = request;
    const state = { cancelled: false };
    running.set(id, state);
    const context: JobContext = {
      async step(done, total) {
        answer({ kind: 'progress', id, done, total });
        await messagesIn();
        if (state.cancelled) throw new JobCancelled();
      },
    };
    try {
      const job = jobs[request.job] as
        | ((input: unknown, context: JobContext) => Promise<unknown>)
        | undefined;
      if (!job) throw new RangeError(`The analysis worker has no job ${request.job}.`);
      answer({ kind: 'done', id, value: await job(request.input, context) });
    } catch (error) {
      if (error instanceof JobCancelled) answer({ kind: 'cancelled', id });
      else
        answer({
          kind: 'failed',
          id,
          message: error instanceof Error ? error.message : `${error}`,
        });
    } finally {
      running.delete(id);
    }
  }
}

/** Resolves after the messages that already wait have been taken; a timer would wait 4 ms in the end. */
function messagesIn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
