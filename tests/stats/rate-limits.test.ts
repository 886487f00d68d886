import { expect, test } from 'vitest';
import { rateLimits } from '../../src/stats/rate-limits';

test('exact limits of 0, 1, 10 and 100 events, as tabulated by Garwood (1936)', () => {
  const limits = (events: number) => {
    const { lower, upper } = rateLimits(events, 100_000) ?? { lower: 0, upper: 0 };
    return [lower.toFixed(3), upper.toFixed(3)];
  };
  expect(limits(0)).toEqual(['0.000', '3.689']);
  expect(limits(1)).toEqual(['0.025', '5.572']);
  expect(limits(10)).toEqual(['4.795', '18.390']);
  expect(limits(100)).toEqual(['81.364', '121.627']);
});

test('Byar’s limits are near the exact ones from ten events on', () => {
  for (const events of [10, 25, 100, 1000]) {
    const exact = rateLimits(events, 1, { per: 1 });
    const byar = rateLimits(events, 1, { per: 1, method: 'byar' });
    expect(Math.abs((byar?.lower ?? 0) / (exact?.lower ?? 1) - 1)).toBeLessThan(0.002);
    expect(Math.abs((byar?.upper ?? 0) / (exact?.upper ?? 1) - 1)).toBeLessThan(0.002);
  }
  expect(rateLimits(0, 1, { per: 1, method: 'byar' })?.lower).toBe(0);
});

test('rates scale with the population; more confidence is wider; nobody has no rate', () => {
  const small = rateLimits(12, 50_000);
  const large = rateLimits(12, 500_000);
  expect([small?.rate, large?.rate]).toEqual([24, 2.4]);
  expect(small?.upper).toBeCloseTo(10 * (large?.upper ?? 0), 10);
  for (const method of ['exact', 'byar'] as const) {
    const [usual, wide] = [0.95, 0.998].map((confidence) =>
      rateLimits(12, 50_000, { method, confidence }),
    );
    expect(wide?.lower).toBeLessThan(usual?.lower ?? 0);
    expect(wide?.upper).toBeGreaterThan(usual?.upper ?? 0);
  }
  expect([rateLimits(3, 0), rateLimits(3, Number.NaN)]).toEqual([null, null]);
});
