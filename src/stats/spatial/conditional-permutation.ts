import type { Random } from '../../util/random';
import type { SpatialWeights } from './spatial-weights';

/** How often a permutation gave as much as was found. */
export interface PermutationP {
  /** Probability of a value at least as far out in its own direction; as esda's and GeoDa's. */
  readonly oneSided: number;
  /** Twice that, at most 1. */
  readonly twoSided: number;
}

export interface PermutationOptions {
  /** 999 is usual; the least p is 1/(permutations + 1), twice that on two sides. */
  readonly permutations: number;
  readonly random: Random;
}

/** Permutations that go on by steps of units. */
export interface ConditionalPermutation {
  /** Goes through so many units more, at most those that are left. */
  advance(units: number): void;
  readonly done: number;
  readonly total: number;
  /** Null for a unit not yet reached, without neighbours or with all as neighbours. */
  result(): (PermutationP | null)[];
}

/**
 * Conditional permutation of local statistics (Anselin 1995): the unit keeps its value, its neighbours
 * get values of the other units without replacement, and the weighted sum of the neighbours is
 * compared with those of the permutations: p = (m + 1)/(permutations + 1), m those at least as far out.
 * With the unit's own value held, local Moran's I and Gi* both rise or fall with that sum, so their p
 * is that of the sum: pass row-standardised weights for Moran, weights with self for Gi*. All values
 * equal give p of 1. The same random stream gives the same p.
 */
export function conditionalPermutation(
  values: readonly number[],
  { neighbours, weights }: SpatialWeights,
  { permutations, random }: PermutationOptions,
): ConditionalPermutation {
  const n = values.length;
  const result = new Array<PermutationP | null>(n).fill(null);
  // Sums of the same values in another order must count as equal.
  const slack = 1e-12 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let done = 0;

  function permute(unit: number): PermutationP | null {
    const own = (weights[unit] ?? []).filter((_, place) => neighbours[unit]?.[place] !== unit);
    const others = (neighbours[unit] ?? []).filter((other) => other !== unit);
    if (others.length === 0 || others.length >= n - 1) return null;
    const observed = others.reduce(
      (sum, other, place) => sum + (own[place] as number) * (values[other] as number),
      0,
    );
    const pool = Float64Array.from(values.filter((_, place) => place !== unit));
    let [above, below] = [0, 0];
    for (let run = 0; run < permutations; run += 1) {
      const sum = drawnSum(pool, own, random);
      if (sum >= observed - slack * own.length) above += 1;
      if (sum <= observed + slack * own.length) below += 1;
    }
    const oneSided = (Math.min(above, below) + 1) / (permutations + 1);
    return { oneSided, twoSided: Math.min(1, 2 * oneSided) };
  }

  return {
    advance(units) {
      for (const last = Math.min(n, done + units); done < last; done += 1) {
        result[done] = permute(done);
      }
    },
    get done() {
      return done;
    },
    total: n,
    result: () => result,
  };
}

/** Weighted sum of values drawn without replacement: the first of a shuffle that stops early. */
function drawnSum(pool: Float64Array, weights: readonly number[], random: Random): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) {
    const from = place + random.below(pool.length - place);
    const drawn = pool[from] as number;
    pool[from] = pool[place] as number;
    pool[place] = drawn;
    sum += (weights[place] as number) * drawn;
  }
  return sum;
}
