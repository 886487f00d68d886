import type { Indicator } from './indicator-schema';

/**
 * Whether the records behind a figure part into those that meet the demand and those that do not:
 * percentages of records do, counts, stocks, means and shares of two sums do not.
 */
export function hasDemand({ flow }: Indicator): boolean {
  return flow?.every(({ met }) => met !== undefined) ?? false;
}
