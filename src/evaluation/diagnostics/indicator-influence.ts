import type { Column } from '../../stats/column';
import { sampleVariance } from '../../stats/moments';

/** How one indicator weighs on paper and in the scores. */
export interface IndicatorInfluence {
  readonly path: string;
  /** Share of the whole that it has where nothing is missing, mean over the units; 0 … 1. */
  readonly nominal: number;
  /**
   * Share of the variance of the scores that it makes: cov(contribution, score)/var(score). Sums to 1
   * over the indicators, below 0 where it works against the score. Null but for arithmetic means,
   * and where all scores are equal.
   */
  readonly influence: number | null;
}

/** cov(part, whole)/var(whole) over the units that have a score. */
export function influence(part: Column, whole: Column): number | null {
  const pairs = whole.flatMap((score, unit) => (score === null ? [] : [[part[unit] ?? 0, score]]));
  const variance = sampleVariance(pairs.map(([, score]) => score as number));
  if (variance === null || variance === 0) return null;
  const mean = (place: 0 | 1) =>
    pairs.reduce((sum, pair) => sum + (pair[place] as number), 0) / pairs.length;
  const [ofPart, ofWhole] = [mean(0), mean(1)];
  const covariance = pairs.reduce(
    (sum, [own, score]) => sum + ((own as number) - ofPart) * ((score as number) - ofWhole),
    0,
  );
  return covariance / (pairs.length - 1) / variance;
}
