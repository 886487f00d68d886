import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate, aggregateUnit } from '../../../src/stats/composite/aggregate';
import { copelandScores, outrankingMatrix } from '../../../src/stats/composite/copeland';
import {
  averageRanks,
  cronbachAlpha,
  kendall,
  pearson,
  spearman,
} from '../../../src/stats/composite/correlation';
import {
  normaliseGoalposts,
  normaliseMinMax,
  normalisePercentile,
  normaliseZ,
} from '../../../src/stats/composite/normalise';
import { treat } from '../../../src/stats/composite/treat';
import { entropyWeights, scaledWeights } from '../../../src/stats/composite/weights';

describe('treat', () => {
  test('beyond five points the logarithm is taken', () => {
    const values = Array.from({ length: 100 }, (_, place) => (place < 92 ? place % 10 : place));
    const { treatment, winsorised } = treat(values);
    expect([treatment, winsorised]).toEqual(['log', []]);
  });

  test('what is well shaped, few or equal stays as it is', () => {
    expect(treat([1, 2, 3, null, 5]).values).toEqual([1, 2, 3, null, 5]);
    expect(treat([7, 7, 7, 7, 7]).treatment).toBe('none');
  });

  test('no unit overtakes another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), fc.constant(1e4)), {
          minLength: 4,
          maxLength: 60,
        }),
        (values) => {
          const treated = treat(values).values as number[];
          for (const [i, mine] of values.entries()) {
            for (const [j, theirs] of values.entries()) {
              if (mine < theirs && (treated[i] as number) > (treated[j] as number)) return false;
            }
          }
          return true;
        },
      ),
    );
  });
});

describe('normalise', () => {
  test('min-max runs from 0 to 100 and turns round', () => {
    expect(normaliseMinMax([2, 4, null, 6])).toEqual([0, 50, null, 100]);
    expect(normaliseMinMax([2, 4, null, 6], -1)).toEqual([100, 50, null, 0]);
    expect(normaliseMinMax([3, 3, null])).toEqual([50, 50, null]);
  });

  test('goalposts do not depend on the other units and are ends', () => {
    expect(normaliseGoalposts([50, 90, 110], { lowest: 60, highest: 100 })).toEqual([0, 75, 100]);
    expect(normaliseGoalposts([90], { lowest: 60, highest: 100 }, -1)).toEqual([25]);
    expect(() => normaliseGoalposts([1], { lowest: 1, highest: 1 })).toThrow('lowest < highest');
  });

  test('z-scores and percentiles', () => {
    expect(normaliseZ([1, 2, 3])).toEqual([-1, 0, 1]);
    expect(normaliseZ([5, 5])).toEqual([0, 0]);
    expect(normalisePercentile([10, 30, 20, 20, null])).toEqual([0, 100, 50, 50, null]);
    expect(normalisePercentile([10, 30, 20], -1)).toEqual([100, 0, 50]);
  });
});

describe('weights', () => {
  test('entropy: the worked example of two columns', () => {
    // p = ¼, ¾ → e = 0.811278; p = ½, ½ → e = 1: all weight to the first.
    expect(
      entropyWeights([
        [1, 3],
        [2, 2],
      ]),
    ).toEqual([1, 0]);
    const [first, second] = entropyWeights([
      [1, 3],
      [1, 9],
    ]);
    const e1 = 1 - 0.8112781244591328;
    const e2 = 1 - 0.4689955935892812;
    expect(first).toBeCloseTo(e1 / (e1 + e2), 12);
    expect(second).toBeCloseTo(e2 / (e1 + e2), 12);
  });

  test('where nothing tells the units apart, all weigh the same', () => {
    expect(
      entropyWeights([
        [1, 1],
        [4, 4],
      ]),
    ).toEqual([0.5, 0.5]);
  });

  test('weights that are none are refused', () => {
    expect(scaledWeights([1, 3])).toEqual([0.25, 0.75]);
    expect(() => scaledWeights([0, 0])).toThrow(RangeError);
    expect(() => scaledWeights([1, -1])).toThrow(RangeError);
    expect(() => scaledWeights([1, Number.NaN])).toThrow(RangeError);
  });
});

