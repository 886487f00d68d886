import type { LocalStatistics } from '../../stats/spatial/local-statistics';
import type { Quadrant } from '../../stats/spatial/moran';

/** What the sentence beside the map says. */
export interface HotspotFindings {
  /** Counties that have a local statistic. */
  readonly tested: number;
  /** Counties in a cluster of high and of low rates at 5 % false discovery, the surest first. */
  readonly high: readonly string[];
  readonly low: readonly string[];
  /** Of these, so many at most are expected to be false. */
  readonly expectedFalse: number;
  /** Counties that would stand out at 5 % each, without control of the false discovery rate. */
  readonly unadjusted: number;
  /** So many would by chance alone. */
  readonly byChance: number;
  /** Counties by quadrant of local Moran, at 5 % false discovery. */
  readonly quadrants: Readonly<Record<Quadrant, readonly string[]>>;
}

const level = 0.05;

/** The findings of local statistics, aligned with the codes. */
export function hotspotFindings(
  codes: readonly string[],
  local: readonly LocalStatistics[],
): HotspotFindings {
  const scored = local.flatMap(({ gi }, place) =>
    gi ? [{ ...gi, code: codes[place] as string }] : [],
  );
  const found = scored
    .filter(({ adjusted }) => adjusted <= level)
    .sort((a, b) => a.p - b.p || Math.abs(b.z) - Math.abs(a.z));
  const inQuadrant = (quadrant: Quadrant) =>
    codes.filter((_, place) => {
      const moran = local[place]?.moran;
      return moran?.quadrant === quadrant && moran.adjusted <= level;
    });
  return {
    tested: scored.length,
    high: found.filter(({ z }) => z > 0).map(({ code }) => code),
    low: found.filter(({ z }) => z < 0).map(({ code }) => code),
    expectedFalse: level * found.length,
    unadjusted: scored.filter(({ p }) => p <= level).length,
    byChance: level * scored.length,
    quadrants: {
      'high-high': inQuadrant('high-high'),
      'low-low': inQuadrant('low-low'),
      'high-low': inQuadrant('high-low'),
      'low-high': inQuadrant('low-high'),
    },
  };
}
