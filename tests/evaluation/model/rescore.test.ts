import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeCrossings } from '../../../src/evaluation/model/grade-crossings';
import { prepareModel } from '../../../src/evaluation/model/prepare-model';
import { rescore } from '../../../src/evaluation/model/rescore';
import { scoreModel } from '../../../src/evaluation/model/score-model';
import { scoringPlan } from '../../../src/evaluation/model/scoring-plan';
import { swapWeights } from '../../../src/evaluation/model/swap-weights';
import { swapWeight } from '../../../src/stats/composite/explain';
import { smallData, smallDirections, smallModel } from './small-model';

const plan = scoringPlan(smallModel, smallDirections);
const data = smallData([
  [90, 60, 40, 2],
  [30, 60, 90, 9],
  [null, 10, null, 3],
]);
const prepared = prepareModel(plan, data);

describe('what-if', () => {
  test('without an adjustment it is the model', () => {
    const scored = scoreModel(smallModel, data, smallDirections);
    expect(rescore(prepared)).toEqual({
      scores: scored.map(({ score }) => score),
      ranks: scored.map(({ rank }) => rank),
      grades: scored.map(({ grade }) => grade),
    });
  });

  test('other weights and goalposts, by path', () => {
    // openness 80, promises 40; all of conduct to promises: (3·40 + 80)/4 = 50.
    expect(rescore(prepared, { weights: { 'conduct/openness': 0 } }).scores[0]).toBeCloseTo(50, 12);
    // d: 100·(1 − 2/4) = 50: (3·60 + 50)/4 = 57.5.
    const goalposts = { 'effect/d': { lowest: 0, highest: 4 } };
    expect(rescore(prepared, { goalposts }).scores[0]).toBeCloseTo(57.5, 12);
  });

  test('the units that cross to another grade', () => {
    const before = rescore(prepared);
    const after = rescore(prepared, { weights: { 'conduct/openness': 0 } });
    expect(before.grades).toEqual(['good', 'poor', null]);
    expect(gradeCrossings(prepared.units, before.grades, after.grades)).toEqual([
      { unit: 'u0', from: 'good', to: 'poor' },
      { unit: 'u1', from: 'poor', to: 'good' },
    ]);
  });

  test('what the model has not is refused', () => {
    const all = (path: string, weight: number) => () =>
      rescore(prepared, { weights: { [path]: weight } });
    expect(all('nowhere', 1)).toThrow('no part nowhere');
    expect(all('', 1)).toThrow('no part');
    expect(all('effect', -1)).toThrow('0 or more');
    expect(all('effect', Number.NaN)).toThrow('0 or more');
    const goalposts = { lowest: 0, highest: 1 };
    expect(() => rescore(prepared, { goalposts: { effect: goalposts } })).toThrow('by goalposts');
    expect(() =>
      rescore(prepared, { goalposts: { 'effect/d': { lowest: 1, highest: 1 } } }),
    ).toThrow('lowest < highest');
  });
});

describe('how far a weight must move until two units swap', () => {
  test('a dimension as the closed form of two flat scores has it', () => {
    const [one, two] = scoreModel(smallModel, data, smallDirections).map(({ dimensions }) =>
      dimensions.map(({ score }) => score as number),
    );
    const expected = swapWeight(0, [3, 1], [one as number[], two as number[]]);
    const found = swapWeights(prepared, 'u0', 'u1').find(({ path }) => path === 'conduct');
    expect(found?.now).toBe(0.75);
    if (expected === null) expect(found).toBeUndefined();
    else expect(found?.swap).toBeCloseTo(expected, 12);
  });

  test('at the swap weight, found anywhere in the tree, the two scores are equal', () => {
    const value = fc.integer({ min: 0, max: 100 });
    const row = fc.tuple(value, value, value, fc.integer({ min: 0, max: 10 }));
    let found = 0;
    fc.assert(
      fc.property(row, row, (first, second) => {
        const pair = prepareModel(plan, smallData([first, second]));
        for (const { path, swap } of swapWeights(pair, 'u0', 'u1')) {
          found += 1;
          const part = plan.paths.indexOf(path);
          const siblings = plan.groups.find(({ parts }) => parts.includes(part))?.parts ?? [];
          const rest = siblings
            .filter((each) => each !== part)
            .reduce((sum, each) => sum + (plan.weights[each] as number), 0);
          if (swap === 1) continue;
          const { scores } = rescore(pair, { weights: { [path]: (rest * swap) / (1 - swap) } });
          expect(Math.abs((scores[0] as number) - (scores[1] as number))).toBeLessThan(1e-7);
        }
      }),
    );
    expect(found).toBeGreaterThan(10);
  });

  test('units without a score have none, other means and strangers are refused', () => {
    expect(swapWeights(prepared, 'u0', 'u2')).toEqual([]);
    expect(() => swapWeights(prepared, 'u0', 'u9')).toThrow('not peers');
    const geometric = scoringPlan({ ...smallModel, aggregation: 'geometric' }, smallDirections);
    expect(() => swapWeights(prepareModel(geometric, data), 'u0', 'u1')).toThrow('arithmetic');
  });
});
