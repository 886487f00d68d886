import { type Column, isKnown } from '../column';

/** Weights that sum to 1. Throws RangeError for a negative one, and where all are 0. */
export function scaledWeights(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (weights.some((weight) => !(weight >= 0)) || !(total > 0)) {
    throw new RangeError(
      `Weights must be 0 or more and not all 0; they are ${weights.join(', ')}.`,
    );
  }
  return weights.map((weight) => weight / total);
}

/** The same weight for each of so many columns. */
export function equalWeights(count: number): number[] {
  return Array.from({ length: count }, () => 1 / count);
}

/**
 * Entropy weights (熵权法; Shannon 1948, Zeleny 1982) of columns of scores that are 0 or more: with
 * p = x/Σx over the units and e = −Σ p·ln p / ln n, the weight of a column is (1 − e)/Σ(1 − e).
 * A column whose values are all equal tells nothing and weighs 0; where none tells anything, all
 * weigh the same. Units without a value are left out of their column. Throws RangeError for a
 * negative value.
 */
export function entropyWeights(columns: readonly Column[]): number[] {
  const diversity = columns.map(diversityOf);
  const total = diversity.reduce((sum, value) => sum + value, 0);
  return total > 0 ? diversity.map((value) => value / total) : equalWeights(columns.length);
}

/** 1 − e, 0 … 1. */
function diversityOf(column: Column): number {
  const values = column.filter(isKnown);
  if (values.some((value) => value < 0)) {
    throw new RangeError('Entropy weights need values of 0 or more.');
  }
  const total = values.reduce((sum, value) => sum + value, 0);
  if (values.length < 2 || total === 0) return 0;
  let entropy = 0;
  for (const value of values) {
    const share = value / total;
    if (share > 0) entropy -= share * Math.log(share);
  }
  return Math.max(0, 1 - entropy / Math.log(values.length));
}
