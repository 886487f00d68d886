import type { PermutationInput, PermutedValues } from '../evaluation/hotspots/permute-values';
import type { ScanInput } from '../evaluation/hotspots/scan-clusters';
import type { RecomputedCells } from '../evaluation/recompute/recompute-cells';
import type { RecomputeInput } from '../evaluation/recompute/recompute-input';
import type { SimulatedModel, SimulationInput } from '../evaluation/uncertainty/simulate-model';
import type { ScanCluster } from '../stats/spatial/scan/scan-data';
import type { WarnInput } from '../warnings/evaluate-in-steps';
import type { RuleOutcome } from '../warnings/evaluate-rules';
import type { Signal } from '../warnings/signal';
import type { RuleDays } from '../warnings/signals-by-day';

/** What the analysis worker can do: input and output of each job, cloned on their way. */
export interface AnalysisJobs {
  /** All indicator cells again from raw rows, by another road than the SQL. */
  readonly recompute: { readonly input: RecomputeInput; readonly output: RecomputedCells };
  /** How sure the scores, ranks and grades of a model are. */
  readonly simulate: { readonly input: SimulationInput; readonly output: SimulatedModel };
  /** Clusters in space, or in space and time, with p by simulation. */
  readonly scan: { readonly input: ScanInput; readonly output: readonly ScanCluster[] };
  /** p of local and global statistics by permutation. */
  readonly permute: { readonly input: PermutationInput; readonly output: PermutedValues };
  /** What all rules say on a day. */
  readonly warn: { readonly input: WarnInput; readonly output: RuleOutcome };
  /** What one rule says on each of some days. */
  readonly warnDays: {
    readonly input: RuleDays;
    readonly output: readonly (readonly Signal[])[];
  };
}

export type AnalysisJob = keyof AnalysisJobs;

/** What a running job may do: report progress and let messages in between its steps. */
export interface JobContext {
  /** Reports `done` of `total` steps, lets a cancellation in and throws JobCancelled if one came. */
  step(done: number, total: number): Promise<void>;
}

export type JobTable = {
  readonly [J in AnalysisJob]: (
    input: AnalysisJobs[J]['input'],
    context: JobContext,
  ) => Promise<AnalysisJobs[J]['output']>;
};

/** The job was cancelled by its client. */
export class JobCancelled extends Error {
  constructor() {
    super('The job was cancelled.');
    this.name = 'JobCancelled';
  }
}
