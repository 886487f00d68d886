import {
  conditionalPermutation,
  type PermutationP,
} from '../../stats/spatial/conditional-permutation';
import { globalMoranPermutation } from '../../stats/spatial/moran-permutation';
import {
  rowStandardised,
  type SpatialWeights,
  withSelf,
} from '../../stats/spatial/spatial-weights';
import { Random } from '../../util/random';

/** Values whose places are permuted; can be cloned to a worker. */
export interface PermutationInput {
  readonly values: readonly number[];
  /** Binary, without self. */
  readonly weights: SpatialWeights;
  readonly seed: string;
  /** 999 unless given. */
  readonly permutations?: number;
}

/** p by permutation of each unit; null for one without neighbours. */
export interface PermutedValues {
  readonly giStar: readonly (PermutationP | null)[];
  readonly localMoran: readonly (PermutationP | null)[];
  readonly globalMoran: PermutationP | null;
}

const unitsInStep = 30;

/**
 * p by permutation of Gi*, local and global Moran, each from a stream of its own: the same input gives
 * the same result on every machine. `step` is called between portions of units and may throw to stop.
 */
export async function permuteValues(
  { values, weights, seed, permutations = 999 }: PermutationInput,
  step: (done: number, total: number) => Promise<void> = async () => {},
): Promise<PermutedValues> {
  const standardised = rowStandardised(weights);
  const permute = (name: string, given: SpatialWeights) =>
    conditionalPermutation(values, given, { permutations, random: new Random(`${seed}/${name}`) });
  const local = [permute('giStar', withSelf(weights)), permute('localMoran', standardised)];
  const total = 3 * values.length;
  let before = 0;
  for (const permutation of local) {
    while (permutation.done < permutation.total) {
      await step(before + permutation.done, total);
      permutation.advance(unitsInStep);
    }
    before += permutation.total;
  }
  await step(before, total);
  const random = new Random(`${seed}/globalMoran`);
  const globalMoran = globalMoranPermutation(values, standardised, { permutations, random });
  await step(total, total);
  const [giStar = [], localMoran = []] = local.map((permutation) => permutation.result());
  return { giStar, localMoran, globalMoran };
}
