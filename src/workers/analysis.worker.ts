import { permuteValues } from '../evaluation/hotspots/permute-values';
import { findScanClusters } from '../evaluation/hotspots/scan-clusters';
import { recomputeCells } from '../evaluation/recompute/recompute-cells';
import { simulateModel } from '../evaluation/uncertainty/simulate-model';
import { evaluateInSteps } from '../warnings/evaluate-in-steps';
import { signalsByDay } from '../warnings/signals-by-day';
import type { JobTable } from './analysis-jobs';
import { serveJobs } from './serve-jobs';
import type { WorkerPort } from './worker-port';

const jobs: JobTable = {
  recompute: (input, context) => recomputeCells(input, context.step),
  simulate: (input, context) => simulateModel(input, context.step),
  scan: (input, context) => findScanClusters(input, context.step),
  permute: (input, context) => permuteValues(input, context.step),
  warn: (input, context) => evaluateInSteps(input, context.step),
  warnDays: (input, context) => signalsByDay(input, context.step),
};

serveJobs(self as WorkerPort, jobs);