describe('aggregate', () => {
  test('arithmetic, geometric, harmonic', () => {
    const columns = [[1], [100]];
    expect(aggregate(columns, [1, 1])).toEqual([50.5]);
    expect(aggregate(columns, [1, 1], 'geometric')[0]).toBeCloseTo(10, 12);
    expect(aggregate(columns, [1, 1], 'harmonic')[0]).toBeCloseTo(200 / 101, 12);
    expect(() => aggregate([[0]], [1], 'geometric')).toThrow('above 0');
  });

  test('a group without its share of data has no score', () => {
    expect(aggregateUnit([80, null], [2, 1], 'arithmetic', 2 / 3)).toEqual({
      score: 80,
      available: 2 / 3,
    });
    expect(aggregateUnit([null, 80], [2, 1], 'arithmetic', 2 / 3).score).toBeNull();
    expect(aggregateUnit([null, null], [1, 1]).score).toBeNull();
  });

  const score = fc.double({ min: 1, max: 100, noNaN: true });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 12 }))
    .chain(([parts, units]) =>
      fc.record({
        columns: fc.array(fc.array(score, { minLength: units, maxLength: units }), {
          minLength: parts,
          maxLength: parts,
        }),
        weights: fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), {
          minLength: parts,
          maxLength: parts,
        }),
      }),
    );

  test('weights times a constant change nothing', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('arithmetic', 'geometric', 'harmonic'),
        ({ columns, weights }, aggregation) => {
          const once = aggregate(columns, weights, aggregation);
          const thrice = aggregate(
            columns,
            weights.map((weight) => 3 * weight),
            aggregation,
          );
          for (const [unit, value] of once.entries()) {
            expect(thrice[unit]).toBeCloseTo(value as number, 9);
          }
        },
      ),
    );
  });

  test('improving one score never lowers a mean', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('arithmetic', 'geometric', 'harmonic'),
        ({ columns, weights }, aggregation) => {
          const better = columns.map((column, part) =>
            column.map((value, unit) => (part === 0 && unit === 0 ? value + 5 : value)),
          );
          const [before] = aggregate(columns, weights, aggregation);
          const [after] = aggregate(better, weights, aggregation);
          expect(after as number).toBeGreaterThanOrEqual((before as number) - 1e-9);
        },
      ),
    );
  });
});

describe('Copeland', () => {
  test('the majority of the weight decides each pair', () => {
    const columns = [
      [3, 2, 1],
      [1, 3, 2],
      [2, 3, 1],
    ];
    expect(outrankingMatrix(columns, [1, 1, 1])[0]).toEqual(Float64Array.from([0, 1 / 3, 2 / 3]));
    expect(copelandScores(columns, [1, 1, 1])).toEqual([0, 2, -2]);
    expect(copelandScores(columns, [5, 1, 1])).toEqual([2, 0, -2]);
  });

  test('equal units draw', () => {
    expect(copelandScores([[1, 1, null]], [1])).toEqual([0, 0, 0]);
  });
});

describe('correlation', () => {
  test('Anscombe’s first quartet', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(pearson(x, y)?.toFixed(5)).toBe('0.81642');
    expect(spearman(x, y)?.toFixed(6)).toBe('0.818182');
    expect(kendall(x, y)?.toFixed(6)).toBe('0.636364');
  });

  test('what is constant or missing has none', () => {
    expect(pearson([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(kendall([1, 1], [1, 2])).toBeNull();
    expect(pearson([1, 2, null], [1, 2, 3])).toBeNull();
    expect(averageRanks([30, 10, 10, 20])).toEqual([4, 1.5, 1.5, 3]);
  });

  test('Cronbach’s alpha: equal columns 1, independent ones 0', () => {
    expect(
      cronbachAlpha([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      cronbachAlpha([
        [1, -1, 1, -1],
        [1, 1, -1, -1],
      ]),
    ).toBeCloseTo(0, 12);
    expect(cronbachAlpha([[1, 2, 3]])).toBeNull();
  });
});
