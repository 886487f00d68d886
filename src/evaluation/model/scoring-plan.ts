import type { Direction, Goalposts } from '../../stats/composite/normalise';
import { modelLeaves } from './model-leaves';
import type { Dimension, Leaf, Model, SubDimension } from './model-schema';

/** An indicator in its place in a model, resolved. */
export interface PlanLeaf {
  readonly indicator: string;
  readonly direction: Direction;
  /** Null where the model normalises within the peers and none are given. */
  readonly goalposts: Goalposts | null;
}

/** A dimension, a sub-dimension or the whole. */
export interface PlanGroup {
  readonly name: string;
  /** Numbers of its parts: a leaf by its place, a group by its place after all leaves. */
  readonly parts: readonly number[];
  readonly minimumShare: number;
}

/**
 * A model as flat lists that are cheap to run and to clone. Parts are numbered: leaves in the order
 * of the document, then groups, each after its own parts; the last group is the whole.
 */
export interface ScoringPlan {
  readonly leaves: readonly PlanLeaf[];
  readonly groups: readonly PlanGroup[];
  /** Weight of each part within its group, as given in the document; 1 for the whole. */
  readonly weights: readonly number[];
  /** Path of each part: `dimension`, `dimension/group`, `dimension/group/indicator`; '' the whole. */
  readonly paths: readonly string[];
  readonly normalisation: Model['normalisation'];
  readonly weighting: Model['weighting'];
  readonly aggregation: Model['aggregation'];
  readonly treatment: boolean;
  readonly scale: number;
  /** Best first. */
  readonly grades: readonly { readonly name: string; readonly from: number }[];
}

/** +1 or −1 of each indicator by its name. */
export type Directions = ReadonlyMap<string, Direction>;

interface Part {
  readonly weight: number;
  readonly path: string;
}

/**
 * The plan of a model document. Throws RangeError for an indicator without a direction, and for one
 * without goalposts in a model that normalises by them.
 */
export function scoringPlan(model: Model, directions: Directions): ScoringPlan {
  const leaves: (PlanLeaf & Part)[] = [];
  const groups: (PlanGroup & Part)[] = [];
  const leafCount = modelLeaves(model).length;

  function addLeaf(leaf: Leaf, parent: string): number {
    const path = `${parent}/${leaf.indicator}`;
    const direction = directions.get(leaf.indicator);
    if (direction === undefined) {
      throw new RangeError(
        `The model ${model.name} has at ${path} an indicator without a document: add it to the model's own "indicators" or to data/models/indicators.`,
      );
    }
    if (model.normalisation === 'goalposts' && leaf.goalposts === undefined) {
      throw new RangeError(
        `The model ${model.name} normalises by goalposts and has none at ${path}: give its "lowest" and "highest".`,
      );
    }
    const goalposts = leaf.goalposts ?? null;
    leaves.push({ indicator: leaf.indicator, direction, goalposts, weight: leaf.weight, path });
    return leaves.length - 1;
  }

  function addGroup(group: Dimension | SubDimension, path: string): number {
    const inner = 'groups' in group ? group.groups : undefined;
    const parts = inner
      ? inner.map((each) => addGroup(each, `${path}/${each.name}`))
      : (group.indicators ?? []).map((leaf) => addLeaf(leaf, path));
    const { name, weight, minimumShare = model.minimumShare } = group;
    groups.push({ name, parts, minimumShare, weight, path });
    return leafCount + groups.length - 1;
  }

  const dimensions = model.dimensions.map((each) => addGroup(each, each.name));
  const { name, minimumShare, scale } = model;
  groups.push({ name, parts: dimensions, minimumShare, weight: 1, path: '' });
  const parts: readonly Part[] = [...leaves, ...groups];
  return {
    leaves,
    groups,
    weights: parts.map(({ weight }) => weight),
    paths: parts.map(({ path }) => path),
    normalisation: model.normalisation,
    weighting: model.weighting,
    aggregation: model.aggregation,
    treatment: model.treatment,
    scale,
    grades: model.grades.map((grade) => ({ name: grade.name, from: grade.from })),
  };
}
