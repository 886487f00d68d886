import { describe, expect, test } from 'vitest';
import { cusum } from '../../../src/stats/series/cusum';
import { ears } from '../../../src/stats/series/ears';
import { farringtonThreshold } from '../../../src/stats/series/farrington-threshold';
import { pChart, uChart } from '../../../src/stats/series/proportion-charts';
import { spcSignals } from '../../../src/stats/series/spc-rules';
import { xmrLimits } from '../../../src/stats/series/xmr-chart';
import { readOracle } from '../support/read-table';

describe('EARS on Salmonella Newport in Germany', () => {
  const series = readOracle('series/salmNewport.csv');
  const counts = series.numbers('n') as number[];
  const start = series.texts('date').findIndex((date) => date >= '2011-01-01');

  test('C1 begins 2011 as published', () => {
    const upper = ears(counts, 'C1', 0.05).slice(start, start + 4);
    expect(upper.map((point) => point?.upper.toFixed(6))).toEqual([
      '3.278854',
      '3.278854',
      '3.436517',
      '3.855617',
    ]);
  });

  test('C2 looks two periods further back; C3 is lowered by what stood above', () => {
    const steady = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 9, 9, 9];
    const [c1, c2, c3] = (['C1', 'C2', 'C3'] as const).map((method) => ears(steady, method, 0.05));
    expect(c1?.findIndex(Boolean)).toBe(7);
    expect(c2?.findIndex(Boolean)).toBe(9);
    expect(c3?.findIndex(Boolean)).toBe(11);
    expect(c2?.[9]).toEqual(c1?.[7]);
    expect(c3?.[12]?.upper).toBeLessThan(c2?.[12]?.upper ?? 0);
  });
});

test('Farrington’s threshold as published', () => {
  const expectation = { fit: 5, standardError: 0.2, dispersion: 1 };
  const { lower, upper, p, score } = farringtonThreshold(8, expectation, 0.05, '2/3');
  expect([lower, upper, p, score].map((value) => value.toFixed(7))).toEqual([
    '1.8084477',
    '9.1154825',
    '0.1094727',
    '0.7289546',
  ]);
  expect(() => farringtonThreshold(1, { ...expectation, fit: 0 })).toThrow('above 0');
});

describe('XmR chart', () => {
  test('limits by hand', () => {
    // Moving ranges 2, 1, 3, 2: average 2; mean 12.
    const { centre, averageRange, lower, upper } = xmrLimits(
      [10, 12, 13, 10, 12].map((v) => v + 0.6),
    );
    expect([centre, averageRange]).toEqual([12, 2].map((value) => expect.closeTo(value, 12)));
    expect(lower).toBeCloseTo(12 - 5.32, 12);
    expect(upper).toBeCloseTo(12 + 5.32, 12);
  });

  test('a moving range far above the others is dropped once', () => {
    const values = [5, 6, 5, 6, 5, 6, 5, 6, 40, 39, 40, 39, 40, 39, 40];
    expect(xmrLimits(values).averageRange).toBe(1);
  });

  test('the four rules, named by what they mean', () => {
    const chart = (values: number[]) =>
      values.map((value) => ({ value, centre: 10, lower: 4, upper: 16 }));
    const rulesOf = (values: number[], direction: 1 | -1 = -1) =>
      spcSignals(chart(values), direction).map(({ rule, place, side, meaning }) =>
        [rule, place, side, meaning].join(' '),
      );
    expect(rulesOf([10, 17, 9])).toEqual(['outside 1 high concern']);
    expect(rulesOf([10, 3, 9])).toEqual(['outside 1 low improvement']);
    expect(rulesOf([11, 12, 11, 12, 11, 12, 11])).toEqual(['shift 6 high concern']);
    expect(rulesOf([7, 8, 9, 10, 11, 12, 13], 1)).toEqual(['trend 6 high improvement']);
    expect(rulesOf([14.5, 10, 14.5])).toEqual(['two_of_three 2 high concern']);
    expect(rulesOf([14.5, 14.5, 10])).toEqual(['two_of_three 2 high concern']);
    expect(rulesOf([10, 14.5, 14.5, 10])).toEqual(['two_of_three 2 high concern']);
  });
});

describe('charts of shares and rates', () => {
  test('p chart by hand', () => {
    const chart = pChart([5, 15, 0], [100, 100, 0]);
    expect(chart.centre).toBe(0.1);
    expect(chart.points[0]?.upper).toBeCloseTo(0.1 + 3 * 0.03, 12);
    expect(chart.points[0]?.lower).toBeCloseTo(0.01, 12);
    expect(chart.points[2]).toBeNull();
  });

  test('Laney’s charts widen the limits where periods scatter beyond chance', () => {
    const events = [500, 700, 450, 720, 480, 690];
    const sizes = events.map(() => 10_000);
    const [plain, prime] = [pChart(events, sizes), pChart(events, sizes, { overDispersed: true })];
    expect(prime.sigmaZ).toBeGreaterThan(5);
    expect(prime.points[0]?.upper).toBeGreaterThan(plain.points[0]?.upper ?? 1);
    expect(uChart([4, 4], [2, 2]).points[0]?.upper).toBeCloseTo(2 + 3, 12);
    expect(uChart([0, 0], [0, 0]).points).toEqual([null, null]);
  });
});

test('CUSUM: Montgomery’s tabular example signals in period 29', () => {
  const values = [
    9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08,
    9.37, 10.62, 10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31,
    10.52,
  ];
  const points = cusum(values, { mean: 10, deviation: 1 });
  expect(points.findIndex(({ alarm }) => alarm !== null)).toBe(28);
  expect(points[28]?.high.toFixed(2)).toBe('5.28');
  expect(() => cusum([1], { mean: 0, deviation: 0 })).toThrow(RangeError);
});
