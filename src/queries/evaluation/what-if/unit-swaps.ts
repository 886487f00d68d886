import type { PreparedModel } from '../../../evaluation/model/prepare-model';
import type { Rescored } from '../../../evaluation/model/rescore';
import { type SwapWeight, swapWeights } from '../../../evaluation/model/swap-weights';

/** How far weights must move until two units swap. */
export type UnitSwaps =
  | {
      readonly kind: 'swaps';
      /** The one with the higher score now. */
      readonly ahead: string;
      readonly behind: string;
      /** Points between them, on the model's scale. */
      readonly gap: number;
      /** Nearest first; none where no single weight can do it. */
      readonly swaps: readonly SwapWeight[];
    }
  | { readonly kind: 'equal' | 'not_arithmetic' | 'no_score' | 'not_peers' };

/** Scores that differ by less than this share of the scale are the same. */
const resolution = 1e-11;

/** The weights that swap two units of a model as it is tried, or why there are none. */
export function unitSwaps(
  tried: PreparedModel,
  { scores }: Rescored,
  first: string,
  second: string,
): UnitSwaps {
  const { plan, units, sets } = tried;
  const [one, two] = [units.indexOf(first), units.indexOf(second)];
  if (plan.aggregation !== 'arithmetic') return { kind: 'not_arithmetic' };
  if (!sets.some(({ places }) => places.includes(one) && places.includes(two))) {
    return { kind: 'not_peers' };
  }
  const [oneScore = null, twoScore = null] = [scores[one], scores[two]];
  if (oneScore === null || twoScore === null) return { kind: 'no_score' };
  const gap = Math.abs(oneScore - twoScore);
  if (gap < resolution * plan.scale) return { kind: 'equal' };
  const [ahead, behind] = oneScore > twoScore ? [first, second] : [second, first];
  return { kind: 'swaps', ahead, behind, gap, swaps: swapWeights(tried, ahead, behind) };
}
