import type { ScoringPlan } from '../model/scoring-plan';
import type { IndicatorInfluence } from './indicator-influence';

/** What an evaluator should look at in a model. */
export type ModelWarning =
  /** Two indicators of one group say the same. */
  | { readonly kind: 'redundant'; readonly paths: readonly [string, string]; readonly r: number }
  /** Two indicators of one group pull against each other: their mean hides both. */
  | { readonly kind: 'negative'; readonly paths: readonly [string, string]; readonly r: number }
  /** One indicator makes most of the differences between units, more than its weight says. */
  | {
      readonly kind: 'dominated';
      readonly path: string;
      readonly influence: number;
      readonly nominal: number;
    };

/** Thresholds of COINr for correlations within a group. */
const redundantFrom = 0.92;
const negativeTo = -0.4;
const dominatedFrom = 0.5;
const timesNominal = 1.5;

/**
 * Warnings of a model: pairs within one group with r ≥ 0.92 or ≤ −0.4, indicators with half or more
 * of the variance of the scores and 1.5 times or more of their nominal weight.
 */
export function modelWarnings(
  plan: Pick<ScoringPlan, 'groups' | 'leaves' | 'paths'>,
  indicators: readonly IndicatorInfluence[],
  correlations: readonly (readonly (number | null)[])[],
): ModelWarning[] {
  const warnings: ModelWarning[] = [];
  for (const { parts } of plan.groups) {
    const leaves = parts.filter((part) => part < plan.leaves.length);
    for (const [place, first] of leaves.entries()) {
      for (const second of leaves.slice(place + 1)) {
        const r = correlations[first]?.[second] ?? null;
        if (r === null || (r < redundantFrom && r > negativeTo)) continue;
        const paths = [plan.paths[first] as string, plan.paths[second] as string] as const;
        warnings.push({ kind: r > 0 ? 'redundant' : 'negative', paths, r });
      }
    }
  }
  for (const { path, influence, nominal } of indicators) {
    if (influence === null || influence < dominatedFrom) continue;
    if (influence >= timesNominal * nominal) {
      warnings.push({ kind: 'dominated', path, influence, nominal });
    }
  }
  return warnings;
}
