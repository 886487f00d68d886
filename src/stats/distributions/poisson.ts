import { gammaP, gammaQ, gammaQuantile } from './gamma';

/** P(X ≤ count) of a Poisson value with the given mean. */
export function poissonCdf(count: number, mean: number): number {
  if (count < 0) return 0;
  return mean === 0 ? 1 : gammaQ(Math.floor(count) + 1, mean);
}

/** P(X ≥ count) of a Poisson value with the given mean. */
export function poissonUpperTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  return gammaP(Math.ceil(count), mean);
}

/** Two-sided limits. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exact limits of the mean of a Poisson count (Garwood 1936): half of χ² at α/2 with 2x degrees of
 * freedom and at 1 − α/2 with 2x + 2. `confidence` is 0.95 for 95 %.
 */
export function exactPoissonLimits(count: number, confidence = 0.95): Limits {
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : gammaQuantile(count, tail),
    upper: gammaQuantile(count + 1, 1 - tail),
  };
}

/**
 * Byar's approximate limits of the mean of a Poisson count (Breslow and Day 1987). `z` is 1.959964
 * for 95 %.
 */
export function byarLimits(count: number, z = 1.959963984540054): Limits {
  const more = count + 1;
  return {
    lower: count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: more * (1 - 1 / (9 * more) + z / (3 * Math.sqrt(more))) ** 3,
  };
}
