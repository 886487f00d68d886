import { normalQuantile } from '../distributions/normal';
import { type OverDispersion, overDispersion } from './over-dispersion';

/** Where one unit stands against the limits of its size. */
export interface FunnelUnit {
  /** Share of events, 0 … 1; for counts the ratio of those observed to those expected. */
  readonly value: number;
  /** Standardised distance from the target; with over-dispersion the adjusted one. */
  readonly z: number;
  /** Limits of the unit's size at 95 % and 99.8 %, on the scale of the value. */
  readonly inner: readonly [lower: number, upper: number];
  readonly outer: readonly [lower: number, upper: number];
}

export interface Funnel extends OverDispersion {
  /** Pooled share of a proportion; 1 for counts against what is expected. */
  readonly target: number;
  /** Null for a unit without trials or of which nothing is expected. */
  readonly units: readonly (FunnelUnit | null)[];
}

/**
 * Funnel plot of proportions (Spiegelhalter 2005) on the scale of the arcsine root, whose variance
 * is 1/(4n): z = (y − y₀)/s. Where the units scatter more than chance explains, the variance between
 * them is added (`overDispersion`, 10 % of each tail winsorised unless given).
 */
export function proportionFunnel(
  events: readonly number[],
  trials: readonly number[],
  { winsorised = 0.1 }: { readonly winsorised?: number } = {},
): Funnel {
  const whole = trials.reduce((sum, count) => sum + count, 0);
  const target = whole > 0 ? events.reduce((sum, count) => sum + count, 0) / whole : 0;
  const centre = arcsineRoot(target);
  const sizes = trials.filter((count) => count > 0);
  const scores = events.flatMap((count, unit) => {
    const size = trials[unit] as number;
    return size > 0 ? [(arcsineRoot(count / size) - centre) * 2 * Math.sqrt(size)] : [];
  });
  const { dispersion, tau2 } = overDispersion(
    scores,
    sizes.map((size) => 4 * size),
    winsorised,
  );
  const limits = (size: number, z: number): readonly [number, number] => {
    const reach = z * Math.sqrt(1 / (4 * size) + tau2);
    return [shareOf(centre - reach), shareOf(centre + reach)];
  };
  return {
    target,
    dispersion,
    tau2,
    units: events.map((count, unit) => {
      const size = trials[unit] as number;
      if (!(size > 0)) return null;
      const value = count / size;
      return {
        value,
        z: (arcsineRoot(value) - centre) / Math.sqrt(1 / (4 * size) + tau2),
        inner: limits(size, normalQuantile(0.975)),
        outer: limits(size, normalQuantile(0.999)),
      };
    }),
  };
}

function arcsineRoot(share: number): number {
  return Math.asin(Math.sqrt(share));
}

/** The share whose arcsine root this is, kept within 0 … 1. */
function shareOf(angle: number): number {
  return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
}
