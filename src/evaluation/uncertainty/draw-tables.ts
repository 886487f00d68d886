import { type Column, isKnown, knownValues } from '../../stats/column';
import { mean, sampleDeviation } from '../../stats/moments';
import type { Random } from '../../util/random';
import { aggregateParts, type PartScores, wholeScores } from '../model/aggregate-parts';
import { normaliseLeaf } from '../model/normalise-leaf';
import type { PreparedPeers } from '../model/prepare-model';
import type { PlanLeaf, ScoringPlan } from '../model/scoring-plan';
import type { Alternatives } from './alternatives';
import { interpolateScores } from './interpolate-scores';
import type { NoiseKind } from './noise-kind';
import { noiseSteps, noisyValues } from './small-number-noise';

/** One way to normalise and aggregate, with every score that the noise can make. */
export interface DrawTable {
  readonly normalisation: ScoringPlan['normalisation'];
  readonly aggregation: ScoringPlan['aggregation'];
  /** Leaf by leaf, step by step, unit by unit: equally likely terms of the mean; 0 where missing. */
  readonly terms: Float64Array;
  /** The terms of the values as they were observed: leaf by leaf, unit by unit. */
  readonly observed: Float64Array;
  /** Brings a score to the model's own scale: factor and shift. */
  readonly factor: number;
  readonly shift: number;
}

/**
 * The tables of all alternatives for one peer set. Each alternative's scores are brought to the mean
 * and spread of the model's own, so that a choice changes order and distances, not the level that
 * the grades are meant for. Peer-dependent scores of noisy values lie on straight lines between those
 * of observed ones. The steps of each unit come in an order of their own (Latin hypercube: McKay,
 * Beckman and Conover 1979), so one step for a whole leaf draws all its units independently. Two
 * lists by normalisation, then aggregation.
 */
export function drawTables(
  plan: ScoringPlan,
  set: PreparedPeers,
  noise: readonly NoiseKind[],
  { normalisations, aggregations }: Alternatives,
  random: Random,
): DrawTable[][] {
  const own = spreadOf(aggregateParts(plan, set.weights, set.normalised, set.places.length));
  const noisy = set.values.map((column, leaf) =>
    column.map((value, unit) =>
      value === null
        ? null
        : shuffled(
            noisyValues(value, set.sizes[leaf]?.[unit] ?? null, noise[leaf] ?? null),
            random,
          ),
    ),
  );
  return normalisations.map((normalisation) =>
    aggregations.map((aggregation) => {
      const settings = { ...plan, normalisation, aggregation };
      const columns = set.values.map((column, leaf) =>
        normaliseLeaf(column, plan.leaves[leaf] as PlanLeaf, settings),
      );
      const spread = spreadOf(aggregateParts(settings, set.weights, columns, set.places.length));
      const factor = spread.deviation > 0 ? own.deviation / spread.deviation : 1;
      const toTerm = terms[aggregation];
      const units = set.places.length;
      const table = new Float64Array(plan.leaves.length * units * noiseSteps);
      const observed = new Float64Array(plan.leaves.length * units);
      for (const [leaf, each] of plan.leaves.entries()) {
        const scoresOf = scoring(set.values[leaf] ?? [], columns[leaf] ?? [], each, settings);
        for (const [unit, values] of (noisy[leaf] ?? []).entries()) {
          const cell = leaf * units + unit;
          if (values === null) continue;
          observed[cell] = toTerm((columns[leaf]?.[unit] ?? Number.NaN) as number);
          const drawn = scoresOf(values);
          for (let step = 0; step < noiseSteps; step += 1) {
            table[(leaf * noiseSteps + step) * units + unit] = toTerm(drawn[step] as number);
          }
        }
      }
      const shift = own.mean - factor * spread.mean;
      return { normalisation, aggregation, terms: table, observed, factor, shift };
    }),
  );
}

/** How the terms of a mean are made from scores, and a score from the mean of terms. */
const terms: Readonly<Record<ScoringPlan['aggregation'], (score: number) => number>> = {
  arithmetic: (score) => score,
  geometric: Math.log,
  harmonic: (score) => 1 / score,
  copeland: (score) => score,
};

export const scoreOfTerm: Readonly<Record<ScoringPlan['aggregation'], (term: number) => number>> = {
  arithmetic: (term) => term,
  geometric: Math.exp,
  harmonic: (term) => 1 / term,
  copeland: (term) => term,
};

/** Scores of noisy values of one indicator. */
function scoring(
  values: Column,
  scores: Column,
  leaf: PlanLeaf,
  settings: ScoringPlan,
): (noisy: Float64Array) => number[] {
  if (settings.normalisation !== 'goalposts') {
    const scoreOf = interpolateScores(values, scores);
    return (noisy) => Array.from(noisy, scoreOf);
  }
  return (noisy) => normaliseLeaf(Array.from(noisy), leaf, settings).filter(isKnown);
}

function spreadOf(parts: PartScores): { readonly mean: number; readonly deviation: number } {
  const scores = knownValues(wholeScores(parts));
  return { mean: mean(scores) ?? 0, deviation: sampleDeviation(scores) ?? 0 };
}

/** Fisher–Yates. */
function shuffled(values: Float64Array, random: Random): Float64Array {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const value = values[last] as number;
    values[last] = values[other] as number;
    values[other] = value;
  }
  return values;
}
