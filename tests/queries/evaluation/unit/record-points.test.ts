import { describe, expect, test } from 'vitest';
import { prepareModel } from '../../../../src/evaluation/model/prepare-model';
import { rescore } from '../../../../src/evaluation/model/rescore';
import { scoringPlan } from '../../../../src/evaluation/model/scoring-plan';
import {
  clampedRecords,
  recordPoints,
} from '../../../../src/queries/evaluation/unit/record-points';
import { unitRescorer } from '../../../../src/queries/evaluation/unit/unit-rescorer';
import { smallData, smallDirections, smallModel } from '../../../evaluation/model/small-model';

const plan = scoringPlan(smallModel, smallDirections);
const percent = { unit: 'percent', minimumData: 10 } as const;

/** Points of records of c, a share of 8 in 20 (40 %), which has 3/8 of the score. */
function pointsOfC(lowest = 0, highest = 100) {
  const model = {
    ...smallModel,
    dimensions: smallModel.dimensions.map((dimension) => ({
      ...dimension,
      groups: dimension.groups?.map((group) => ({
        ...group,
        indicators: group.indicators.map((leaf) =>
          leaf.indicator === 'c' ? { ...leaf, goalposts: { lowest, highest } } : leaf,
        ),
      })),
    })),
  };
  const data = smallData([[90, 60, 40, 2]]);
  const scoreOf = unitRescorer(scoringPlan(model, smallDirections), data, 'u0');
  return recordPoints({
    definition: percent,
    sums: { numerator: 8, denominator: 20 },
    people: null,
    scoreOf: (value) => scoreOf('c', value),
  });
}

describe('recordPoints', () => {
  test('by hand: one of twenty more that meets the demand is five percent of three eighths', () => {
    expect(pointsOfC()({ numerator: 1, denominator: 0 })).toBeCloseTo(1.875, 10);
    expect(pointsOfC()({ numerator: 0, denominator: 0 })).toBe(0);
  });

  test('a record that is taken out changes both sums', () => {
    // 8 in 19 are 42.105 %.
    expect(pointsOfC()({ numerator: 0, denominator: -1 })).toBeCloseTo(
      (3 / 8) * (800 / 19 - 40),
      10,
    );
  });

  test('below the minimum of data the value is missing and its weight goes to others', () => {
    // c alone is its group: without it the dimension is a and b, 3/4 × 80 + 20 = 80, as 65 was.
    expect(pointsOfC()({ numerator: -8, denominator: -11 })).toBeCloseTo(15, 10);
  });

  test('a score that would be lost has no points', () => {
    const whole = recordPoints({
      definition: percent,
      sums: { numerator: 8, denominator: 20 },
      people: null,
      scoreOf: (value) => (value === null ? null : value),
    });
    expect(whole({ numerator: 0, denominator: -20 })).toBeNull();
  });

  test('rates divide by the people', () => {
    const rate = recordPoints({
      definition: { unit: 'per_100k', minimumData: 0 },
      sums: { numerator: 30, denominator: 0 },
      people: 200_000,
      scoreOf: (value) => (value === null ? null : -value),
    });
    expect(rate({ numerator: -1, denominator: 0 })).toBeCloseTo(0.5, 10);
  });
});

describe('clampedRecords', () => {
  const step = { numerator: 1, denominator: 0 };

  test('every record counts between the goalposts', () => {
    expect(clampedRecords(pointsOfC(), step, 12)).toEqual({
      idle: 0,
      enough: 12,
      all: expect.closeTo(22.5, 10) as number,
    });
  });

  test('the first ones change nothing below the lowest goalpost', () => {
    // 40 % is below 50 %: two more reach it, the third is the first that counts.
    expect(clampedRecords(pointsOfC(50, 100), step, 12)).toMatchObject({ idle: 2, enough: 12 });
  });

  test('after the highest goalpost further ones add nothing', () => {
    // 80 % is full marks: eight more reach it.
    expect(clampedRecords(pointsOfC(0, 80), step, 12)).toMatchObject({ idle: 0, enough: 8 });
  });

  test('beyond a goalpost that all together do not reach nothing is regained', () => {
    expect(clampedRecords(pointsOfC(90, 100), step, 9)).toEqual({ idle: 9, enough: 0, all: 0 });
  });
});

describe('unitRescorer', () => {
  test('is the rescoring of the whole model with that value', () => {
    const rows = [
      [90, 60, 40, 2],
      [70, 60, 80, 4],
      [50, 20, 60, 6],
    ];
    for (const normalisation of ['goalposts', 'min_max', 'percentile'] as const) {
      const other = scoringPlan({ ...smallModel, normalisation }, smallDirections);
      const changed = smallData(rows.map((row, place) => (place === 1 ? [70, 60, 95, 4] : row)));
      const expected = rescore(prepareModel(other, changed)).scores[1];
      expect(unitRescorer(other, smallData(rows), 'u1')('c', 95)).toBe(expected);
    }
  });

  test('names a unit that the data has not', () => {
    expect(() => unitRescorer(plan, smallData([[1, 2, 3, 4]]), '330000')).toThrow('330000');
  });
});
