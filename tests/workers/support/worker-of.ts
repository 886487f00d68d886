import { afterEach } from 'vitest';
import type { AnalysisWorker } from '../../../src/workers/analysis-client';
import type { JobTable } from '../../../src/workers/analysis-jobs';
import { serveJobs } from '../../../src/workers/serve-jobs';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A worker in this thread: the real protocol over a real message channel, structured clones included. */
export function workerOf(jobs: Partial<JobTable>): AnalysisWorker {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveJobs(port2, jobs);
  port1.start();
  port2.start();
  return Object.assign(port1, { terminate: () => port1.close() }) as unknown as AnalysisWorker;
}
