import type { Leaf, Model } from './model-schema';

/** The indicators of a model in the order of its document. */
export function modelLeaves(model: Pick<Model, 'dimensions'>): Leaf[] {
  return model.dimensions.flatMap(({ groups, indicators }) =>
    groups ? groups.flatMap((group) => group.indicators) : (indicators ?? []),
  );
}
