import type { Leaf, Model, SubDimension } from '../../../evaluation/model/model-schema';
import type { PreparedModel } from '../../../evaluation/model/prepare-model';
import { shareOf } from './state-share';
import type { Trial } from './trial';

/** Weights of a document are written to a ten-thousandth of a percent and sum to 100 exactly. */
const resolution = 1e4;

/**
 * The document of a model with what is tried: weights sum to 100 in every group, parts that weigh
 * nothing are left out, weights that the model finds itself are given where some are stated (those
 * of its first peers). `tried` is the model prepared with the trial.
 */
export function trialDocument(model: Model, tried: PreparedModel, trial: Trial): Model {
  const { plan, sets } = tried;
  const now = sets[0]?.weights ?? plan.weights;
  const isWeighed = Object.keys(trial.shares).length > 0;
  const weigh = <T extends { readonly weight: number }>(
    parts: readonly T[],
    pathOf: (part: T) => string,
  ): T[] =>
    isWeighed
      ? toHundred(
          parts.map((part) => ({
            ...part,
            weight: 100 * shareOf(plan, now, plan.paths.indexOf(pathOf(part))),
          })),
        )
      : [...parts];
  const leaves = (own: readonly Leaf[], path: string): Leaf[] =>
    weigh(own, ({ indicator }) => `${path}/${indicator}`).map((leaf) => {
      const goalposts = trial.goalposts[`${path}/${leaf.indicator}`];
      return goalposts ? { ...leaf, goalposts } : leaf;
    });
  const subDimension = (group: SubDimension, path: string): SubDimension => ({
    ...group,
    indicators: leaves(group.indicators, path),
  });
  return {
    ...model,
    weighting: isWeighed ? 'given' : model.weighting,
    dimensions: weigh(model.dimensions, ({ name }) => name).map((dimension) => {
      const { name, groups, indicators } = dimension;
      const inner = (group: SubDimension) => `${name}/${group.name}`;
      return {
        ...dimension,
        ...(groups && {
          groups: weigh(groups, inner).map((group) => subDimension(group, inner(group))),
        }),
        ...(indicators && { indicators: leaves(indicators, name) }),
      };
    }),
  };
}

/** Weights rounded, the largest taking what that leaves over; parts without weight are left out. */
function toHundred<T extends { readonly weight: number }>(parts: readonly T[]): T[] {
  const whole = 100 * resolution;
  const rounded = parts
    .map((part) => ({ part, steps: Math.round(part.weight * resolution) }))
    .filter(({ steps }) => steps > 0);
  const over = whole - rounded.reduce((sum, { steps }) => sum + steps, 0);
  const largest = Math.max(...rounded.map(({ steps }) => steps));
  const taker = rounded.findIndex(({ steps }) => steps === largest);
  return rounded.map(({ part, steps }, place) => ({
    ...part,
    weight: (place === taker ? steps + over : steps) / resolution,
  }));
}
