import { ckmeans, quantileSorted } from 'simple-statistics';

/** How values are cut into classes for a map. */
export type ClassMethod = 'natural' | 'quantile';

/**
 * Lower bounds of at most `count` classes, ascending; the first is the smallest value. Natural
 * breaks minimise the variance within classes (Ckmeans, Wang & Song 2011: the exact form of
 * Jenks), quantile classes hold equally many values (quantiles by linear interpolation, type 7 of
 * Hyndman & Fan 1996). There are never more classes than distinct values; none without values. Missing values (null, NaN) are left out.
 */
export function classBreaks(
  values: readonly (number | null)[],
  count: number,
  method: ClassMethod = 'natural',
): number[] {
  const present = values
    .filter((value): value is number => value !== null && Number.isFinite(value))
    .sort((a, b) => a - b);
  const classes = Math.min(count, new Set(present).size);
  if (classes === 0) return [];
  const bounds =
    method === 'natural'
      ? ckmeans(present, classes).map((group) => group[0] as number)
      : Array.from({ length: classes }, (_, k) => quantileSorted(present, k / classes));
  return [...new Set(bounds)];
}

/** Index of the class of a value, given the lower bounds; 0 below the first; null for missing. */
export function classOf(value: number | null, breaks: readonly number[]): number | null {
  if (value === null || Number.isNaN(value) || breaks.length === 0) return null;
  let place = 0;
  while (place + 1 < breaks.length && value >= (breaks[place + 1] as number)) place += 1;
  return place;
}
