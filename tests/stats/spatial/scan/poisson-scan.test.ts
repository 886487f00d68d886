import { expect, test } from 'vitest';
import { poissonScan } from '../../../../src/stats/spatial/scan/poisson-scan';
import { Random } from '../../../../src/util/random';
import { readOracle } from '../../support/read-table';

test('leukaemia in upstate New York: the likeliest cluster as SaTScan finds it', () => {
  const tracts = readOracle('spatial/nydf.csv');
  const column = (name: string) => tracts.numbers(name) as number[];
  // The oracle measures distances in degrees, as smerc does with planar coordinates.
  const [x, y] = [column('longitude'), column('latitude')];
  const clusters = poissonScan(
    {
      points: x.map((value, row) => ({ x: value, y: y[row] as number })),
      cases: column('cases').map(Math.floor),
      population: column('population'),
    },
    { populationShare: 0.5, simulations: 999, random: new Random('nydf') },
  );
  const [first] = clusters;
  expect(first?.logRatio.toFixed(6)).toBe('14.083511');
  expect(first?.units).toHaveLength(28);
  expect(first?.cases).toBe(100);
  expect(first?.expected.toFixed(2)).toBe('58.28');
  expect(first?.p).toBeLessThanOrEqual(0.005);
  const units = clusters.flatMap((cluster) => cluster.units);
  expect(new Set(units).size).toBe(units.length);
});

test('the same seed gives the same p-values', () => {
  const points = Array.from({ length: 40 }, (_, unit) => ({
    x: unit % 8,
    y: Math.floor(unit / 8),
  }));
  const cases = points.map(({ x, y }) => (x < 2 && y < 2 ? 9 : 2));
  const scan = (seed: string) =>
    poissonScan(
      { points, cases, population: points.map(() => 1000) },
      { populationShare: 0.5, simulations: 99, random: new Random(seed) },
    );
  expect(scan('a')).toEqual(scan('a'));
  expect(scan('a')[0]?.units.toSorted((a, b) => a - b)).toEqual([0, 1, 8, 9]);
  expect(scan('a')[0]?.p).toBe(0.01);
});

test('without cases there is nothing to scan', () => {
  const data = { points: [{ x: 0, y: 0 }], cases: [0], population: [10] };
  const options = { populationShare: 0.5, simulations: 0, random: new Random('none') };
  expect(() => poissonScan(data, options)).toThrow('at least one case');
});
