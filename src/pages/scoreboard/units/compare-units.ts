import type {
  GroupScore,
  LeafScore,
  MissingReason,
  UnitScore,
} from '../../../evaluation/model/unit-score';
import type { ModelPart } from '../../../queries/evaluation/model-parts';

/** One part of a model in one unit. */
export interface ComparedCell {
  /** 0 … 100; null without a score. */
  readonly score: number | null;
  /** In the indicator's unit; null for a dimension and where missing. */
  readonly value: number | null;
  /** Why an indicator does not count; null for a dimension too. */
  readonly missing: MissingReason | null;
  /** Among the units compared; null where nothing tells them apart. */
  readonly standing: 'best' | 'worst' | null;
}

export interface ComparedRow {
  readonly part: ModelPart;
  /** In the order of the units. */
  readonly cells: readonly ComparedCell[];
}

/** Scores that differ by less are equal. */
const resolution = 1e-9;

/** The parts of a model side by side for some units; `scale` is the model's. */
export function compareUnits(
  parts: readonly ModelPart[],
  units: readonly UnitScore[],
  scale: number,
): readonly ComparedRow[] {
  const columns = units.map((unit) => cellsOf(unit, scale));
  return parts.map((part) => {
    const cells = columns.map((cells) => cells.get(part.path) ?? noCell);
    const known = cells.flatMap(({ score }) => score ?? []);
    const [best, worst] = [Math.max(...known), Math.min(...known)];
    const differ = known.length > 1 && best - worst > resolution;
    return {
      part,
      cells: cells.map((cell) => {
        if (!differ || cell.score === null) return cell;
        if (best - cell.score < resolution) return { ...cell, standing: 'best' };
        return cell.score - worst < resolution ? { ...cell, standing: 'worst' } : cell;
      }),
    };
  });
}

const noCell: ComparedCell = { score: null, value: null, missing: null, standing: null };

function cellsOf({ dimensions }: UnitScore, scale: number): ReadonlyMap<string, ComparedCell> {
  const cells = new Map<string, ComparedCell>();
  const addLeaf = (leaf: LeafScore, parent: string) => {
    const { value, normalised: score, missing } = leaf;
    cells.set(`${parent}/${leaf.indicator}`, { ...noCell, score, value, missing });
  };
  const addGroup = (group: GroupScore, path: string) => {
    const score = group.score === null ? null : (100 * group.score) / scale;
    cells.set(path, { ...noCell, score });
    for (const inner of group.groups) addGroup(inner, `${path}/${inner.name}`);
    for (const leaf of group.leaves) addLeaf(leaf, path);
  };
  for (const dimension of dimensions) addGroup(dimension, dimension.name);
  return cells;
}
