import type { PermutationOptions, PermutationP } from './conditional-permutation';
import { globalMoran } from './moran';
import type { SpatialWeights } from './spatial-weights';

/**
 * p of the global Moran's I by permuting the values over all units (Cliff and Ord 1981), as esda's
 * `Moran.p_sim` and spdep's `moran.mc`: (m + 1)/(permutations + 1), m the permutations whose I is at
 * least as far out. Null where `globalMoran` is.
 */
export function globalMoranPermutation(
  values: readonly number[],
  weights: SpatialWeights,
  { permutations, random }: PermutationOptions,
): PermutationP | null {
  if (!globalMoran(values, weights)) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = Float64Array.from(values, (value) => value - mean);
  // n/S₀ and Σz² stay the same under permutation: only the cross products are compared.
  const observed = crossProducts(centred, weights);
  const slack = 1e-12 * centred.reduce((sum, z) => sum + z * z, 0);
  let [above, below] = [0, 0];
  for (let run = 0; run < permutations; run += 1) {
    shuffle(centred, random);
    const cross = crossProducts(centred, weights);
    if (cross >= observed - slack) above += 1;
    if (cross <= observed + slack) below += 1;
  }
  const oneSided = (Math.min(above, below) + 1) / (permutations + 1);
  return { oneSided, twoSided: Math.min(1, 2 * oneSided) };
}

function crossProducts(centred: Float64Array, { neighbours, weights }: SpatialWeights): number {
  let cross = 0;
  for (const [unit, list] of neighbours.entries()) {
    const own = weights[unit] as readonly number[];
    let lag = 0;
    for (let place = 0; place < list.length; place += 1) {
      lag += (own[place] as number) * (centred[list[place] as number] as number);
    }
    cross += (centred[unit] as number) * lag;
  }
  return cross;
}

/** Fisher and Yates. */
function shuffle(values: Float64Array, random: PermutationOptions['random']): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const kept = values[last] as number;
    values[last] = values[other] as number;
    values[other] = kept;
  }
}
