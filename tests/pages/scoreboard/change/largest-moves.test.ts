import { describe, expect, test } from 'vitest';
import { prepareModel } from '../../../../src/evaluation/model/prepare-model';
import { scoreModel } from '../../../../src/evaluation/model/score-model';
import { scoringPlan } from '../../../../src/evaluation/model/scoring-plan';
import { largestMoves, modelMoves } from '../../../../src/pages/scoreboard/change/largest-moves';
import type { ScoredModel } from '../../../../src/queries/evaluation/scored-model';
import type { UnitChange } from '../../../../src/queries/evaluation/unit/unit-change';
import { smallData, smallDirections, smallModel } from '../../../evaluation/model/small-model';

type Rows = readonly (readonly (number | null)[])[];

function scored(rows: Readonly<Record<string, Rows>>): ScoredModel {
  const plan = scoringPlan(smallModel, smallDirections);
  const dataAt = (month: string) => smallData(rows[month] ?? []);
  return {
    model: smallModel,
    plan,
    months: Object.keys(rows),
    dataAt,
    preparedAt: (month) => prepareModel(plan, dataAt(month)),
    scoresAt: (month) => scoreModel(smallModel, dataAt(month), smallDirections),
  };
}

const months = scored({
  '2026-09': [
    [90, 60, 40, 2],
    [90, 60, 40, 2],
    [null, null, null, null],
  ],
  '2026-10': [
    [90, 60, 48, 2],
    [90, 60, 40, 8],
    [90, 60, 40, 2],
  ],
});

describe('who changed most', () => {
  test('the largest first, whichever way; without a score on one side none', () => {
    const { units, excluded } = modelMoves(months, '2026-10', '2026-09');
    expect(units.map(({ unit, before, after }) => [unit, after - before])).toEqual([
      ['u1', -15],
      ['u0', 3],
    ]);
    expect(excluded).toBe(1);
  });

  test('a month that cannot be scored has no changes', () => {
    expect(modelMoves(months, '2026-10', '2020-01')).toEqual({ units: [], excluded: 0 });
  });

  test('why: the largest steps of a unit', () => {
    const [first] = modelMoves(months, '2026-10', '2026-09').units;
    expect(largestMoves(first as UnitChange, 3)).toEqual([
      { key: 'effect/d', name: 'd', points: -15 },
    ]);
  });
});
