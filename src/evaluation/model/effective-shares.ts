import type { PartScores } from './aggregate-parts';
import type { ScoringPlan } from './scoring-plan';

/**
 * Share of the whole score that each part has in one unit, 0 … 1: weights of what is missing go to
 * its siblings; 0 for a part without a score, in a group without one, or where the whole has none.
 */
export function effectiveShares(
  plan: Pick<ScoringPlan, 'leaves' | 'groups'>,
  weights: readonly number[],
  { scores, units }: PartScores,
  unit: number,
): number[] {
  const has = (part: number) => !Number.isNaN(scores[part * units + unit]);
  const shares = new Array<number>(weights.length).fill(0);
  const whole = weights.length - 1;
  shares[whole] = has(whole) ? 1 : 0;
  for (let group = plan.groups.length - 1; group >= 0; group -= 1) {
    const own = shares[plan.leaves.length + group] as number;
    const there = (plan.groups[group]?.parts ?? []).filter(has);
    const sum = there.reduce((total, part) => total + (weights[part] as number), 0);
    if (own === 0 || sum === 0) continue;
    for (const part of there) shares[part] = (own * (weights[part] as number)) / sum;
  }
  return shares;
}
