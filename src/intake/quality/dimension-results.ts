import { eachDimension, type QualityCounts, shareOf } from './counts';
import { scoredDimensions } from './dimension';
import type { DimensionResults } from './quality-report-schema';

/** Counts with their shares. */
export function dimensionResults(counts: QualityCounts): DimensionResults {
  return eachDimension((dimension) => ({
    ...counts[dimension],
    share: shareOf(counts[dimension]),
  }));
}

/**
 * The score of data: the unweighted mean of the shares of completeness, accuracy, consistency,
 * timeliness and uniqueness, 0 to 1. A dimension in which nothing was assessed is left out; null
 * where that is all of them.
 */
export function scoreOf(counts: QualityCounts): number | null {
  const shares = scoredDimensions
    .map((dimension) => shareOf(counts[dimension]))
    .filter((share) => share !== null);
  if (shares.length === 0) return null;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
