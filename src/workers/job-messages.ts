import type { AnalysisJob } from './analysis-jobs';

/** From the client: start a job, or cancel one. */
export type JobRequest =
  | {
      readonly kind: 'start';
      readonly id: number;
      readonly job: AnalysisJob;
      readonly input: unknown;
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** From the worker, any number of `progress` and then one of the others for each start. */
export type JobResponse =
  | {
      readonly kind: 'progress';
      readonly id: number;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'cancelled'; readonly id: number };
