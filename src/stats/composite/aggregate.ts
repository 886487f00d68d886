import { type Column, isKnown } from '../column';

/** How the scores of a group become one. */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic';

/** One unit's score and why it has none. */
export interface Aggregated {
  readonly score: number | null;
  /** Share of the group's weight for which the unit has data, 0 … 1. */
  readonly available: number;
}

/**
 * The weighted mean of one unit's scores, over those that are there; null where their weights are
 * less than `minimumShare` of the group's or none. Weights are scaled to those that are there.
 * Geometric and harmonic means throw RangeError for a score ≤ 0 that has a weight: bring scores to
 * [1, 100] first.
 */
export function aggregateUnit(
  scores: Column,
  weights: readonly number[],
  aggregation: Aggregation = 'arithmetic',
  minimumShare = 0,
): Aggregated {
  let whole = 0;
  let there = 0;
  let sum = 0;
  for (const [place, weight] of weights.entries()) {
    whole += weight;
    const score = scores[place];
    if (!isKnown(score) || weight === 0) continue;
    if (aggregation !== 'arithmetic' && score <= 0) {
      throw new RangeError(
        `A ${aggregation} mean needs scores above 0; the score in place ${place} is ${score}.`,
      );
    }
    there += weight;
    sum += weight * term[aggregation](score);
  }
  const available = whole > 0 ? there / whole : 0;
  // The share is a sum of weights: a rounding error must not cost a unit its score.
  if (there === 0 || available < minimumShare - 1e-12) return { score: null, available };
  return { score: result[aggregation](sum / there), available };
}

const term: Record<Aggregation, (score: number) => number> = {
  arithmetic: (score) => score,
  geometric: Math.log,
  harmonic: (score) => 1 / score,
};

const result: Record<Aggregation, (mean: number) => number> = {
  arithmetic: (mean) => mean,
  geometric: Math.exp,
  harmonic: (mean) => 1 / mean,
};

/** The score of every unit: `columns` hold the units' scores, one column a part of the group. */
export function aggregate(
  columns: readonly Column[],
  weights: readonly number[],
  aggregation: Aggregation = 'arithmetic',
  minimumShare = 0,
): (number | null)[] {
  if (columns.length !== weights.length) {
    throw new RangeError(`${columns.length} columns have ${weights.length} weights.`);
  }
  const units = columns[0]?.length ?? 0;
  return Array.from({ length: units }, (_, unit) => {
    const scores = columns.map((column) => column[unit] ?? null);
    return aggregateUnit(scores, weights, aggregation, minimumShare).score;
  });
}
