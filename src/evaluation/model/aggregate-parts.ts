import { type Column, isKnown } from '../../stats/column';
import { copelandScores } from '../../stats/composite/copeland';
import type { ScoringPlan } from './scoring-plan';

/** Scores of all parts of a model for the units of one peer set. */
export interface PartScores {
  readonly units: number;
  /** Part by part, each a run of so many units; NaN where there is none; 0 … 100. */
  readonly scores: Float64Array;
  /** Group by group, each a run of units: share of the group's weight that has data. */
  readonly available: Float64Array;
}

/**
 * Aggregates the columns of leaves up the tree of a plan. A part whose group has less than its
 * minimum share of weight is left out; weights are scaled to the parts that are there. Copeland
 * scores are brought from −(n − 1) … n − 1 to 0 … 100 among the units that have a score; 50 for one.
 */
export function aggregateParts(
  plan: Pick<ScoringPlan, 'leaves' | 'groups' | 'aggregation'>,
  weights: readonly number[],
  leaves: readonly Column[],
  units: number,
): PartScores {
  const scores = new Float64Array((plan.leaves.length + plan.groups.length) * units);
  const available = new Float64Array(plan.groups.length * units);
  for (const [leaf, column] of leaves.entries()) {
    const run = column.map((score) => (isKnown(score) ? score : Number.NaN));
    scores.set(run, leaf * units);
  }
  const { toTerm, fromTerm } =
    means[plan.aggregation === 'copeland' ? 'arithmetic' : plan.aggregation];
  for (const [place, { parts, minimumShare }] of plan.groups.entries()) {
    const own = (plan.leaves.length + place) * units;
    const { sum, there, whole } = weightedSums(scores, parts, weights, units, toTerm);
    for (let unit = 0; unit < units; unit += 1) {
      const weight = there[unit] as number;
      const share = whole > 0 ? weight / whole : 0;
      available[place * units + unit] = share;
      // The share is a sum of weights: a rounding error must not cost a unit its score.
      const enough = weight > 0 && share >= minimumShare - 1e-12;
      scores[own + unit] = enough ? fromTerm((sum[unit] as number) / weight) : Number.NaN;
    }
    if (plan.aggregation === 'copeland') copeland(scores, own, parts, weights, units);
  }
  return { units, scores, available };
}

/** The scores of the whole; null where there is none. */
export function wholeScores({ scores, units }: PartScores): (number | null)[] {
  return Array.from(scores.subarray(scores.length - units), (score) =>
    Number.isNaN(score) ? null : score,
  );
}

/** Sums of weighted terms and of the weights of the parts that are there, unit by unit. */
function weightedSums(
  scores: Float64Array,
  parts: readonly number[],
  weights: readonly number[],
  units: number,
  toTerm: (score: number) => number,
): { readonly sum: Float64Array; readonly there: Float64Array; readonly whole: number } {
  const sum = new Float64Array(units);
  const there = new Float64Array(units);
  let whole = 0;
  for (const part of parts) {
    const weight = weights[part] as number;
    whole += weight;
    if (weight === 0) continue;
    for (let unit = 0; unit < units; unit += 1) {
      const score = scores[part * units + unit] as number;
      if (Number.isNaN(score)) continue;
      sum[unit] = (sum[unit] as number) + weight * toTerm(score);
      there[unit] = (there[unit] as number) + weight;
    }
  }
  return { sum, there, whole };
}

const means = {
  arithmetic: { toTerm: (score: number) => score, fromTerm: (mean: number) => mean },
  geometric: { toTerm: Math.log, fromTerm: Math.exp },
  harmonic: { toTerm: (score: number) => 1 / score, fromTerm: (mean: number) => 1 / mean },
};

/** Puts Copeland scores in place of those of the units that have one. */
function copeland(
  scores: Float64Array,
  own: number,
  parts: readonly number[],
  weights: readonly number[],
  units: number,
): void {
  const scored = Array.from({ length: units }, (_, unit) => unit).filter(
    (unit) => !Number.isNaN(scores[own + unit]),
  );
  const columns = parts.map((part) => scored.map((unit) => scores[part * units + unit] as number));
  const outranked = copelandScores(
    columns,
    parts.map((part) => weights[part] as number),
  );
  const most = scored.length - 1;
  for (const [place, unit] of scored.entries()) {
    scores[own + unit] = most > 0 ? (50 * ((outranked[place] as number) + most)) / most : 50;
  }
}
