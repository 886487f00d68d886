import { describe, expect, test } from 'vitest';
import { countQuantile } from '../../../src/stats/distributions/negative-binomial';
import { studentTwoSided } from '../../../src/stats/distributions/student-t';
import { farringtonBaseline } from '../../../src/stats/series/farrington-baseline';
import {
  type FarringtonOptions,
  farringtonFlexible,
  farringtonWeights,
} from '../../../src/stats/series/farrington-flexible';
import { fitQuasiPoisson } from '../../../src/stats/series/quasi-poisson';
import { Random } from '../../../src/util/random';
import { readOracle } from '../support/read-table';

describe('quasi-Poisson regression', () => {
  // Dobson (1990), page 93, the example of glm in R: counts by outcome and treatment.
  const counts = [18, 17, 15, 20, 10, 20, 25, 13, 12];
  const rows = counts.map((_, place) => [
    1,
    Number(place % 3 === 1),
    Number(place % 3 === 2),
    Number(place >= 3 && place < 6),
    Number(place >= 6),
  ]);

  test('Dobson’s trial as published', () => {
    const fit = fitQuasiPoisson(rows, counts);
    expect(
      fit?.coefficients.map((value) => value?.toFixed(4).replace('-0.0000', '0.0000')),
    ).toEqual(['3.0445', '-0.4543', '-0.2930', '0.0000', '0.0000']);
    const errors = [0, 1, 2].map((place) =>
      Math.sqrt(fit?.variance(rows[0]?.map((_, column) => Number(column === place)) ?? []) ?? 0),
    );
    expect(errors.map((value) => value.toFixed(4))).toEqual(['0.1709', '0.2022', '0.1927']);
    expect(((fit?.dispersion ?? 0) * 4).toFixed(3)).toBe('5.173');
    expect(fit?.leverages.reduce((sum, value) => sum + value, 0)).toBeCloseTo(5, 6);
  });

  test('a column that others determine is left out', () => {
    const fit = fitQuasiPoisson(
      rows.map((row) => [...row, 2 * (row[1] as number)]),
      counts,
    );
    expect(fit?.coefficients[5]).toBeNull();
    expect(fit?.fitted[0]).toBeCloseTo(21, 8);
  });

  test('no degree of freedom, no fit', () => {
    expect(
      fitQuasiPoisson(
        [
          [1, 0],
          [0, 1],
        ],
        [3, 4],
      ),
    ).toBeNull();
  });
});

test('weights as checked by hand in the tests of surveillance', () => {
  const weights = farringtonWeights([0, 0, 0, 0, 0, 2, 2, 2, 2, 2], 0);
  expect(weights.map((weight) => weight.toFixed(9))).toEqual([
    ...new Array(5).fill('1.600000000'),
    ...new Array(5).fill('0.400000000'),
  ]);
  expect(farringtonWeights(new Array(10).fill(0), 0)).toEqual(new Array(10).fill(1));
});

test('Student’s t and quantiles of counts as in the tables', () => {
  expect(studentTwoSided(2.776445105, 4)).toBeCloseTo(0.05, 9);
  expect(studentTwoSided(-12.70620474, 1)).toBeCloseTo(0.05, 9);
  expect(studentTwoSided(1.959963985, 1e7)).toBeCloseTo(0.05, 7);
  // Poisson with mean 5: P(X ≤ 8) = 0.9319, P(X ≤ 9) = 0.9682.
  expect([countQuantile(0.93, 5, 1), countQuantile(0.95, 5, 1)]).toEqual([8, 9]);
  // Negative binomial, size 1 and probability ½ (geometric): P(X ≤ n) = 1 − 2^−(n + 1).
  expect([0.5, 0.51, 0.75, 0.9].map((p) => countQuantile(p, 1, 2))).toEqual([0, 1, 1, 3]);
});

describe('baseline', () => {
  const options = { frequency: 52, years: 2, halfWindow: 3, recentLeftOut: 26 };

  test('with one season the windows of the years before', () => {
    const baseline = farringtonBaseline(110, { ...options, seasons: 1 });
    expect(baseline?.places).toEqual([3, 4, 5, 6, 7, 8, 9, 55, 56, 57, 58, 59, 60, 61]);
    expect(new Set(baseline?.seasons)).toEqual(new Set([1]));
  });

  test('with ten seasons all between, 45 weeks in nine blocks of five, without the last half year', () => {
    const baseline = farringtonBaseline(110, { ...options, seasons: 10 });
    expect(baseline?.places).toEqual(Array.from({ length: 82 }, (_, place) => place + 3));
    expect(baseline?.seasons.slice(0, 13)).toEqual([...new Array(7).fill(10), 1, 1, 1, 1, 1, 2]);
    expect(baseline?.seasons.filter((season) => season === 9)).toHaveLength(5);
  });

  test('too short a series has none', () => {
    expect(farringtonBaseline(106, { ...options, seasons: 1 })).toBeNull();
    expect(farringtonBaseline(107, { ...options, seasons: 1 })).not.toBeNull();
    expect(() => farringtonBaseline(110, { ...options, seasons: 50 })).toThrow('50 seasons');
  });
});

