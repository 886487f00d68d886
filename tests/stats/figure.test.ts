import { expect, test } from 'vitest';
import { classBreaks, classOf } from '../../src/stats/class-breaks';
import { figureOf } from '../../src/stats/figure';
import { rank } from '../../src/stats/rank';

test('a percentage is pooled and missing below the minimum of data', () => {
  const percent = { unit: 'percent', minimumData: 20 } as const;
  expect(figureOf(percent, 19, 20)).toBe(95);
  expect(figureOf(percent, 19, 19)).toBeNull();
  expect(figureOf({ ...percent, minimumData: 0 }, 0, 0)).toBeNull();
});

test('counts and amounts are as they are, rates need people', () => {
  expect(figureOf({ unit: 'count', minimumData: 0 }, 0, 0)).toBe(0);
  expect(figureOf({ unit: 'yuan', minimumData: 0 }, 1234.5, 0)).toBe(1234.5);
  expect(figureOf({ unit: 'per_100k', minimumData: 0 }, 3, 0, 150_000)).toBe(2);
  expect(figureOf({ unit: 'per_100k', minimumData: 0 }, 3, 0, null)).toBeNull();
  expect(figureOf({ unit: 'per_100k', minimumData: 0 }, 3, 0, 0)).toBeNull();
});

test('ties share the minimum rank and missing values have none', () => {
  expect(rank([5, 7, 7, null, 1, Number.NaN], 1)).toEqual([3, 1, 1, null, 4, null]);
  expect(rank([5, 7, 7, null, 1], -1)).toEqual([2, 3, 3, null, 1]);
  expect(rank([], 1)).toEqual([]);
});

test('natural breaks find the gaps, quantile classes hold equally many', () => {
  const values = [1, 2, 1, 2, 50, 51, 52, 100, null];
  expect(classBreaks(values, 3)).toEqual([1, 50, 100]);
  expect(classBreaks([1, 2, 3, 4, 5, 6, 7, 8], 4, 'quantile')).toEqual([1, 2.75, 4.5, 6.25]);
  expect(classBreaks([3, 3, 3], 5)).toEqual([3]);
  expect(classBreaks([null], 5)).toEqual([]);
});

test('a value is in the last class that it reaches', () => {
  const breaks = [1, 50, 100];
  expect([0, 1, 49.9, 50, 99, 100, 1000].map((value) => classOf(value, breaks))).toEqual([
    0, 0, 0, 1, 1, 2, 2,
  ]);
  expect(classOf(null, breaks)).toBeNull();
  expect(classOf(3, [])).toBeNull();
});
