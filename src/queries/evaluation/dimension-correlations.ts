import type { UnitScore } from '../../evaluation/model/unit-score';
import { pearson } from '../../stats/composite/correlation';

/**
 * Pearson's r of the scores of every pair of dimensions, in the order of the model, over the units
 * that have both; null where it is undefined.
 */
export function dimensionCorrelations(
  scores: readonly UnitScore[],
): readonly (readonly (number | null)[])[] {
  const count = scores[0]?.dimensions.length ?? 0;
  const columns = Array.from({ length: count }, (_, place) =>
    scores.map(({ dimensions }) => dimensions[place]?.score ?? null),
  );
  return columns.map((first) => columns.map((second) => pearson(first, second)));
}
