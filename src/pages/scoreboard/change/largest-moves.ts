import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { type UnitChange, unitChange } from '../../../queries/evaluation/unit/unit-change';
import type { Month } from '../../../util/month';
import { type ChangeStep, changeSteps } from './change-steps';

/** The changes of all units of a model between two months. */
export interface ModelMoves {
  /** The largest first. */
  readonly units: readonly UnitChange[];
  /** Units without a score on one side. */
  readonly excluded: number;
}

/** What has changed in every unit; none where a month cannot be scored. */
export function modelMoves(scored: ScoredModel, month: Month, against: Month): ModelMoves {
  if (!scored.months.includes(against)) return { units: [], excluded: 0 };
  const before = new Map(scored.scoresAt(against).map((score) => [score.unit, score]));
  const scores = scored.scoresAt(month);
  const units = scores.flatMap(
    (score) => unitChange(before.get(score.unit), score, scored.model.scale) ?? [],
  );
  return {
    units: units.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)),
    excluded: scores.length - units.length,
  };
}

/** The steps that moved a score most, the largest first. */
export function largestMoves(change: UnitChange, most: number): readonly ChangeStep[] {
  return changeSteps(change, 'indicator')
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, most);
}
