import { expect, test } from 'vitest';
import { kurtosis, mean, sampleDeviation, skewness } from '../../src/stats/moments';

test('skewness and kurtosis of 1 to 10 and 100, as published', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100];
  expect(skewness(values)?.toFixed(6)).toBe('3.255638');
  expect(kurtosis(values)?.toFixed(6)).toBe('10.706674');
});

test('unknown values are left out', () => {
  expect(mean([1, null, 3, Number.NaN])).toBe(2);
  expect(sampleDeviation([1, null, 3])).toBeCloseTo(Math.SQRT2, 12);
});

test('what is undefined is null, never NaN', () => {
  expect(mean([null])).toBeNull();
  expect(sampleDeviation([4])).toBeNull();
  expect(skewness([2, 2, 2])).toBeNull();
  expect(skewness([1, 2])).toBeNull();
  expect(kurtosis([1, 2, 3])).toBeNull();
  expect(kurtosis([5, 5, 5, 5])).toBeNull();
});
