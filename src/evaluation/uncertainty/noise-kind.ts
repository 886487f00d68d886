import { findIndicator } from '../indicators';
import type { Model } from '../model/model-schema';
import type { ScoringPlan } from '../model/scoring-plan';

/** How the value of an indicator varies by chance alone: by its unit. Null: not at all (sums of money). */
export type NoiseKind = 'share' | 'count' | 'rate' | null;

const kinds: Readonly<Record<string, NoiseKind>> = {
  percent: 'share',
  count: 'count',
  per_100k: 'rate',
};

/** The noise of each leaf of a model, in the order of its plan. */
export function noiseKinds(model: Model, plan: ScoringPlan): NoiseKind[] {
  const own = new Map(model.indicators?.map(({ name, unit }) => [name, unit]));
  return plan.leaves.map(({ indicator }) => {
    const unit = own.get(indicator) ?? findIndicator(indicator)?.unit ?? '';
    return kinds[unit] ?? null;
  });
}
