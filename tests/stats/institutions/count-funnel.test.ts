import { expect, test } from 'vitest';
import { poissonCdf } from '../../../src/stats/distributions/poisson';
import { countFunnel } from '../../../src/stats/institutions/count-funnel';
import { overDispersion } from '../../../src/stats/institutions/over-dispersion';

test('without over-dispersion the limits are quantiles of Poisson counts', () => {
  const expected = [0.5, 3, 10, 40, 200, 10, 40, 90];
  const funnel = countFunnel([0, 4, 10, 38, 205, 9, 41, 88], expected);
  expect([funnel.target, funnel.tau2]).toEqual([1, 0]);
  for (const [unit, size] of expected.entries()) {
    for (const [limits, tail] of [
      [funnel.units[unit]?.inner, 0.025],
      [funnel.units[unit]?.outer, 0.001],
    ] as const) {
      const [lower = 0, upper = 0] = limits ?? [];
      // Two counts around a limit have it between their probabilities.
      const above = Math.ceil(upper * size - 1e-9);
      expect(poissonCdf(above, size)).toBeGreaterThanOrEqual(1 - tail);
      expect(poissonCdf(above - 1, size)).toBeLessThan(1 - tail);
      expect(poissonCdf(Math.ceil(lower * size - 1e-9) - 1, size)).toBeLessThan(tail);
      expect(lower).toBeLessThan(1);
    }
  }
  // 10 expected: P(X ≤ 16) = 0.97296, P(X ≤ 17) = 0.98572.
  expect(10 * (funnel.units[2]?.inner[1] ?? 0)).toBeCloseTo(16 + (0.975 - 0.97296) / 0.01276, 2);
  // None where half an event or three are expected is no news.
  expect([funnel.units[0]?.inner[0], funnel.units[1]?.inner[0]]).toEqual([0, 0]);
});

test('a small unit is not accused by chance, a large one with the same ratio is', () => {
  const expected = [2, 400, ...Array.from({ length: 30 }, () => 100)];
  const observed = [3, 600, ...Array.from({ length: 30 }, (_, unit) => 95 + (unit % 11))];
  const { units } = countFunnel(observed, expected);
  const [small, large] = units;
  expect([small?.value, large?.value]).toEqual([1.5, 1.5]);
  expect(small && small.value < small.inner[1]).toBe(true);
  expect(large && large.value > large.outer[1]).toBe(true);
});

test('over-dispersion by hand widens the limits and shrinks z', () => {
  // z = 2(√O − √E): 6, −6, 0 and 0; four units of E = 100, none winsorised.
  const observed = [169, 49, 100, 100];
  const funnel = countFunnel(observed, [100, 100, 100, 100], { winsorised: 0 });
  expect(funnel.dispersion).toBeCloseTo(18, 12);
  // Σw = 1600, Σw²/Σw = 400: τ² = (72 − 3)/1200.
  expect(funnel.tau2).toBeCloseTo(69 / 1200, 12);
  const deviation = Math.sqrt(1 / 400 + 69 / 1200);
  expect(funnel.units[0]?.z).toBeCloseTo(0.3 / deviation, 12);
  expect(funnel.units[0]?.inner[1]).toBeCloseTo((1 + 1.959963985 * deviation) ** 2, 8);
  expect(funnel.units[0]?.inner[0]).toBeCloseTo((1 - 1.959963985 * deviation) ** 2, 8);
});

test('nothing expected, no units', () => {
  expect(countFunnel([0, 3], [0, 3]).units[0]).toBeNull();
  expect(countFunnel([], []).units).toEqual([]);
  expect(overDispersion([], [], 0.1)).toEqual({ dispersion: 1, tau2: 0 });
});
