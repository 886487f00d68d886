import type { ScoringPlan } from '../../../evaluation/model/scoring-plan';

/**
 * Weights of all parts as they are tried: in a group with stated shares these, the rest in
 * proportion to the weights of the siblings. Shares that do not sum to 1 with the rest are scaled to
 * it; a group in which all of them are 0 keeps its weights.
 */
export function trialWeights(
  { groups, paths }: Pick<ScoringPlan, 'groups' | 'paths'>,
  weights: readonly number[],
  shares: Readonly<Record<string, number>>,
): readonly number[] {
  const tried = [...weights];
  for (const { parts } of groups) {
    const stated = parts.filter((part) => shares[paths[part] as string] !== undefined);
    if (stated.length === 0) continue;
    const shareOf = (part: number) => shares[paths[part] as string] as number;
    const free = parts.filter((part) => !stated.includes(part));
    const taken = sumOf(stated, shareOf);
    const own = sumOf(free, (part) => weights[part] as number);
    const rest = own > 0 ? Math.max(0, 1 - taken) : 0;
    const whole = taken + rest;
    if (whole === 0) continue;
    for (const part of stated) tried[part] = shareOf(part) / whole;
    for (const part of free) {
      tried[part] = own > 0 ? (((weights[part] as number) / own) * rest) / whole : 0;
    }
  }
  return tried;
}

function sumOf(parts: readonly number[], weightOf: (part: number) => number): number {
  return parts.reduce((sum, part) => sum + weightOf(part), 0);
}
