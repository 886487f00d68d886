import { normalTwoSided } from '../distributions/normal';
import { benjaminiHochberg } from '../false-discovery';
import { type GiClass, giClass } from './gi-class';
import { giStar } from './gi-star';
import { islandsOf } from './islands';
import { type GlobalMoran, globalMoran, localMoran, type Quadrant } from './moran';
import { rowStandardised, type SpatialWeights, withSelf } from './spatial-weights';

/** One unit and those around it; p two-sided and analytic, adjusted over all units tested. */
export interface LocalStatistics {
  readonly gi: {
    readonly z: number;
    readonly p: number;
    readonly adjusted: number;
    readonly class: GiClass | null;
  } | null;
  readonly moran: {
    readonly i: number;
    readonly z: number;
    readonly p: number;
    readonly adjusted: number;
    readonly quadrant: Quadrant;
  } | null;
}

/** How all values hang together in space, and each with those around it. */
export interface SpatialStatistics {
  readonly units: readonly LocalStatistics[];
  readonly global: (GlobalMoran & { readonly p: number }) | null;
}

/**
 * Gi* with its class, local and global Moran of values with binary weights without self. An island
 * has no local statistic, and takes no part in the adjustment. Null where `giStar` and `localMoran` are.
 */
export function spatialStatistics(
  values: readonly number[],
  weights: SpatialWeights,
): SpatialStatistics {
  const islands = new Set(islandsOf(weights));
  const scores = giStar(values, withSelf(weights));
  const gi = tested(scores.map((z, unit) => (islands.has(unit) ? null : z)));
  const standardised = rowStandardised(weights);
  const local = localMoran(values, standardised);
  const moran = tested(local.map((unit, place) => (islands.has(place) ? null : (unit?.z ?? null))));
  const global = globalMoran(values, standardised);
  return {
    units: values.map((_, unit) => {
      const [own, around, score] = [gi[unit], local[unit], moran[unit]];
      return {
        gi: own ? { ...own, class: giClass(own.z, own.adjusted) } : null,
        moran: around && score ? { ...score, i: around.i, quadrant: around.quadrant } : null,
      };
    }),
    global: global && { ...global, p: normalTwoSided(global.z) },
  };
}

/** Scores with p and adjusted p; null stays null. */
function tested(scores: readonly (number | null)[]) {
  const p = scores.flatMap((z) => (z === null ? [] : [normalTwoSided(z)]));
  const adjusted = benjaminiHochberg(p);
  let next = -1;
  return scores.map((z) => {
    if (z === null) return null;
    next += 1;
    return { z, p: p[next] as number, adjusted: adjusted[next] as number };
  });
}
