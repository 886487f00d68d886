import { describe, expect, test } from 'vitest';
import { drawBinomial } from '../../../src/stats/distributions/draw-binomial';
import { gammaQ, logGamma } from '../../../src/stats/distributions/gamma';
import { casesSpreader } from '../../../src/stats/distributions/spread-cases';
import { Random } from '../../../src/util/random';

/** p of Pearson's χ² of counts against expectations, cells with fewer than 5 expected put together. */
function pearson(counts: readonly number[], expected: readonly number[]): number {
  let [square, cells, restCount, restExpected] = [0, 0, 0, 0];
  const add = (count: number, wanted: number) => {
    square += (count - wanted) ** 2 / wanted;
    cells += 1;
  };
  for (const [place, wanted] of expected.entries()) {
    if (wanted >= 5) add(counts[place] ?? 0, wanted);
    else [restCount, restExpected] = [restCount + (counts[place] ?? 0), restExpected + wanted];
  }
  if (restExpected > 0.5) add(restCount, restExpected);
  return gammaQ((cells - 1) / 2, square / 2);
}

describe('binomial counts', () => {
  test.each([
    [7, 0.3],
    [40, 0.2],
    [1000, 0.004],
    [60, 0.4],
    [500, 0.05],
    [3000, 0.9],
    [20_000, 0.002],
  ])('%i trials at %f are distributed as the formula says', (trials, probability) => {
    const random = new Random(`${trials}/${probability}`);
    const draws = 20_000;
    const counts = new Array<number>(trials + 1).fill(0);
    for (let draw = 0; draw < draws; draw += 1) {
      const count = drawBinomial(trials, probability, random);
      counts[count] = (counts[count] as number) + 1;
    }
    const expected = counts.map(
      (_, k) =>
        draws *
        Math.exp(
          logGamma(trials + 1) -
            logGamma(k + 1) -
            logGamma(trials - k + 1) +
            k * Math.log(probability) +
            (trials - k) * Math.log1p(-probability),
        ),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(draws);
    expect(pearson(counts, expected)).toBeGreaterThan(0.001);
  });

  test('nothing, all, none', () => {
    const random = new Random('edges');
    expect([
      drawBinomial(0, 0.5, random),
      drawBinomial(9, 0, random),
      drawBinomial(9, 1, random),
      drawBinomial(9, Number.NaN, random),
    ]).toEqual([0, 0, 9, 0]);
  });
});

describe('cases spread over cells', () => {
  const shares = [5, 0, 1, 3, 0.5, 10, 0];
  const whole = shares.reduce((sum, share) => sum + share, 0);

  test.each([30, 100_000])('%i cases come in proportion to the shares', (total) => {
    const spread = casesSpreader(shares, total);
    const random = new Random(`spread ${total}`);
    const rounds = 300;
    const sums = shares.map(() => 0);
    let squares = 0;
    const counts = new Float64Array(shares.length);
    for (let round = 0; round < rounds; round += 1) {
      spread(counts, random);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      for (const [cell, count] of counts.entries()) sums[cell] = (sums[cell] ?? 0) + count;
      squares += ((counts[5] ?? 0) - (total * 10) / whole) ** 2;
    }
    expect([sums[1], sums[6]]).toEqual([0, 0]);
    const expected = shares.map((share) => (rounds * total * share) / whole);
    expect(pearson(sums, expected)).toBeGreaterThan(0.001);
    // The variance of one cell is that of a binomial count.
    const variance = total * (10 / whole) * (1 - 10 / whole);
    expect(squares / rounds / variance).toBeGreaterThan(0.7);
    expect(squares / rounds / variance).toBeLessThan(1.35);
  });
});
