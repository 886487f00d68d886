import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareModel } from '../../../../src/evaluation/model/prepare-model';
import { rescore } from '../../../../src/evaluation/model/rescore';
import { scoringPlan } from '../../../../src/evaluation/model/scoring-plan';
import { swapWeights } from '../../../../src/evaluation/model/swap-weights';
import { shareOf, stateShare } from '../../../../src/queries/evaluation/what-if/state-share';
import { noTrial } from '../../../../src/queries/evaluation/what-if/trial';
import { trialWeights } from '../../../../src/queries/evaluation/what-if/trial-weights';
import { tryModel } from '../../../../src/queries/evaluation/what-if/try-model';
import { smallData, smallDirections, smallModel } from '../../../evaluation/model/small-model';

/** One group of four, weights 40, 30, 20, 10. */
const flat = {
  groups: [{ name: 'x', parts: [0, 1, 2, 3], minimumShare: 0 }],
  paths: [...'abcd', ''],
};
const weights = [40, 30, 20, 10, 1];
const sharesNow = (shares: Readonly<Record<string, number>>) => {
  const tried = trialWeights(flat, weights, shares);
  return [0, 1, 2, 3].map((part) => shareOf(flat, tried, part));
};
const close = (actual: readonly number[], expected: readonly number[]) =>
  expected.forEach((value, place) => {
    expect(actual[place]).toBeCloseTo(value, 12);
  });

describe('weights as they are tried', () => {
  test('what is not stated shares the rest in proportion', () => {
    close(sharesNow({}), [0.4, 0.3, 0.2, 0.1]);
    close(sharesNow({ a: 0.7 }), [0.7, 0.15, 0.1, 0.05]);
    close(sharesNow({ a: 0.7, d: 0.2 }), [0.7, 0.06, 0.04, 0.2]);
  });

  test('stated shares that do not sum to 1 are scaled', () => {
    close(sharesNow({ a: 0.9, b: 0.9 }), [0.5, 0.5, 0, 0]);
    close(sharesNow({ a: 0.1, b: 0.1, c: 0.1, d: 0.1 }), [0.25, 0.25, 0.25, 0.25]);
    close(sharesNow({ a: 0, b: 0, c: 0, d: 0 }), [0.4, 0.3, 0.2, 0.1]);
  });
});

describe('stating a share', () => {
  const state = (shares: Readonly<Record<string, number>>, path: string, share: number | null) =>
    stateShare(flat, { weights, shares, path, share });

  test('others stay as stated while there is room, and give way in proportion when there is none', () => {
    expect(state({ b: 0.3 }, 'a', 0.5)).toEqual({ a: 0.5, b: 0.3 });
    expect(state({ b: 0.3, c: 0.1 }, 'a', 0.8)).toEqual({ a: 0.8, b: 0.15, c: 0.05 });
    expect(state({ b: 0.3 }, 'a', 1)).toEqual({ a: 1, b: 0 });
  });

  test('the last one of a group leaves nothing over', () => {
    const all = state({ a: 0.4, b: 0.2, c: 0.2 }, 'd', 0.6);
    expect(all).toEqual({ a: 0.2, b: 0.1, c: 0.1, d: 0.6 });
    expect(state({ a: 0, b: 0, c: 0 }, 'd', 0.6)).toEqual({ d: 0.6 });
  });

  test('its own share, nothing, and what has no siblings are not stated', () => {
    expect(state({ a: 0.7 }, 'a', 0.4)).toEqual({});
    expect(state({ a: 0.7 }, 'a', null)).toEqual({});
    const plan = scoringPlan(smallModel, smallDirections);
    const own = { weights: plan.weights, shares: {}, path: 'effect/d', share: 0.3 };
    expect(stateShare(plan, own)).toEqual({});
  });

  test('after any steps the part has the share that was stated last, and groups sum to 1', () => {
    const step = fc.tuple(fc.constantFrom(...'abcd'), fc.integer({ min: 0, max: 10_000 }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        let shares: Readonly<Record<string, number>> = {};
        for (const [path, tenThousandth] of steps) {
          const share = tenThousandth / 10_000;
          shares = state(shares, path, share);
          const now = sharesNow(shares);
          expect(now.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
          // The others are stated to a hundredth of a percent.
          expect(Math.abs((now['abcd'.indexOf(path)] as number) - share)).toBeLessThan(2e-4);
        }
      }),
    );
  });
});

describe('a model as it is tried', () => {
  const plan = scoringPlan(smallModel, smallDirections);
  const data = smallData([
    [90, 60, 40, 2],
    [30, 60, 90, 9],
  ]);
  const prepared = prepareModel(plan, data);

  test('scores are those of the same weights and goalposts stated by rescore', () => {
    expect(rescore(tryModel(prepared, noTrial))).toEqual(rescore(prepared));
    const goalposts = { 'effect/d': { lowest: 0, highest: 4 } };
    const tried = tryModel(prepared, { shares: { conduct: 0.5 }, goalposts });
    const { scores } = rescore(prepared, { weights: { conduct: 1, effect: 1 }, goalposts });
    expect(rescore(tried).scores.map((score) => score?.toFixed(9))).toEqual(
      scores.map((score) => score?.toFixed(9)),
    );
  });

  test('at the share where two units swap they are equal, beyond it they have swapped', () => {
    const [swap] = swapWeights(prepared, 'u0', 'u1').filter(
      ({ path }) => path === 'conduct/openness',
    );
    expect(swap).toBeDefined();
    if (!swap) return;
    const gapAt = (share: number) => {
      const tried = tryModel(prepared, { shares: { [swap.path]: share }, goalposts: {} });
      const [one, two] = rescore(tried).scores;
      return (one as number) - (two as number);
    };
    expect(gapAt(swap.swap)).toBeCloseTo(0, 9);
    const beyond = swap.swap + 0.01 * Math.sign(swap.swap - swap.now);
    expect(Math.sign(gapAt(beyond))).toBe(-Math.sign(gapAt(swap.now)));
  });
});
