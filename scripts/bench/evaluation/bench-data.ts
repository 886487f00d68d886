import { departmentCodes } from '../../../src/catalog/departments';
import { regions } from '../../../src/catalog/regions';
import type { ModelData } from '../../../src/evaluation/model/model-data';
import { modelLeaves } from '../../../src/evaluation/model/model-leaves';
import type { Model } from '../../../src/evaluation/model/model-schema';
import { Random } from '../../../src/util/random';

/** One value in so many is missing. */
const gaps = 20;

/**
 * Values of a model's indicators for all its units: even over the goalposts and a little beyond,
 * 10 to 400 cases each. The time that scoring takes does not depend on them.
 */
export function benchData(model: Model, seed: string): ModelData {
  const random = new Random(`${model.name}/${seed}`);
  const { units, peers } = unitsOf(model);
  const values = new Map<string, (number | null)[]>();
  const sizes = new Map<string, number[]>();
  for (const { indicator, goalposts } of modelLeaves(model)) {
    const { lowest, highest } = goalposts ?? { lowest: 0, highest: 100 };
    const spread = 1.1 * (highest - lowest);
    values.set(
      indicator,
      units.map(() => (random.below(gaps) === 0 ? null : lowest + spread * random.uniform())),
    );
    sizes.set(
      indicator,
      units.map(() => random.between(10, 400)),
    );
  }
  return { units, peers, values, sizes };
}

/** The regions of the model's level, or the departments; townships are compared by county. */
function unitsOf({ unitLevel, peers }: Model): Pick<ModelData, 'units' | 'peers'> {
  if (unitLevel === 'department') {
    return { units: departmentCodes, peers: departmentCodes.map(() => unitLevel) };
  }
  const level = unitLevel === 'city' ? 'city' : 'county';
  const own = regions.filter((region) => region.level === level);
  return {
    units: own.map(({ code }) => code),
    peers: own.map(({ kind }) => (peers === 'kind' ? kind : level)),
  };
}
