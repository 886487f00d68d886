import { describe, expect, test } from 'vitest';
import { normalTwoSided } from '../../../src/stats/distributions/normal';
import { conditionalPermutation } from '../../../src/stats/spatial/conditional-permutation';
import { giStar } from '../../../src/stats/spatial/gi-star';
import { globalMoran, localMoran } from '../../../src/stats/spatial/moran';
import { globalMoranPermutation } from '../../../src/stats/spatial/moran-permutation';
import {
  binaryWeights,
  distanceBand,
  rowStandardised,
  type SpatialWeights,
  withSelf,
} from '../../../src/stats/spatial/spatial-weights';
import { Random } from '../../../src/util/random';
import { births, deaths, sidsWeights } from '../support/sids';

function permuted(values: readonly number[], weights: SpatialWeights, seed = 'p', runs = 999) {
  const permutation = conditionalPermutation(values, weights, {
    permutations: runs,
    random: new Random(seed),
  });
  permutation.advance(values.length);
  return permutation.result();
}

/** All ways to give `size` of the values to the neighbours, in order. */
function* arrangements(values: readonly number[], size: number): Generator<number[]> {
  if (size === 0) yield [];
  else {
    for (const [place, value] of values.entries()) {
      const rest = values.filter((_, other) => other !== place);
      for (const others of arrangements(rest, size - 1)) yield [value, ...others];
    }
  }
}

describe('conditional permutation', () => {
  const points = [0, 1, 2, 3, 4, 5, 6].map((x) => ({ x, y: 0 }));
  const values = [1, 4, 9, 2, 8, 7, 3.5];

  test('comes near the p of all arrangements, for Gi* and for local Moran', () => {
    const runs = 20_000;
    for (const [weights, statistic] of [
      [withSelf(distanceBand(points, 1)), giStar],
      [
        rowStandardised(distanceBand(points, 1)),
        (given: readonly number[], w: SpatialWeights) =>
          localMoran(given, w).map((unit) => unit?.i ?? 0),
      ],
    ] as const) {
      const sampled = permuted(values, weights, 'all', runs);
      const found = statistic(values, weights);
      for (const unit of values.keys()) {
        const others = [...values.keys()].filter((other) => other !== unit);
        const every = [...arrangements(others, others.length)].map((order) => {
          const moved = [...values];
          for (const [place, from] of order.entries()) {
            moved[others[place] as number] = values[from] as number;
          }
          return statistic(moved, weights)[unit] as number;
        });
        const observed = found[unit] as number;
        const above = every.filter((value) => value >= observed - 1e-9).length;
        const below = every.filter((value) => value <= observed + 1e-9).length;
        const exact = Math.min(above, below) / every.length;
        const error = 4 * Math.sqrt((exact * (1 - exact)) / runs) + 1 / runs;
        expect(Math.abs((sampled[unit]?.oneSided ?? 9) - exact)).toBeLessThan(error);
      }
    }
  });

  test('agrees with the conditional moments of local Moran on 100 counties', () => {
    const rates = deaths.map((count, unit) => count / (births[unit] as number));
    const weights = rowStandardised(sidsWeights);
    const sampled = permuted(rates, weights, 'sids', 4999).map((p) => p?.twoSided ?? 1);
    const analytic = localMoran(rates, weights).map((unit) => normalTwoSided(unit?.z as number));
    const apart = sampled.map((p, unit) => Math.abs(p - (analytic[unit] as number)));
    expect(apart.reduce((sum, gap) => sum + gap, 0) / apart.length).toBeLessThan(0.05);
    for (const [unit, p] of sampled.entries()) {
      if (p <= 0.01) expect(analytic[unit]).toBeLessThan(0.04);
    }
    expect(Math.min(...sampled)).toBeLessThanOrEqual(0.01);
  });

  test('does not hang on the steps, but on the seed', () => {
    const weights = withSelf(sidsWeights);
    const bySteps = conditionalPermutation(deaths, weights, {
      permutations: 99,
      random: new Random('steps'),
    });
    while (bySteps.done < bySteps.total) bySteps.advance(7);
    expect(bySteps.result()).toEqual(permuted(deaths, weights, 'steps', 99));
    expect(permuted(deaths, weights, 'other', 99)).not.toEqual(bySteps.result());
  });

  test('equal values are never far out; no neighbours and all neighbours have no p', () => {
    const weights = binaryWeights([[1], [0, 2, 3], [], [2]]);
    expect(permuted([5, 5, 5, 5], weights)).toEqual([
      { oneSided: 1, twoSided: 1 },
      null,
      null,
      { oneSided: 1, twoSided: 1 },
    ]);
  });

  test('p does not hang on the unit of the values, nor on adding a constant', () => {
    const weights = rowStandardised(sidsWeights);
    const plain = permuted(deaths, weights, 'scale', 199);
    expect(
      permuted(
        deaths.map((count) => 1000 + 0.1 * count),
        weights,
        'scale',
        199,
      ),
    ).toEqual(plain);
  });
});

describe('global Moran by permutation', () => {
  const cells = Array.from({ length: 36 }, (_, cell) => ({ x: cell % 6, y: Math.floor(cell / 6) }));
  const rook = rowStandardised(distanceBand(cells, 1));
  const options = (seed: string) => ({ permutations: 999, random: new Random(seed) });

  test('the least p where values stand together or apart', () => {
    const together = cells.map(({ x }) => (x < 3 ? 0 : 1));
    const apart = cells.map(({ x, y }) => (x + y) % 2);
    expect(globalMoranPermutation(together, rook, options('a'))).toEqual({
      oneSided: 0.001,
      twoSided: 0.002,
    });
    expect(globalMoranPermutation(apart, rook, options('a'))?.oneSided).toBe(0.001);
  });

  test('p of values without a pattern is even between 0 and 1', () => {
    const random = new Random('null');
    const p = Array.from({ length: 200 }, (_, run) => {
      const values = cells.map(() => random.uniform());
      return globalMoranPermutation(values, rook, {
        permutations: 99,
        random: new Random(`${run}`),
      })?.twoSided as number;
    });
    const small = p.filter((value) => value <= 0.1).length;
    expect(small).toBeGreaterThanOrEqual(8);
    expect(small).toBeLessThanOrEqual(34);
  });

  test('agrees with the analytic p of the 100 counties', () => {
    const rates = deaths.map((count, unit) => count / (births[unit] as number));
    const weights = rowStandardised(sidsWeights);
    const analytic = normalTwoSided(globalMoran(rates, weights)?.z as number);
    const sampled = globalMoranPermutation(rates, weights, options('sids'))?.twoSided as number;
    expect(Math.abs(sampled - analytic)).toBeLessThan(0.01 + 4 * Math.sqrt(analytic / 999));
  });

  test('null where there is no Moran', () => {
    expect(globalMoranPermutation([1, 1, 1, 1], rook, options('n'))).toBeNull();
  });
});
