import type { Column } from '../../stats/column';
import { mapKnown } from '../../stats/column';
import {
  normaliseGoalposts,
  normaliseMinMax,
  normalisePercentile,
  normaliseZ,
} from '../../stats/composite/normalise';
import { treat } from '../../stats/composite/treat';
import type { PlanLeaf, ScoringPlan } from './scoring-plan';

/** What of a plan decides how values become scores. */
export type NormalisationSettings = Pick<
  ScoringPlan,
  'normalisation' | 'treatment' | 'aggregation'
>;

/**
 * Scores of one indicator's values among peers, 0 … 100, more is better. Goalposts are fixed and
 * need no treatment; the other ways treat outliers first where the model says so. z-scores become
 * 50 + 10·z. For geometric and harmonic means scores are brought to 1 … 100 by 1 + 0.99·x, a z-score
 * below is set to 1.
 */
export function normaliseLeaf(
  values: Column,
  leaf: PlanLeaf,
  { normalisation, treatment, aggregation }: NormalisationSettings,
): Column {
  const { direction, goalposts } = leaf;
  if (normalisation === 'goalposts') {
    if (!goalposts) throw new RangeError(`The indicator ${leaf.indicator} has no goalposts.`);
    return aboveZero(normaliseGoalposts(values, goalposts, direction), aggregation);
  }
  const treated = treatment ? treat(values).values : values;
  if (normalisation === 'min_max')
    return aboveZero(normaliseMinMax(treated, direction), aggregation);
  if (normalisation === 'percentile') {
    return aboveZero(normalisePercentile(treated, direction), aggregation);
  }
  const around = mapKnown(normaliseZ(treated, direction), (z) => 50 + 10 * z);
  return aboveZero(around, aggregation);
}

function aboveZero(scores: Column, aggregation: ScoringPlan['aggregation']): Column {
  if (aggregation !== 'geometric' && aggregation !== 'harmonic') return scores;
  return mapKnown(scores, (score) => Math.max(1, 1 + 0.99 * score));
}
