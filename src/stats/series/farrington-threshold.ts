import { normalCdf, normalQuantile } from '../distributions/normal';

/** What a model expects of the period judged. */
export interface Expectation {
  /** Expected count, above 0. */
  readonly fit: number;
  /** Standard error of the expected count. */
  readonly standardError: number;
  /** Dispersion φ, 1 for Poisson counts. */
  readonly dispersion: number;
}

export interface FarringtonThreshold {
  readonly lower: number;
  readonly upper: number;
  /** Probability of a count at least as high. */
  readonly p: number;
  /** (y − fit)/(upper − fit): above 1 is an alarm. */
  readonly score: number;
}

/** Powers that make Poisson counts symmetric (2/3) or of equal variance (1/2). */
const powers = { none: 1, '1/2': 1 / 2, '2/3': 2 / 3 } as const;
export type FarringtonTransform = keyof typeof powers;

/**
 * Prediction limits of a count by Farrington and others (1996), as the R package surveillance: the
 * count is transformed by its power, of which the expectation has the variance φ·μ + se², and the
 * limits are its normal quantiles α and 1 − α, transformed back. Throws RangeError for fit ≤ 0.
 */
export function farringtonThreshold(
  count: number,
  { fit, standardError, dispersion }: Expectation,
  alpha = 0.05,
  transform: FarringtonTransform = '2/3',
): FarringtonThreshold {
  if (!(fit > 0)) throw new RangeError(`The expected count must be above 0; it is ${fit}.`);
  const power = powers[transform];
  const centre = fit ** power;
  const variance = dispersion * fit + standardError ** 2;
  const deviation = power * fit ** (power - 1) * Math.sqrt(variance);
  const reach = normalQuantile(1 - alpha) * deviation;
  const upper = (centre + reach) ** (1 / power);
  return {
    lower: Math.max(0, centre - reach) ** (1 / power),
    upper,
    p: 1 - normalCdf((count ** power - centre) / deviation),
    score: (count - fit) / (upper - fit),
  };
}
