import type { ScoringPlan } from '../model/scoring-plan';

/** What could have been chosen with as much right. */
export interface Alternatives {
  readonly normalisations: readonly ScoringPlan['normalisation'][];
  readonly aggregations: readonly ScoringPlan['aggregation'][];
}

/**
 * The choices that are drawn from unless others are given: the model's own, min-max, percentiles and,
 * where all indicators have them, goalposts; arithmetic and geometric means.
 */
export function usualAlternatives(plan: ScoringPlan): Alternatives {
  const all = plan.leaves.every(({ goalposts }) => goalposts !== null);
  return {
    normalisations: [
      ...new Set([
        plan.normalisation,
        ...(all ? (['goalposts'] as const) : []),
        'min_max' as const,
        'percentile' as const,
      ]),
    ],
    aggregations: [...new Set([plan.aggregation, 'arithmetic' as const, 'geometric' as const])],
  };
}
