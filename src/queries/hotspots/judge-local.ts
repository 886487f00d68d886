import type { PermutedValues } from '../../evaluation/hotspots/permute-values';
import { benjaminiHochberg } from '../../stats/false-discovery';
import type { PermutationP } from '../../stats/spatial/conditional-permutation';
import { giClass } from '../../stats/spatial/gi-class';
import type { LocalStatistics } from '../../stats/spatial/local-statistics';

/** The p of a statistic by its two ways; both two-sided. */
interface PairOfP {
  readonly analytic: number;
  /** Null until the permutations are made. */
  readonly permuted: number | null;
}

/** A county's local statistics; their `p` is the one that is judged by. */
export interface JudgedLocal extends LocalStatistics {
  readonly neighbours: number;
  /** Judged by permutation: its neighbours are too few for the analytic p. */
  readonly isFew: boolean;
  readonly giP: PairOfP | null;
  readonly moranP: PairOfP | null;
}

/** With so few neighbours the sum around a unit is not near normal, and the analytic p too small. */
const fewNeighbours = 2;

/**
 * Local statistics judged by their permutation p where neighbours are few, by the analytic one
 * elsewhere and as long as there are no permutations; adjusted and classed anew over all units.
 */
export function judgeLocal(
  local: readonly LocalStatistics[],
  neighbours: readonly number[],
  permuted: PermutedValues | null,
): readonly JudgedLocal[] {
  const gi = judge(
    local.map((unit) => unit.gi),
    neighbours,
    permuted?.giStar ?? null,
  );
  const moran = judge(
    local.map((unit) => unit.moran),
    neighbours,
    permuted?.localMoran ?? null,
  );
  return local.map((_, unit) => {
    const [own, around] = [gi[unit], moran[unit]];
    return {
      neighbours: neighbours[unit] as number,
      isFew: (neighbours[unit] as number) <= fewNeighbours,
      gi: own ? { ...own.tested, class: giClass(own.tested.z, own.tested.adjusted) } : null,
      moran: around?.tested ?? null,
      giP: own?.p ?? null,
      moranP: around?.p ?? null,
    };
  });
}

function judge<T extends { readonly p: number; readonly adjusted: number }>(
  units: readonly (T | null)[],
  neighbours: readonly number[],
  permuted: readonly (PermutationP | null)[] | null,
) {
  const judged = units.map((tested, unit) => {
    if (!tested) return null;
    const byPermutation = permuted?.[unit]?.twoSided ?? null;
    const isFew = (neighbours[unit] as number) <= fewNeighbours;
    const p = isFew && byPermutation !== null ? byPermutation : tested.p;
    return { tested: { ...tested, p }, p: { analytic: tested.p, permuted: byPermutation } };
  });
  const adjusted = benjaminiHochberg(judged.flatMap((unit) => (unit ? [unit.tested.p] : [])));
  let next = 0;
  return judged.map((unit) =>
    unit ? { ...unit, tested: { ...unit.tested, adjusted: adjusted[next++] as number } } : null,
  );
}
