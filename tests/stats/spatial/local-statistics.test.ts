import { expect, test } from 'vitest';
import { giClass } from '../../../src/stats/spatial/gi-class';
import { spatialStatistics } from '../../../src/stats/spatial/local-statistics';
import { globalMoran } from '../../../src/stats/spatial/moran';
import {
  binaryWeights,
  rowStandardised,
  weightsAmong,
} from '../../../src/stats/spatial/spatial-weights';
import { births, deaths, sids, sidsWeights } from '../support/sids';

const rates = deaths.map((count, unit) => count / (births[unit] as number));

test('100 counties: scores and adjusted p as published, each with its class', () => {
  const { units, global } = spatialStatistics(rates, sidsWeights);
  const [z, adjusted] = [sids.numbers('gistar_z'), sids.numbers('gistar_p_bh')];
  const [moran, quadrants] = [sids.numbers('Ii_Z'), sids.texts('quad')];
  for (const [unit, { gi, moran: own }] of units.entries()) {
    expect(gi?.z).toBeCloseTo(z[unit] as number, 9);
    expect(gi?.adjusted).toBeCloseTo(adjusted[unit] as number, 9);
    expect(gi?.class !== null).toBe((adjusted[unit] as number) <= 0.1);
    expect(own?.z).toBeCloseTo(moran[unit] as number, 9);
    expect(own?.quadrant).toBe(quadrants[unit]?.toLowerCase());
  }
  expect(global).toMatchObject(globalMoran(rates, rowStandardised(sidsWeights)) ?? {});
  expect(global?.p).toBeLessThan(0.05);
});

test('an island has no statistic and does not burden the others', () => {
  const weights = binaryWeights([...sidsWeights.neighbours, []]);
  const { units } = spatialStatistics([...rates, 0.002], weights);
  expect(units.at(-1)).toEqual({ gi: null, moran: null });
  const p = units.flatMap(({ gi }) => (gi ? [gi] : []));
  expect(p).toHaveLength(100);
  expect(Math.max(...p.map(({ adjusted }) => adjusted))).toBeLessThanOrEqual(1);
});

test('classes end at 0.01, 0.05 and 0.1', () => {
  expect(giClass(3, 0.01)).toEqual({ kind: 'hot', confidence: 99 });
  expect(giClass(-3, 0.0101)).toEqual({ kind: 'cold', confidence: 95 });
  expect(giClass(2, 0.05)).toEqual({ kind: 'hot', confidence: 95 });
  expect(giClass(2, 0.1)).toEqual({ kind: 'hot', confidence: 90 });
  expect([giClass(2, 0.11), giClass(null, 0.01), giClass(2, null)]).toEqual([null, null, null]);
});

test('weights among some of the units keep who is left, in their order', () => {
  const weights = { neighbours: [[1, 2], [0], [0, 3], [2]], weights: [[1, 2], [3], [4, 5], [6]] };
  expect(weightsAmong(weights, [2, 0, 3])).toEqual({
    neighbours: [[1, 2], [0], [0]],
    weights: [[4, 5], [2], [6]],
  });
  expect(weightsAmong(weights, [1])).toEqual({ neighbours: [[]], weights: [[]] });
});
