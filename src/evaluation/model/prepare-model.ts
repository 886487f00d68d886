import type { Column } from '../../stats/column';
import type { ModelData } from './model-data';
import { normaliseLeaf } from './normalise-leaf';
import { partWeights } from './part-weights';
import { type PeerSet, peerSets } from './peer-sets';
import type { PlanLeaf, ScoringPlan } from './scoring-plan';

/** The units of one peer set with what their scores are made from. */
export interface PreparedPeers extends PeerSet {
  /** By leaf, in the indicator's unit. */
  readonly values: readonly Column[];
  /** By leaf: denominators or events. */
  readonly sizes: readonly Column[];
  /** By leaf, scores as they are aggregated. */
  readonly normalised: readonly Column[];
  /** By part, within its group. */
  readonly weights: readonly number[];
}

/** A model and its data, normalised: other weights, goalposts or draws start from here. */
export interface PreparedModel {
  readonly plan: ScoringPlan;
  readonly units: readonly string[];
  readonly sets: readonly PreparedPeers[];
}

/**
 * Normalises the data of a model within the peers and settles the weights. An indicator without a
 * column is missing everywhere, a value that is not finite in its unit. Throws RangeError for a column of another length than the units.
 */
export function prepareModel(plan: ScoringPlan, data: ModelData): PreparedModel {
  const { units, peers } = data;
  if (peers.length !== units.length) {
    throw new RangeError(`${units.length} units have peers for ${peers.length}.`);
  }
  const sets = peerSets(peers).map((set) => {
    const pick = (columns: ReadonlyMap<string, Column>) =>
      plan.leaves.map(({ indicator }) => columnOf(columns, indicator, units.length, set.places));
    const values = pick(data.values);
    const normalised = values.map((column, leaf) =>
      normaliseLeaf(column, plan.leaves[leaf] as PlanLeaf, plan),
    );
    const weights = partWeights(plan, normalised);
    return { ...set, values, sizes: pick(data.sizes), normalised, weights };
  });
  return { plan, units, sets };
}

function columnOf(
  columns: ReadonlyMap<string, Column>,
  indicator: string,
  units: number,
  places: readonly number[],
): Column {
  const column = columns.get(indicator);
  if (column && column.length !== units) {
    throw new RangeError(
      `The indicator ${indicator} has ${column.length} values for ${units} units.`,
    );
  }
  return places.map((place) => {
    const value = column?.[place] ?? null;
    return Number.isFinite(value) ? value : null;
  });
}
