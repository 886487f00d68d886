import type { Limits } from '../distributions/poisson';

/** Natural process limits of a series of single values. */
export interface XmrLimits extends Limits {
  readonly centre: number;
  /** Average moving range that the limits come from. */
  readonly averageRange: number;
}

const limitFactor = 2.66;
const rangeFactor = 3.267;

/**
 * Limits of an XmR chart (Shewhart; Wheeler 1993; NHS "Making Data Count"): the mean ± 2.66 times
 * the average moving range, from which moving ranges of at least 3.267 times their average are
 * dropped once. Throws RangeError below two values.
 */
export function xmrLimits(values: readonly number[]): XmrLimits {
  if (values.length < 2) throw new RangeError('An XmR chart needs at least two values.');
  const centre = average(values);
  const ranges = values.slice(1).map((value, place) => Math.abs(value - (values[place] as number)));
  const first = average(ranges);
  const kept = ranges.filter((range) => range < rangeFactor * first);
  const averageRange = kept.length > 0 ? average(kept) : first;
  return {
    centre,
    averageRange,
    lower: centre - limitFactor * averageRange,
    upper: centre + limitFactor * averageRange,
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
