import { expect, test } from 'vitest';
import { isInside, rectangleOf } from '../../../../src/pages/hotspots/map/inside-polygon';

test('within a rectangle drawn from any corner', () => {
  for (const [from, to] of [
    [[0, 0] as const, [10, 4] as const],
    [[10, 4] as const, [0, 0] as const],
    [[0, 4] as const, [10, 0] as const],
  ]) {
    const line = rectangleOf(from as [number, number], to as [number, number]);
    expect(isInside([5, 2], line)).toBe(true);
    expect(isInside([11, 2], line)).toBe(false);
    expect(isInside([5, 5], line)).toBe(false);
  }
});

test('a lasso with a bay: what lies in the bay is outside', () => {
  const bay = [
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 2],
    [0, 10],
  ] as const;
  expect(isInside([5, 1], bay)).toBe(true);
  expect(isInside([5, 6], bay)).toBe(false);
  expect(isInside([1, 6], bay)).toBe(true);
  expect(isInside([9, 6], bay)).toBe(true);
});

test('a line that encloses nothing holds nothing', () => {
  expect(isInside([1, 1], [])).toBe(false);
  expect(isInside([1, 1], [[1, 1]])).toBe(false);
});
