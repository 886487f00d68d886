import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateUnit } from '../../../src/stats/composite/aggregate';
import { contributions, explainChange, swapWeight } from '../../../src/stats/composite/explain';
import { rank } from '../../../src/stats/rank';
import { drawRanker } from '../../../src/stats/uncertainty/draw-ranker';
import { simulateRanks } from '../../../src/stats/uncertainty/simulate-ranks';
import { sobolIndices } from '../../../src/stats/uncertainty/sobol-indices';
import { Random } from '../../../src/util/random';

describe('Sobol indices', () => {
  test('y = x1 + 10·x2: 1/101 and 100/101', () => {
    const { first, total } = sobolIndices((x) => (x[0] as number) + 10 * (x[1] as number), 2, {
      samples: 40_000,
      random: new Random('sobol'),
    });
    for (const indices of [first, total]) {
      expect(Math.abs((indices[0] as number) - 1 / 101)).toBeLessThan(0.005);
      expect(Math.abs((indices[1] as number) - 100 / 101)).toBeLessThan(0.02);
    }
  });

  test('Ishigami: an input that acts only together with another', () => {
    const angle = (x: number) => Math.PI * (2 * x - 1);
    const ishigami = ([x1 = 0, x2 = 0, x3 = 0]: Float64Array) =>
      Math.sin(angle(x1)) +
      7 * Math.sin(angle(x2)) ** 2 +
      0.1 * angle(x3) ** 4 * Math.sin(angle(x1));
    const { first, total } = sobolIndices(ishigami, 3, {
      samples: 60_000,
      random: new Random('ishigami'),
    });
    const expected = { first: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437] };
    for (const [input, value] of expected.first.entries()) {
      expect(Math.abs((first[input] as number) - value)).toBeLessThan(0.02);
    }
    for (const [input, value] of expected.total.entries()) {
      expect(Math.abs((total[input] as number) - value)).toBeLessThan(0.02);
    }
  });

  test('a result that never varies has no indices', () => {
    const options = { samples: 10, random: new Random('flat') };
    expect(sobolIndices(() => 3, 1, options)).toEqual({ first: [0], total: [0], variance: 0 });
  });
});

describe('simulated ranks', () => {
  test('fixed scores give fixed ranks, ties the lowest, missing ones none', () => {
    const result = simulateRanks((scores) => scores.set([70, 90, 70, Number.NaN]), {
      units: 4,
      draws: 10,
      gradeBounds: [80, Number.NEGATIVE_INFINITY],
    });
    expect(result.map((unit) => unit?.rank)).toEqual([
      { lower: 2, median: 2, upper: 2 },
      { lower: 1, median: 1, upper: 1 },
      { lower: 2, median: 2, upper: 2 },
      undefined,
    ]);
    expect(result[0]?.grades).toEqual([0, 1]);
    expect(result[1]?.grades).toEqual([1, 0]);
  });

  test('two units that differ only by chance share their ranks; the seed decides', () => {
    const run = (seed: string) => {
      const random = new Random(seed);
      return simulateRanks(
        (scores) => {
          scores[0] = random.uniform();
          scores[1] = random.uniform();
          scores[2] = 5;
        },
        { units: 3, draws: 2000 },
      );
    };
    const [first, second, best] = run('ranks');
    expect([first?.rank.lower, first?.rank.upper]).toEqual([2, 3]);
    expect([second?.rank.lower, second?.rank.upper]).toEqual([2, 3]);
    expect(best?.rank).toEqual({ lower: 1, median: 1, upper: 1 });
    expect(first?.score.lower).toBeCloseTo(0.05, 1);
    expect(run('ranks')).toEqual(run('ranks'));
  });

  test('what throws while it reports progress stops the simulation', () => {
    const stop = () => {
      throw new Error('stopped');
    };
    expect(() => simulateRanks(() => undefined, { units: 1, draws: 5, onProgress: stop })).toThrow(
      'stopped',
    );
  });
});

describe('explanations', () => {
  const number = fc.double({ min: 0, max: 100, noNaN: true });
  const weight = fc.double({ min: 0.01, max: 10, noNaN: true });

  test('the parts of a change sum to it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number, weight, weight), { minLength: 1, maxLength: 12 }),
        (parts) => {
          const before = { scores: parts.map(([x]) => x), weights: parts.map(([, , w]) => w) };
          const after = { scores: parts.map(([, x]) => x), weights: parts.map(([, , , w]) => w) };
          const change =
            (aggregateUnit(after.scores, after.weights).score ?? 0) -
            (aggregateUnit(before.scores, before.weights).score ?? 0);
          const sum = explainChange(before, after).reduce(
            (total, { byScore, byWeight }) => total + byScore + byWeight,
            0,
          );
          expect(Math.abs(sum - change)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  test('contributions sum to the difference from the reference', () => {
    const unit = { scores: [80, 40, 60], weights: [2, 1, 1] };
    expect(contributions(unit, [60, 60, 60])).toEqual([10, -5, 0]);
  });

  test('at the swap weight the two units are equal', () => {
    // 0.2·x + 0.8·y: unit 1 leads by y, unit 2 by x; equal where 40w = 20(1 − w), w = 1/3.
    expect(
      swapWeight(
        0,
        [1, 4],
        [
          [40, 80],
          [80, 60],
        ],
      ),
    ).toBeCloseTo(1 / 3, 12);
    expect(
      swapWeight(
        0,
        [1, 1],
        [
          [90, 90],
          [10, 10],
        ],
      ),
    ).toBeNull();
    expect(swapWeight(0, [1], [[1], [2]])).toBeNull();
  });

  test('lists of different lengths are refused', () => {
    const one = { scores: [1], weights: [1] };
    expect(() => explainChange(one, { scores: [1, 2], weights: [1, 1] })).toThrow(RangeError);
  });
});

test('the ranker of draws ranks as rank does, draw after draw, gaps and ties included', () => {
  const score = fc.option(fc.integer({ min: 0, max: 6 }), { freq: 5 });
  fc.assert(
    fc.property(fc.array(fc.array(score, { minLength: 9, maxLength: 9 })), (draws) => {
      const rankNow = drawRanker(9);
      const ranks = new Float64Array(9);
      for (const draw of draws) {
        rankNow(
          Float64Array.from(draw, (value) => value ?? Number.NaN),
          ranks,
        );
        expect(Array.from(ranks, (value) => (Number.isNaN(value) ? null : value))).toEqual(
          rank(draw, 1),
        );
      }
    }),
  );
});
