import type { Column } from '../../stats/column';
import { rank } from '../../stats/rank';

/** Scores that differ by less are equal: sums of weighted parts carry rounding errors. */
const resolution = 1e9;

/** Ranks of scores on 0 … 100, 1 for the highest; equal ones share the lowest; null without a score. */
export function rankScores(scores: Column): (number | null)[] {
  return rank(
    scores.map((score) => (score === null ? null : Math.round(score * resolution) / resolution)),
    1,
  );
}
