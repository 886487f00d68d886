import type { Goalposts } from '../../stats/composite/normalise';
import { aggregateParts, wholeScores } from './aggregate-parts';
import { gradeOf } from './grade-of';
import { normaliseLeaf } from './normalise-leaf';
import type { PreparedModel, PreparedPeers } from './prepare-model';
import { rankScores } from './rank-scores';
import type { PlanLeaf, ScoringPlan } from './scoring-plan';

/** What is tried in place of the model's own, by the path of the part. */
export interface Adjustment {
  /** Weights within the part's group, 0 or more. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly goalposts?: Readonly<Record<string, Goalposts>>;
}

/** Scores of all units, in the order of the data. */
export interface Rescored {
  /** On the model's scale. */
  readonly scores: readonly (number | null)[];
  /** Within the peers. */
  readonly ranks: readonly (number | null)[];
  readonly grades: readonly (string | null)[];
}

/**
 * Scores with other weights or goalposts, from columns that are already normalised: only adjusted
 * goalposts are normalised again. Without an adjustment the scores are those of scoreModel. Throws
 * RangeError for a path that the model has not, a negative weight, and goalposts that are not used.
 */
export function rescore(prepared: PreparedModel, adjustment: Adjustment = {}): Rescored {
  const { plan, units, sets } = prepared;
  const scores = new Array<number | null>(units.length).fill(null);
  const ranks = new Array<number | null>(units.length).fill(null);
  const weightOf = adjustedWeights(plan, adjustment.weights ?? {});
  const leaves = adjustedLeaves(plan, adjustment.goalposts ?? {});
  for (const set of sets) {
    const weights = set.weights.map((weight, part) => weightOf.get(part) ?? weight);
    const columns = normalisedWith(leaves, set, plan);
    const whole = wholeScores(aggregateParts(plan, weights, columns, set.places.length));
    const ranked = rankScores(whole);
    for (const [place, unit] of set.places.entries()) {
      const score = whole[place] ?? null;
      scores[unit] = score === null ? null : (score * plan.scale) / 100;
      ranks[unit] = ranked[place] ?? null;
    }
  }
  return { scores, ranks, grades: scores.map((score) => gradeOf(score, plan.grades)) };
}

function adjustedWeights(
  plan: ScoringPlan,
  weights: Readonly<Record<string, number>>,
): ReadonlyMap<number, number> {
  return new Map(
    Object.entries(weights).map(([path, weight]) => {
      if (!(weight >= 0 && Number.isFinite(weight))) {
        throw new RangeError(`The weight of ${path} is ${weight}; a weight is 0 or more.`);
      }
      return [partAt(plan, path), weight];
    }),
  );
}

function adjustedLeaves(
  plan: ScoringPlan,
  goalposts: Readonly<Record<string, Goalposts>>,
): ReadonlyMap<number, PlanLeaf> {
  return new Map(
    Object.entries(goalposts).map(([path, posts]) => {
      const part = partAt(plan, path);
      const leaf = plan.leaves[part];
      if (!leaf || plan.normalisation !== 'goalposts') {
        throw new RangeError(`The model does not normalise ${path} by goalposts.`);
      }
      return [part, { ...leaf, goalposts: posts }];
    }),
  );
}

function partAt(plan: ScoringPlan, path: string): number {
  const part = path === '' ? -1 : plan.paths.indexOf(path);
  if (part < 0) throw new RangeError(`The model has no part ${path}.`);
  return part;
}

function normalisedWith(
  leaves: ReadonlyMap<number, PlanLeaf>,
  set: PreparedPeers,
  plan: ScoringPlan,
): PreparedPeers['normalised'] {
  if (leaves.size === 0) return set.normalised;
  return set.normalised.map((column, place) => {
    const leaf = leaves.get(place);
    return leaf ? normaliseLeaf(set.values[place] ?? [], leaf, plan) : column;
  });
}
