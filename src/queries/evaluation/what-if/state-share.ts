import type { ScoringPlan } from '../../../evaluation/model/scoring-plan';
import { trialWeights } from './trial-weights';

type Shares = Readonly<Record<string, number>>;

/** What is stated of a part, and the weights that the model itself gives. */
export interface StatedShare {
  readonly weights: readonly number[];
  readonly shares: Shares;
  readonly path: string;
  /** 0 … 1; null takes the statement back. */
  readonly share: number | null;
}

/** Shares are stated to a hundredth of a percent, so that a link says exactly what is shown. */
const resolution = 1e4;

/**
 * The stated shares after one more statement. Where the others leave too little room, or would
 * leave some over, they give way in proportion, so that a group always sums to 1. A share that the
 * part would have anyway is not stated.
 */
export function stateShare(
  plan: Pick<ScoringPlan, 'groups' | 'paths'>,
  { weights, shares, path, share }: StatedShare,
): Shares {
  const { [path]: _, ...others } = shares;
  if (share === null) return others;
  const part = plan.paths.indexOf(path);
  const siblings = (plan.groups.find(({ parts }) => parts.includes(part))?.parts ?? []).filter(
    (each) => each !== part,
  );
  if (siblings.length === 0) return others;
  const stated = statedShare(Math.min(1, Math.max(0, share)));
  const given = siblings.map((each) => plan.paths[each] as string).filter((each) => each in others);
  const taken = given.reduce((sum, each) => sum + (others[each] as number), 0);
  const hasFree = siblings.some(
    (each) => !given.includes(plan.paths[each] as string) && (weights[each] as number) > 0,
  );
  if (hasFree && taken <= 1 - stated) {
    const without = shareOf(plan, trialWeights(plan, weights, others), part);
    return Math.abs(without - stated) * resolution < 0.5 ? others : { ...others, [path]: stated };
  }
  const fitted: Record<string, number> = { ...others, [path]: stated };
  for (const each of given) {
    if (taken > 0) fitted[each] = statedShare(((others[each] as number) * (1 - stated)) / taken);
    else delete fitted[each];
  }
  return fitted;
}

/** Share of a part in its group, 0 … 1; 0 where the group weighs nothing. */
export function shareOf(
  { groups }: Pick<ScoringPlan, 'groups'>,
  weights: readonly number[],
  part: number,
): number {
  const { parts = [] } = groups.find((group) => group.parts.includes(part)) ?? {};
  const whole = parts.reduce((sum, each) => sum + (weights[each] as number), 0);
  return whole > 0 ? (weights[part] as number) / whole : 0;
}

/** A share as it is stated. */
export function statedShare(share: number): number {
  return Math.round(share * resolution) / resolution;
}
