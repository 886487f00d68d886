import { distanceOf } from '../distance';
import type { ScanCells, ScanData } from './scan-data';

/** The units around a centre, itself first, then by distance, as many as the largest circle holds. */
export interface Circles {
  readonly units: Uint16Array;
  /** Of each unit from the centre. */
  readonly distances: Float64Array;
}

/**
 * Circles around each unit that hold at most the given share of what is expected. A circle grows by
 * one unit at a time, at equal distance the one that comes first.
 */
export function circlesOf(
  { points, metric = 'plane' }: ScanData,
  { expected, months, total }: ScanCells,
  share: number,
): Circles[] {
  const sizes = points.map((_, unit) =>
    expected.subarray(unit * months, (unit + 1) * months).reduce((sum, e) => sum + e, 0),
  );
  // Rounding must not shut out a unit that fills the circle exactly.
  const capacity = share * total * (1 + 1e-12);
  return points.map((centre, unit) => {
    const order = points
      .map((point, other) => ({
        other,
        distance: other === unit ? -1 : distanceOf(centre, point, metric),
      }))
      .sort((a, b) => a.distance - b.distance || a.other - b.other);
    let held = 0;
    const end = order.findIndex(({ other }) => {
      held += sizes[other] as number;
      return held > capacity;
    });
    const within = end < 0 ? order : order.slice(0, end);
    return {
      units: Uint16Array.from(within, ({ other }) => other),
      distances: Float64Array.from(within, ({ distance }) => Math.max(0, distance)),
    };
  });
}
