import { describe, expect, test } from 'vitest';
import type { Model } from '../../../../src/evaluation/model/model-schema';
import { prepareModel } from '../../../../src/evaluation/model/prepare-model';
import { rescore } from '../../../../src/evaluation/model/rescore';
import { scoringPlan } from '../../../../src/evaluation/model/scoring-plan';
import { noTrial } from '../../../../src/queries/evaluation/what-if/trial';
import { trialOutcome } from '../../../../src/queries/evaluation/what-if/trial-outcome';
import { tryModel } from '../../../../src/queries/evaluation/what-if/try-model';
import { unitSwaps } from '../../../../src/queries/evaluation/what-if/unit-swaps';
import { smallData, smallDirections, smallModel } from '../../../evaluation/model/small-model';

// Conduct 60 and effect 80; conduct 60 and effect 20; nothing.
const rows = [
  [60, 60, 60, 2],
  [60, 60, 60, 8],
  [null, null, null, null],
  [90, 90, 90, 9],
];
const peers = ['x', 'x', 'x', 'y'];

function swapsOf(first: string, second: string, model: Partial<Model> = {}) {
  const plan = scoringPlan({ ...smallModel, ...model }, smallDirections);
  const prepared = prepareModel(plan, smallData(rows, peers));
  return unitSwaps(prepared, rescore(prepared), first, second);
}

describe('until two units swap', () => {
  test('the one ahead is named first, with the gap on the scale of the model', () => {
    // 60·0.75 + 80·0.25 = 65 and 60·0.75 + 20·0.25 = 50: level only where effect weighs nothing.
    const found = swapsOf('u1', 'u0');
    expect(found).toMatchObject({ kind: 'swaps', ahead: 'u0', behind: 'u1' });
    if (found.kind !== 'swaps') return;
    expect(found.gap).toBeCloseTo(15, 12);
    expect(found.swaps.map(({ path, now }) => [path, now])).toEqual([
      ['conduct', 0.75],
      ['effect', 0.25],
    ]);
    expect(found.swaps.map(({ swap }) => Math.round(swap * 1e9) / 1e9)).toEqual([1, 0]);
  });

  test('why there are none', () => {
    expect(swapsOf('u0', 'u2').kind).toBe('no_score');
    expect(swapsOf('u0', 'u3').kind).toBe('not_peers');
    expect(swapsOf('u0', 'nobody').kind).toBe('not_peers');
    expect(swapsOf('u0', 'u1', { aggregation: 'geometric' }).kind).toBe('not_arithmetic');
    const plan = scoringPlan(smallModel, smallDirections);
    const twins = prepareModel(plan, smallData([rows[0] ?? [], rows[0] ?? []]));
    expect(unitSwaps(twins, rescore(twins), 'u0', 'u1').kind).toBe('equal');
  });
});

describe('what a trial does to the ranks', () => {
  const plan = scoringPlan(smallModel, smallDirections);
  const data = smallData([
    [90, 90, 90, 9],
    [70, 70, 70, 5],
    [50, 50, 50, 0],
    [null, null, null, null],
  ]);
  const prepared = prepareModel(plan, data);
  const before = rescore(prepared);
  const outcomeOf = (share: number) => {
    const tried = tryModel(prepared, { ...noTrial, shares: { effect: share } });
    return trialOutcome(prepared, before, rescore(tried));
  };

  test('nothing moves where nothing is tried', () => {
    const { moves, ranked, leaders } = trialOutcome(prepared, before, before);
    expect([moves, ranked]).toEqual([[], 3]);
    expect(leaders).toEqual([
      {
        peers: 'all',
        units: ['u0', 'u1', 'u2'].map((unit, place) => ({
          unit,
          rank: place + 1,
          from: place + 1,
        })),
      },
    ]);
  });

  test('the largest moves stand first, the leaders by their new ranks', () => {
    // Only effect counts: 10, 50, 100.
    const { moves, leaders } = outcomeOf(1);
    expect(moves).toEqual([
      { unit: 'u2', from: 3, to: 1 },
      { unit: 'u0', from: 1, to: 3 },
    ]);
    expect(leaders[0]?.units[0]).toEqual({ unit: 'u2', rank: 1, from: 3 });
  });
});
