import { describe, expect, test } from 'vitest';
import { badRun } from '../../../src/stats/series/bad-run';
import { decompose } from '../../../src/stats/series/decompose';
import { supportedMethods } from '../../../src/stats/series/supported-methods';

describe('classical decomposition', () => {
  test('an exact trend and season are taken apart', () => {
    const season = [3, -1, -2, 0];
    const values = Array.from({ length: 12 }, (_, place) => 10 + place + (season[place % 4] ?? 0));
    const { trend, seasonal, remainder, adjusted } = decompose(values, 4);
    expect(trend.slice(0, 3)).toEqual([null, null, 12]);
    expect(trend.at(-1)).toBeNull();
    expect(seasonal.slice(0, 4)).toEqual(season.map((each) => expect.closeTo(each, 12)));
    expect(remainder[5]).toBeCloseTo(0, 12);
    expect(adjusted[0]).toBeCloseTo(10, 12);
  });

  test('an odd number of seasons: plain centred averages', () => {
    expect(decompose([1, 2, 6, 1, 2, 6, 1], 3).trend).toEqual([null, 3, 3, 3, 3, 3, null]);
  });

  test('two years are needed', () => {
    expect(() => decompose(new Array(23).fill(1), 12)).toThrow('24 values; there are 23');
  });
});

test('the run of bad months that ends a series', () => {
  expect(badRun([90, 70, 65, 60], 80, 1)).toBe(3);
  expect(badRun([70, 70, 80], 80, 1)).toBe(0);
  expect(badRun([5, 7, null, 9, 8], 6, -1)).toBe(2);
  expect(badRun([5, 7, null], 6, -1)).toBe(0);
  expect(badRun([], 6, -1)).toBe(0);
});

test('methods are offered only where the history suffices', () => {
  expect(supportedMethods(0, 12)).toEqual([]);
  expect(supportedMethods(7, 12)).toEqual(['change', 'cusum', 'bad_run', 'ears_c1']);
  expect(supportedMethods(23, 12)).not.toContain('seasonal');
  expect(supportedMethods(24, 12)).toContain('seasonal');
  expect(supportedMethods(48, 12)).not.toContain('farrington');
  expect(supportedMethods(49, 12)).toContain('farrington');
});