describe('Farrington flexible', () => {
  test('a steady series: the expected count, no alarm; an outbreak in it', () => {
    const steady = new Array(260).fill(10);
    const calm = farringtonFlexible(steady, 259, { frequency: 52 });
    expect(calm).toMatchObject({ kind: 'assessed', alarm: false, dispersion: 1 });
    // Poisson with mean 10: P(X ≤ 14) = 0.9165, P(X ≤ 15) = 0.9513.
    expect(calm.kind === 'assessed' && [calm.expected.toFixed(6), calm.upper]).toEqual([
      '10.000000',
      15,
    ]);
    const outbreak = farringtonFlexible([...steady.slice(1), 16], 259, { frequency: 52 });
    expect(outbreak).toMatchObject({ alarm: true });
  });

  test('a past outbreak weighs less: the limit stays lower', () => {
    const random = new Random('farrington');
    const counts = Array.from({ length: 260 }, () => random.between(2, 9));
    counts[51] = 70;
    const upper = (reweightAbove: number | null) => {
      const result = farringtonFlexible(counts, 258, {
        frequency: 52,
        seasons: 1,
        threshold: 'delta',
        reweightAbove,
      });
      return result.kind === 'assessed' ? result.upper : Number.NaN;
    };
    expect(upper(2.58)).toBeLessThan(upper(null) * 0.8);
  });

  test('a trend is kept only where it is asked for, significant and no extrapolation', () => {
    const rising = Array.from({ length: 260 }, (_, place) => 10 + Math.round(place / 13));
    const judge = (counts: number[], trendBelow: number) =>
      farringtonFlexible(counts, 259, { frequency: 52, seasons: 1, trendBelow });
    // The trend leads above everything seen before: it is dropped.
    expect(judge(rising, 1)).toMatchObject({ hasTrend: false });
    const peaked = rising.map((count, place) => (place === 155 ? 60 : count));
    expect(judge(peaked, 0.05)).toMatchObject({ hasTrend: true });
    expect(judge(peaked, 0)).toMatchObject({ hasTrend: false });
    expect(judge(new Array(260).fill(10), 0.05)).toMatchObject({ hasTrend: false });
  });

  test('short and sparse series are not assessable and say so', () => {
    expect(farringtonFlexible(new Array(100).fill(5), 99, { frequency: 52 })).toEqual({
      kind: 'not_assessable',
      reason: 'short_history',
    });
    const sparse = Array.from({ length: 260 }, (_, place) => Number(place === 60));
    expect(farringtonFlexible(sparse, 259, { frequency: 52 })).toEqual({
      kind: 'not_assessable',
      reason: 'sparse',
    });
  });

  test('Salmonella Newport: expectation, dispersion and limit as computed a second time', () => {
    // By NumPy with a QR decomposition and the quantiles of SciPy: weeks 1, 21 and 45 of 2011.
    const series = readOracle('series/salmNewport.csv');
    const counts = series.numbers('n') as number[];
    const start = series.texts('date').findIndex((date) => date >= '2011-01-01');
    const judged = (options: Partial<FarringtonOptions>) =>
      [0, 20, 44].map((week) => {
        const result = farringtonFlexible(counts, start + week, { frequency: 52, ...options });
        if (result.kind !== 'assessed') throw new Error(result.reason);
        return [result.expected, result.dispersion, result.upper].map((value) => value.toFixed(5));
      });
    expect(judged({})).toEqual([
      ['1.14038', '1.13753', '3.00000'],
      ['1.32381', '1.15787', '4.00000'],
      ['2.46896', '1.10990', '5.00000'],
    ]);
    expect(judged({ seasons: 1, threshold: 'delta' })).toEqual([
      ['0.50343', '1.12664', '2.25195'],
      ['0.97510', '1.00000', '3.14452'],
      ['2.58060', '1.13103', '6.16476'],
    ]);
    expect(
      judged({
        seasons: 1,
        threshold: 'delta',
        trendBelow: 0.05,
        recentLeftOut: 3,
        reweightAbove: 1,
      }),
    ).toEqual([
      ['0.47104', '1.11604', '2.16046'],
      ['1.04609', '1.00000', '3.27668'],
      ['1.87012', '1.10969', '4.89093'],
    ]);
    expect(judged({ threshold: 'delta', alpha: 0.005 })[2]).toEqual([
      '2.46896',
      '1.10990',
      '8.00379',
    ]);
  });

  test('Salmonella Newport: the outbreak of autumn 2011 is found, few weeks besides', () => {
    const series = readOracle('series/salmNewport.csv');
    const counts = series.numbers('n') as number[];
    const dates = series.texts('date');
    const alarms = dates.flatMap((date, place) => {
      if (date < '2011-01-01' || date > '2011-12-31') return [];
      const result = farringtonFlexible(counts, place, { frequency: 52, alpha: 0.01 });
      return result.kind === 'assessed' && result.alarm ? [date] : [];
    });
    expect(alarms.some((date) => date >= '2011-10-01' && date <= '2011-11-30')).toBe(true);
    expect(alarms.length).toBeLessThan(12);
  });
});
