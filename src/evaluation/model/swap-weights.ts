import { aggregateParts } from './aggregate-parts';
import { effectiveShares } from './effective-shares';
import type { PreparedModel } from './prepare-model';

/** The weight of a part at which two units have the same score. */
export interface SwapWeight {
  readonly path: string;
  /** Its share of its group now, 0 … 1. */
  readonly now: number;
  /** The share at which the two are equal, 0 … 1, its siblings keeping their proportions. */
  readonly swap: number;
}

/**
 * For every part of an arithmetic model how far its weight must move until two units of the same
 * peers swap; nearest first. In closed form: their difference is linear in the part's share of its
 * group. Parts that cannot do it, and groups in which one of the two misses something, are left out.
 * Throws RangeError for other means and for units that are not peers.
 */
export function swapWeights(
  { plan, units, sets }: PreparedModel,
  first: string,
  second: string,
): SwapWeight[] {
  if (plan.aggregation !== 'arithmetic') {
    throw new RangeError(`Weights swap two units in closed form only for arithmetic means.`);
  }
  const [one, two] = [units.indexOf(first), units.indexOf(second)];
  const set = sets.find(({ places }) => places.includes(one) && places.includes(two));
  if (!set) throw new RangeError(`${first} and ${second} are not peers.`);
  const parts = aggregateParts(plan, set.weights, set.normalised, set.places.length);
  const pair = [set.places.indexOf(one), set.places.indexOf(two)] as const;
  const score = (part: number, unit: number) => parts.scores[part * parts.units + unit] as number;
  const whole = plan.leaves.length + plan.groups.length - 1;
  const shares = pair.map((unit) => effectiveShares(plan, set.weights, parts, unit));
  const gap = score(whole, pair[0]) - score(whole, pair[1]);
  if (Number.isNaN(gap)) return [];

  return plan.groups
    .flatMap(({ parts: siblings }, group) => {
      const own = plan.leaves.length + group;
      const isWhole = siblings.every((part) =>
        pair.every((unit) => !Number.isNaN(score(part, unit))),
      );
      const sum = siblings.reduce((total, part) => total + (set.weights[part] as number), 0);
      if (!isWhole || siblings.length < 2 || sum === 0) return [];
      return siblings.flatMap((part) => {
        const now = (set.weights[part] as number) / sum;
        if (now === 1) return [];
        // d score / d share of the part, its siblings giving way in proportion.
        const [slope = 0, otherSlope = 0] = pair.map((unit, place) => {
          const others = (score(own, unit) - now * score(part, unit)) / (1 - now);
          return (shares[place]?.[own] as number) * (score(part, unit) - others);
        });
        const swap = now - gap / (slope - otherSlope);
        return swap >= 0 && swap <= 1 ? [{ path: plan.paths[part] as string, now, swap }] : [];
      });
    })
    .sort((a, b) => Math.abs(a.swap - a.now) - Math.abs(b.swap - b.now));
}
