import { normalQuantile } from '../distributions/normal';

/** Where one unit stands against the limits of its size. */
export interface FunnelUnit {
  /** Share of events, 0 … 1. */
  readonly value: number;
  /** Standardised distance from the target; with over-dispersion the adjusted one. */
  readonly z: number;
  /** Limits of the unit's size at 95 % and 99.8 %, 0 … 1. */
  readonly inner: readonly [lower: number, upper: number];
  readonly outer: readonly [lower: number, upper: number];
}

export interface Funnel {
  /** Pooled share. */
  readonly target: number;
  /** φ: mean squared z after winsorising; above 1 the units scatter more than by chance. */
  readonly dispersion: number;
  /** Variance between units that is added on the transformed scale; 0 without over-dispersion. */
  readonly tau2: number;
  /** Null for a unit without trials. */
  readonly units: readonly (FunnelUnit | null)[];
}

/**
 * Funnel plot of proportions (Spiegelhalter 2005) on the scale of the arcsine root, whose variance
 * is 1/(4n): z = (y − y₀)/s. Extreme z are winsorised (10 % of each tail) for φ = Σz²/k; where
 * k·φ > k − 1, the units scatter more than chance explains, and the variance between them
 * τ² = (k·φ − (k − 1))/(Σw − Σw²/Σw), w = 1/s², is added (Spiegelhalter and others 2012).
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
  const k = scores.length;
  const squares = winsorise(scores, winsorised).reduce((sum, z) => sum + z * z, 0);
  const tau2 = betweenVariance(squares, sizes);
  const limits = (size: number, z: number): readonly [number, number] => {
    const reach = z * Math.sqrt(1 / (4 * size) + tau2);
    return [shareOf(centre - reach), shareOf(centre + reach)];
  };
  return {
    target,
    dispersion: k > 0 ? squares / k : 1,
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

function winsorise(scores: readonly number[], share: number): number[] {
  const sorted = scores.toSorted((a, b) => a - b);
  const cut = Math.floor(share * sorted.length);
  const low = sorted[cut] ?? 0;
  const high = sorted[sorted.length - 1 - cut] ?? 0;
  return scores.map((z) => Math.min(high, Math.max(low, z)));
}

function betweenVariance(squares: number, sizes: readonly number[]): number {
  const k = sizes.length;
  const weights = sizes.map((size) => 4 * size);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squared = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const room = total - squared / total;
  return k > 1 && room > 0 ? Math.max(0, (squares - (k - 1)) / room) : 0;
}
