import { expect, test } from 'vitest';
import { adjustedResiduals } from '../../../src/stats/institutions/adjusted-residuals';
import {
  gini,
  herfindahl,
  lorenzCurve,
  tukeyFences,
} from '../../../src/stats/institutions/concentration';
import { proportionFunnel } from '../../../src/stats/institutions/funnel';

test('adjusted residuals by hand', () => {
  // N = 100, row 40, column 50: e = 20, variance 20·0.6·0.5 = 6.
  const residuals = adjustedResiduals([
    [30, 10],
    [20, 40],
  ]);
  expect(residuals[0]?.[0]).toBeCloseTo(10 / Math.sqrt(6), 12);
  expect(residuals[0]?.[1]).toBeCloseTo(-10 / Math.sqrt(6), 12);
  expect(adjustedResiduals([[3, 0]])).toEqual([[null, null]]);
});

test('concentration', () => {
  expect(gini([1, 1, 1, 1])).toBe(0);
  expect(gini([0, 0, 0, 8])).toBe(0.75);
  expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 12);
  expect([gini([]), gini([0, 0]), herfindahl([0])]).toEqual([null, null, null]);
  expect(herfindahl([50, 30, 20])).toBeCloseTo(0.38, 12);
  expect(lorenzCurve([3, 1])).toEqual([
    { units: 0, share: 0 },
    { units: 0.5, share: 0.25 },
    { units: 1, share: 1 },
  ]);
  expect(tukeyFences([1, 2, 3, 4, 5])).toEqual({ lower: -1, upper: 7 });
  expect(tukeyFences([1, 2, 3])).toBeNull();
});

test('a funnel narrows with size; small units are not accused by chance', () => {
  const funnel = proportionFunnel([2, 100, 1000, 0], [4, 1000, 10_000, 0]);
  expect(funnel.target).toBeCloseTo(1102 / 11_004, 12);
  const [small, medium, large, none] = funnel.units;
  expect(small?.value).toBe(0.5);
  expect(small && small.value > small.outer[1]).toBe(false);
  expect((medium?.outer[1] ?? 0) - (medium?.outer[0] ?? 0)).toBeGreaterThan(
    (large?.outer[1] ?? 0) - (large?.outer[0] ?? 0),
  );
  expect(none).toBeNull();
});

test('units that scatter beyond chance get wider limits, equal ones do not', () => {
  const trials = Array.from({ length: 20 }, () => 1000);
  const wild = proportionFunnel(
    trials.map((_, unit) => (unit % 2 === 0 ? 60 : 140)),
    trials,
  );
  expect(wild.dispersion).toBeGreaterThan(10);
  expect(wild.tau2).toBeGreaterThan(0);
  const even = proportionFunnel(
    trials.map(() => 100),
    trials,
  );
  expect([even.tau2, even.dispersion]).toEqual([0, 0]);
  expect(proportionFunnel([], []).units).toEqual([]);
});
