import { normaliseLeaf } from '../../../evaluation/model/normalise-leaf';
import type { PreparedModel } from '../../../evaluation/model/prepare-model';
import type { Trial } from './trial';
import { trialWeights } from './trial-weights';

/**
 * A prepared model as it would be with what is tried: other weights in every set of peers, and other
 * goalposts, of which only the tried ones are normalised again. To be handed to `rescore` and
 * `swapWeights`.
 */
export function tryModel(prepared: PreparedModel, { shares, goalposts }: Trial): PreparedModel {
  const { plan } = prepared;
  const tried = new Map(
    Object.entries(goalposts).map(([path, posts]) => [plan.paths.indexOf(path), posts]),
  );
  const sets = prepared.sets.map((set) => ({
    ...set,
    weights: trialWeights(plan, set.weights, shares),
    normalised:
      tried.size === 0
        ? set.normalised
        : set.normalised.map((column, place) => {
            const [leaf, posts] = [plan.leaves[place], tried.get(place)];
            const values = set.values[place] ?? [];
            return leaf && posts
              ? normaliseLeaf(values, { ...leaf, goalposts: posts }, plan)
              : column;
          }),
  }));
  return { ...prepared, sets };
}
