import { type Column, knownValues } from './column';

/** Arithmetic mean of the known values; null without any. */
export function mean(column: Column): number | null {
  const values = knownValues(column);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Variance of the known values over n − 1; null below two values. */
export function sampleVariance(column: Column): number | null {
  const values = knownValues(column);
  const centre = mean(values);
  if (values.length < 2 || centre === null) return null;
  return sumOfPowers(values, centre, 2) / (values.length - 1);
}

/** Standard deviation of the known values over n − 1; null below two values. */
export function sampleDeviation(column: Column): number | null {
  const variance = sampleVariance(column);
  return variance === null ? null : Math.sqrt(variance);
}

/**
 * Skewness G1 of the known values: g1·√(n(n−1))/(n−2), as spread sheets and COINr give it (Joanes
 * and Gill 1998, type 2). Null below three values or where all are equal.
 */
export function skewness(column: Column): number | null {
  const values = knownValues(column);
  const n = values.length;
  const centre = mean(values);
  if (n < 3 || centre === null) return null;
  const second = sumOfPowers(values, centre, 2) / n;
  if (second === 0) return null;
  const g1 = sumOfPowers(values, centre, 3) / n / second ** 1.5;
  return (g1 * Math.sqrt(n * (n - 1))) / (n - 2);
}

/**
 * Excess kurtosis G2 of the known values: ((n+1)·g2 + 6)·(n−1)/((n−2)(n−3)), as spread sheets and
 * COINr give it (Joanes and Gill 1998, type 2). Null below four values or where all are equal.
 */
export function kurtosis(column: Column): number | null {
  const values = knownValues(column);
  const n = values.length;
  const centre = mean(values);
  if (n < 4 || centre === null) return null;
  const second = sumOfPowers(values, centre, 2) / n;
  if (second === 0) return null;
  const g2 = sumOfPowers(values, centre, 4) / n / second ** 2 - 3;
  return (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3));
}

function sumOfPowers(values: readonly number[], centre: number, power: number): number {
  return values.reduce((sum, value) => sum + (value - centre) ** power, 0);
}
