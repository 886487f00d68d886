import { explainChange } from '../../stats/composite/explain';
import type { GroupScore, LeafScore, UnitScore } from '../model/unit-score';

/** How one indicator moved a unit's score, in points of the model's scale. */
export interface IndicatorChange {
  readonly indicator: string;
  /** In the indicator's unit; null where missing. */
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
  /** By its value. */
  readonly byValue: number;
  /** By its weight in this unit, where data came or went missing: its own and what others gave it. */
  readonly byWeight: number;
  /** By other weights, goalposts or indicators of the model. */
  readonly byRule: number;
}

/** The change of one unit's score, explained to the last point. */
export interface ModelChange {
  readonly before: number;
  readonly after: number;
  readonly indicators: readonly IndicatorChange[];
}

/**
 * Splits the change of a unit's arithmetic score exactly: all parts sum to `after` − `before`. Where
 * the model changed, `ruled` is the unit's score by the new model from the old values: what lies
 * between `before` and `ruled` is the rule change, the rest that of the data. An indicator that is
 * missing on one side changes by its weight alone, with the score of the other side. Null where a
 * score is missing. `scale` is that of both models. Throws RangeError for other means.
 */
export function explainModelChange(
  before: UnitScore,
  after: UnitScore,
  { scale, ruled = before }: { readonly scale: number; readonly ruled?: UnitScore },
): ModelChange | null {
  if (before.score === null || ruled.score === null || after.score === null) return null;
  const [old, middle, now] = [before, ruled, after].map(leavesOf);
  const names = [...new Set([old, middle, now].flatMap((leaves) => [...(leaves?.keys() ?? [])]))];
  const rule = split(names, old, middle);
  const data = split(names, middle, now);
  const points = scale / 100;
  return {
    before: before.score,
    after: after.score,
    indicators: names.map((name, place) => ({
      indicator: name.slice(name.lastIndexOf('/') + 1),
      valueBefore: old?.get(name)?.value ?? null,
      valueAfter: now?.get(name)?.value ?? null,
      byValue: points * (data[place]?.byScore ?? 0),
      byWeight: points * (data[place]?.byWeight ?? 0),
      byRule: points * ((rule[place]?.byScore ?? 0) + (rule[place]?.byWeight ?? 0)),
    })),
  };
}

type Leaves = ReadonlyMap<string, LeafScore>;

/** The indicators of a unit by their paths. */
function leavesOf({ dimensions }: UnitScore): Leaves {
  const leaves = new Map<string, LeafScore>();
  const add = (group: GroupScore, parent: string): void => {
    for (const leaf of group.leaves) leaves.set(`${parent}${group.name}/${leaf.indicator}`, leaf);
    for (const inner of group.groups) add(inner, `${parent}${group.name}/`);
  };
  for (const dimension of dimensions) add(dimension, '');
  return leaves;
}

function split(names: readonly string[], before: Leaves = new Map(), after: Leaves = new Map()) {
  const pairs = names.map((name) => {
    const [old, now] = [counted(before.get(name)), counted(after.get(name))];
    return { old: old ?? now, now: now ?? old, weight: old?.weight ?? 0, next: now?.weight ?? 0 };
  });
  return explainChange(
    {
      scores: pairs.map(({ old }) => old?.score ?? 0),
      weights: pairs.map(({ weight }) => weight),
    },
    {
      scores: pairs.map(({ now }) => now?.score ?? 0),
      weights: pairs.map(({ next }) => next),
    },
  );
}

/** Score and weight of an indicator that counts in its unit. */
function counted(leaf: LeafScore | undefined): { score: number; weight: number } | null {
  if (!leaf || leaf.normalised === null || leaf.effectiveWeight === 0) return null;
  if (leaf.contribution === null) {
    throw new RangeError('A change is explained exactly only for arithmetic means.');
  }
  return { score: leaf.normalised, weight: leaf.effectiveWeight };
}
