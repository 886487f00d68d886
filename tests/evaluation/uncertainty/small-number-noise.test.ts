import { describe, expect, test } from 'vitest';
import { interpolateScores } from '../../../src/evaluation/uncertainty/interpolate-scores';
import { noisyValues } from '../../../src/evaluation/uncertainty/small-number-noise';

const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: Float64Array) => {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
};

describe('the noise of small numbers', () => {
  test('a share of few cases is binomial: 1 of 2 is 0, ½ or 1 as ¼, ½, ¼', () => {
    const values = [...noisyValues(50, 2, 'share')];
    const often = (value: number) => values.filter((each) => each === value).length / 64;
    expect([often(0), often(50), often(100)]).toEqual([0.25, 0.5, 0.25]);
  });

  test.each([
    [30, 20],
    [80, 100],
    [97, 400],
    [60, 5_000],
  ])('%f %% of %i: mean and variance of the binomial distribution', (share, size) => {
    const values = noisyValues(share, size, 'share');
    const expected = (share * (100 - share)) / size;
    expect(Math.abs(mean(values) - share)).toBeLessThan(0.05 * Math.sqrt(expected));
    expect(Math.abs(variance(values) / expected - 1)).toBeLessThan(0.06);
  });

  test.each([3, 12, 200])(
    'a count of %i: mean and variance of the Poisson distribution',
    (count) => {
      const values = noisyValues(count, null, 'count');
      expect(Math.abs(mean(values) - count)).toBeLessThan(0.05 * Math.sqrt(count));
      expect(Math.abs(variance(values) / count - 1)).toBeLessThan(0.06);
    },
  );

  test('a rate is its events: 4 per 100,000 of 100,000 vary as a count of 4', () => {
    expect(noisyValues(4, 100_000, 'rate')).toEqual(noisyValues(4, null, 'count'));
    expect(mean(noisyValues(4, 1_000_000, 'rate'))).toBeCloseTo(4, 1);
    expect(variance(noisyValues(4, 1_000_000, 'rate'))).toBeLessThan(0.42);
  });

  test('none and all are not certain, and stay the likeliest; more cases are surer', () => {
    const few = noisyValues(100, 4, 'share');
    const many = noisyValues(100, 400, 'share');
    expect(few[32]).toBe(100);
    expect(Math.min(...few)).toBeLessThan(80);
    expect(Math.min(...many)).toBeGreaterThan(99);
    expect(Math.max(...noisyValues(0, null, 'count'))).toBeGreaterThan(0);
    expect(Math.max(...noisyValues(0, 4, 'share'))).toBeGreaterThan(20);
  });

  test('money, and shares of an unknown number, have none', () => {
    expect(new Set(noisyValues(7, null, null))).toEqual(new Set([7]));
    expect(new Set(noisyValues(70, null, 'share'))).toEqual(new Set([70]));
    expect(new Set(noisyValues(7, 0, 'rate'))).toEqual(new Set([7]));
  });
});

test('scores between observed ones lie on straight lines, beyond them on the nearest', () => {
  const scoreOf = interpolateScores([10, null, 30, 20, 30], [0, null, 100, 20, 100]);
  expect([5, 10, 15, 20, 25, 30, 99].map(scoreOf)).toEqual([0, 0, 10, 20, 60, 100, 100]);
  expect(interpolateScores([null], [null])(3)).toBeNaN();
});
