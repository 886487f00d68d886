import { recomputeCells } from '../evaluation/recompute/recompute-cells';
import { serveJobs } from './serve-jobs';
import type { WorkerPort } from './worker-port';

serveJobs(self as WorkerPort, {
  recompute: (input, context) => recomputeCells(input, context.step),
});
