import { aggregateParts, wholeScores } from './aggregate-parts';
import { assembleUnit } from './assemble-unit';
import type { ModelData } from './model-data';
import { modelDirections } from './model-directions';
import type { Model } from './model-schema';
import { nominalShares } from './part-weights';
import { prepareModel } from './prepare-model';
import { rankScores } from './rank-scores';
import { type Directions, scoringPlan } from './scoring-plan';
import type { UnitScore } from './unit-score';

/**
 * What a model says of all units of the data, in their order: treatment, normalisation, weights,
 * aggregation up the tree, availability, scale, grades, ranks; all within the peers. A unit's
 * `available` is the share of the whole model's weight whose indicators have data. Source: OECD/JRC
 * Handbook on Constructing Composite Indicators (2008). Throws RangeError for an indicator without a
 * direction or, where they are needed, goalposts, and for a column of another length than the units.
 */
export function scoreModel(
  model: Model,
  data: ModelData,
  directions: Directions = modelDirections(model),
): UnitScore[] {
  const plan = scoringPlan(model, directions);
  const result = new Array<UnitScore>(data.units.length);
  for (const set of prepareModel(plan, data).sets) {
    const parts = aggregateParts(plan, set.weights, set.normalised, set.places.length);
    const ranks = rankScores(wholeScores(parts));
    const shares = nominalShares(plan, set.weights);
    for (const [place, unit] of set.places.entries()) {
      result[unit] = assembleUnit(plan, {
        unit: data.units[unit] as string,
        rank: ranks[place] ?? null,
        set,
        place,
        shares,
        parts,
      });
    }
  }
  return result;
}
