import { expect, test } from 'vitest';
import { prepareModel } from '../../../../src/evaluation/model/prepare-model';
import { rescore } from '../../../../src/evaluation/model/rescore';
import { scoringPlan } from '../../../../src/evaluation/model/scoring-plan';
import { swapWeights } from '../../../../src/evaluation/model/swap-weights';
import { stateInProportion } from '../../../../src/queries/evaluation/what-if/state-in-proportion';
import { shareOf } from '../../../../src/queries/evaluation/what-if/state-share';
import { trialWeights } from '../../../../src/queries/evaluation/what-if/trial-weights';
import { tryModel } from '../../../../src/queries/evaluation/what-if/try-model';
import { smallData, smallDirections, smallModel } from '../../../evaluation/model/small-model';

const flat = { groups: [{ name: 'x', parts: [0, 1, 2], minimumShare: 0 }], paths: [...'abc', ''] };
const weights = [50, 30, 20, 1];

test('all siblings keep their proportions, those stated before too', () => {
  const shares = stateInProportion(flat, { weights, shares: { b: 0.5 }, path: 'a', share: 0.1 });
  // a was 0.5·50/70; b had 0.5 of the rest 1 − 0.357…
  expect(shares.a).toBe(0.1);
  const now = trialWeights(flat, weights, shares);
  const before = trialWeights(flat, weights, { b: 0.5 });
  const ratio = (of: readonly number[]) => shareOf(flat, of, 1) / shareOf(flat, of, 2);
  expect(ratio(now)).toBeCloseTo(ratio(before), 2);
  expect(shareOf(flat, now, 0)).toBeCloseTo(0.1, 3);
});

test('a swap found in a tried model is reached by it', () => {
  const plan = scoringPlan(smallModel, smallDirections);
  const data = smallData([
    [90, 60, 40, 2],
    [30, 60, 90, 9],
  ]);
  const prepared = prepareModel(plan, data);
  const trial = { shares: { 'conduct/openness': 0.6 }, goalposts: {} };
  const tried = tryModel(prepared, trial);
  const swaps = swapWeights(tried, 'u0', 'u1').filter(({ swap }) => swap > 0 && swap < 1);
  expect(swaps.length).toBeGreaterThan(0);
  for (const { path, swap } of swaps) {
    const shares = stateInProportion(plan, {
      weights: plan.weights,
      shares: trial.shares,
      path,
      share: swap,
    });
    const [one, two] = rescore(tryModel(prepared, { shares, goalposts: {} })).scores;
    // Shares are stated to a hundredth of a percent.
    expect(Math.abs((one as number) - (two as number))).toBeLessThan(0.02);
  }
});
