import { isKnown } from '../column';
import { scaledWeights } from './weights';

/** Scores of one unit with the weights under which they count, aligned. */
export interface Weighted {
  readonly scores: readonly number[];
  readonly weights: readonly number[];
}

/** How one part moved an arithmetic score. */
export interface PartOfChange {
  /** By its own score: mean weight times change of score. */
  readonly byScore: number;
  /** By its weight: mean score times change of weight. */
  readonly byWeight: number;
}

/**
 * Splits the change of a weighted arithmetic mean exactly: Δ = Σ w̄·Δx + Σ x̄·Δw, weights scaled to 1
 * on both sides. The parts sum to the change of the score. Throws RangeError for lists of different
 * lengths.
 */
export function explainChange(before: Weighted, after: Weighted): PartOfChange[] {
  const count = before.scores.length;
  for (const list of [before.weights, after.scores, after.weights]) {
    if (list.length !== count) {
      throw new RangeError(`Scores and weights differ in number: ${count} and ${list.length}.`);
    }
  }
  const [first, second] = [scaledWeights(before.weights), scaledWeights(after.weights)];
  return before.scores.map((old, part) => {
    const now = after.scores[part] as number;
    const [weight, newWeight] = [first[part] as number, second[part] as number];
    return {
      byScore: ((weight + newWeight) / 2) * (now - old),
      byWeight: ((old + now) / 2) * (newWeight - weight),
    };
  });
}

/**
 * What each part adds to or takes from a unit's arithmetic score against a reference (the mean of
 * all units): w·(x − reference). The parts sum to the difference of the scores.
 */
export function contributions(
  { scores, weights }: Weighted,
  reference: readonly number[],
): number[] {
  const scaled = scaledWeights(weights);
  return scores.map(
    (score, part) => (scaled[part] as number) * (score - (reference[part] as number)),
  );
}

/**
 * The weight of one part, 0 … 1, at which two units have the same arithmetic score while the other
 * weights keep their proportions; null where there is none. `scores` are the two units' scores.
 */
export function swapWeight(
  part: number,
  weights: readonly number[],
  scores: readonly [readonly number[], readonly number[]],
): number | null {
  const scaled = scaledWeights(weights);
  const rest = 1 - (scaled[part] as number);
  if (!(rest > 0)) return null;
  const [first, second] = scores.map((unit) => {
    const whole = unit.reduce((sum, score, place) => sum + (scaled[place] as number) * score, 0);
    const own = unit[part] as number;
    return { own, others: (whole - (scaled[part] as number) * own) / rest };
  });
  if (!first || !second) return null;
  const gap = first.others - second.others;
  const weight = gap / (gap - (first.own - second.own));
  return isKnown(weight) && weight >= 0 && weight <= 1 ? weight : null;
}
