import type { GroupScore, LeafScore, UnitScore } from '../../../evaluation/model/unit-score';

/** An indicator of a unit with the place it has in the model. */
export interface PlacedLeaf {
  /** `dimension/indicator` or `dimension/group/indicator`. */
  readonly path: string;
  readonly dimension: string;
  readonly leaf: LeafScore;
}

/** The indicators of a unit in the order of the model, the same for all its units. */
export function unitLeaves({ dimensions }: UnitScore): readonly PlacedLeaf[] {
  const within = (group: GroupScore, parent: string, dimension: string): PlacedLeaf[] => [
    ...group.leaves.map((leaf) => ({
      path: `${parent}${group.name}/${leaf.indicator}`,
      dimension,
      leaf,
    })),
    ...group.groups.flatMap((inner) => within(inner, `${parent}${group.name}/`, dimension)),
  ];
  return dimensions.flatMap((dimension) => within(dimension, '', dimension.name));
}

/** Whether an indicator takes part in the score of its unit. */
export function counts({ normalised, effectiveWeight }: LeafScore): boolean {
  return normalised !== null && effectiveWeight > 0;
}
