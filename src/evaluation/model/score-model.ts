import type { Column } from '../../stats/column';
import { rank } from '../../stats/rank';
import { aggregateParts } from './aggregate-parts';
import { assembleUnit } from './assemble-unit';
import type { ModelData } from './model-data';
import { modelDirections } from './model-directions';
import type { Model } from './model-schema';
import { normaliseLeaf } from './normalise-leaf';
import { nominalShares, partWeights } from './part-weights';
import { peerSets } from './peer-sets';
import { type Directions, type ScoringPlan, scoringPlan } from './scoring-plan';
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
  const columns = leafColumns(plan, data);
  const result = new Array<UnitScore>(data.units.length);
  for (const set of peerSets(data.peers)) {
    const values = columns.map((column) => set.places.map((place) => column[place] ?? null));
    const normalised = values.map((column, leaf) =>
      normaliseLeaf(column, plan.leaves[leaf] as ScoringPlan['leaves'][number], plan),
    );
    const weights = partWeights(plan, normalised);
    const parts = aggregateParts(plan, weights, normalised, set.places.length);
    const whole = parts.scores.subarray(parts.scores.length - parts.units);
    const ranks = rank([...whole].map(orNull), 1);
    const shares = nominalShares(plan, weights);
    for (const [unit, place] of set.places.entries()) {
      result[place] = assembleUnit(plan, {
        unit: data.units[place] as string,
        peers: set.peers,
        rank: ranks[unit] ?? null,
        place: unit,
        values: values.map((column) => column[unit] ?? null),
        sizes: plan.leaves.map(({ indicator }) => data.sizes.get(indicator)?.[place] ?? null),
        weights,
        shares,
        parts,
      });
    }
  }
  return result;
}

/** The columns of a plan's leaves; an indicator without a column is missing everywhere. */
export function leafColumns(plan: ScoringPlan, data: ModelData): readonly Column[] {
  const units = data.units.length;
  if (data.peers.length !== units) {
    throw new RangeError(`${units} units have peers for ${data.peers.length}.`);
  }
  return plan.leaves.map(({ indicator }) => {
    const column = data.values.get(indicator);
    if (column && column.length !== units) {
      throw new RangeError(
        `The indicator ${indicator} has ${column.length} values for ${units} units.`,
      );
    }
    return column ?? new Array<null>(units).fill(null);
  });
}

function orNull(score: number): number | null {
  return Number.isNaN(score) ? null : score;
}
