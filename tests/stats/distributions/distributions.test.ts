import { expect, test } from 'vitest';
import { gammaP, gammaQ, gammaQuantile, logGamma } from '../../../src/stats/distributions/gamma';
import { normalCdf, normalQuantile, normalTwoSided } from '../../../src/stats/distributions/normal';
import {
  byarLimits,
  exactPoissonLimits,
  poissonCdf,
  poissonUpperTail,
} from '../../../src/stats/distributions/poisson';

test('the gamma function at known places', () => {
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(100)).toBeCloseTo(359.1342053695754, 9);
});

test('the incomplete gamma function: P + Q = 1, exponential and χ² known in closed form', () => {
  for (const x of [0.1, 1, 3, 20, 200]) {
    expect(gammaP(1, x)).toBeCloseTo(1 - Math.exp(-x), 14);
    expect(gammaQ(1, x) / Math.exp(-x)).toBeCloseTo(1, 12);
    expect(gammaP(7.5, x) + gammaQ(7.5, x)).toBeCloseTo(1, 13);
  }
  expect(2 * gammaQuantile(0.5, 0.95)).toBeCloseTo(3.841458820694124, 11);
  expect(2 * gammaQuantile(5, 0.95)).toBeCloseTo(18.307038053275146, 11);
});

test('the normal distribution', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
  expect(normalQuantile(0.0005)).toBeCloseTo(-3.290526731491926, 12);
  expect(normalCdf(1)).toBeCloseTo(0.8413447460685429, 14);
  expect(normalCdf(-10) / 7.61985302416e-24).toBeCloseTo(1, 10);
  expect(normalTwoSided(-1.96)).toBeCloseTo(0.04999579029644087, 13);
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([
    Number.NEGATIVE_INFINITY,
    0,
    Number.POSITIVE_INFINITY,
  ]);
});

test('Poisson tails and limits (Garwood 1936; Breslow and Day 1987)', () => {
  expect(poissonCdf(2, 1.5)).toBeCloseTo(0.8088468305380586, 13);
  expect(poissonUpperTail(3, 1.5)).toBeCloseTo(1 - 0.8088468305380586, 13);
  expect([poissonCdf(-1, 2), poissonUpperTail(0, 2), poissonCdf(0, 0)]).toEqual([0, 1, 1]);
  const ten = exactPoissonLimits(10);
  expect([ten.lower.toFixed(6), ten.upper.toFixed(6)]).toEqual(['4.795389', '18.390356']);
  expect(exactPoissonLimits(0).upper.toFixed(6)).toBe('3.688879');
  expect(exactPoissonLimits(0).lower).toBe(0);
  const byar = byarLimits(10);
  expect(byar.lower).toBeCloseTo(ten.lower, 1);
  expect(byar.upper).toBeCloseTo(ten.upper, 1);
});
