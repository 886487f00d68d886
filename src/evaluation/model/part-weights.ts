import type { Column } from '../../stats/column';
import { mapKnown } from '../../stats/column';
import { entropyWeights } from '../../stats/composite/weights';
import type { ScoringPlan } from './scoring-plan';

/**
 * The weight of each part within its group: as given; 1 each; or by entropy, taken over all
 * indicators at once, a group weighing what its indicators do together. A group in which entropy
 * tells nothing weighs its parts equally. `scores` are the columns of all leaves.
 */
export function partWeights(plan: ScoringPlan, scores: readonly Column[]): number[] {
  if (plan.weighting === 'given') return [...plan.weights];
  if (plan.weighting === 'equal') return plan.weights.map(() => 1);
  const weights = entropyWeights(
    scores.map((column) => mapKnown(column, (score) => Math.max(0, score))),
  );
  const own = (part: number) => weights[part] ?? 0;
  for (const { parts } of plan.groups) {
    const together = parts.reduce((sum, part) => sum + own(part), 0);
    if (together === 0) for (const part of parts) weights[part] = 1;
    weights.push(together);
  }
  return weights;
}

/** The share of each part in the whole where nothing is missing, 0 … 1. */
export function nominalShares(plan: ScoringPlan, weights: readonly number[]): number[] {
  const shares = new Array<number>(weights.length).fill(0);
  shares[shares.length - 1] = 1;
  for (let group = plan.groups.length - 1; group >= 0; group -= 1) {
    const { parts = [] } = plan.groups[group] ?? {};
    const whole = parts.reduce((sum, part) => sum + (weights[part] as number), 0);
    for (const part of parts) {
      const share = whole > 0 ? (weights[part] as number) / whole : 0;
      shares[part] = (shares[plan.leaves.length + group] as number) * share;
    }
  }
  return shares;
}
