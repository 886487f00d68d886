import { expect, test } from 'vitest';
import { empiricalBayes, localEmpiricalBayes } from '../../../src/stats/spatial/empirical-bayes';
import { giStar } from '../../../src/stats/spatial/gi-star';
import { islandsOf, joinIslands } from '../../../src/stats/spatial/islands';
import { globalMoran, localMoran } from '../../../src/stats/spatial/moran';
import {
  binaryWeights,
  distanceBand,
  nearestNeighbours,
  rowStandardised,
  withSelf,
} from '../../../src/stats/spatial/spatial-weights';

const points = [0, 1, 2, 9].map((x) => ({ x, y: 0 }));

test('neighbours by distance, by number, and an island joined to its coast', () => {
  const near = distanceBand(points, 1);
  expect(near.neighbours).toEqual([[1], [0, 2], [1], []]);
  expect(islandsOf(near)).toEqual([3]);
  expect(joinIslands(near, points).neighbours).toEqual([[1], [0, 2], [1, 3], [2]]);
  expect(nearestNeighbours(points, 1).neighbours).toEqual([[1], [0], [1], [2]]);
  expect(islandsOf(withSelf(near))).toEqual([3]);
  expect(rowStandardised(near).weights).toEqual([[1], [0.5, 0.5], [1], []]);
});

test('Moran’s I of a chequered and of a divided board', () => {
  const side = 6;
  const cells = Array.from({ length: side * side }, (_, cell) => ({
    x: cell % side,
    y: Math.floor(cell / side),
  }));
  const rook = rowStandardised(distanceBand(cells, 1));
  expect(
    globalMoran(
      cells.map(({ x, y }) => (x + y) % 2),
      rook,
    )?.i,
  ).toBeCloseTo(-1, 12);
  const divided = globalMoran(
    cells.map(({ x }) => (x < 3 ? 0 : 1)),
    rook,
  );
  expect(divided?.i).toBeGreaterThan(0.7);
  expect(divided?.expected).toBeCloseTo(-1 / 35, 12);
  expect(divided?.z).toBeGreaterThan(5);
});

test('equal values, no neighbours, no population: null, never NaN', () => {
  const weights = withSelf(distanceBand(points, 1));
  expect(giStar([5, 5, 5, 5], weights)).toEqual([null, null, null, null]);
  expect(localMoran([5, 5, 5, 5], weights)).toEqual([null, null, null, null]);
  expect(globalMoran([5, 5, 5, 5], weights)).toBeNull();
  expect(globalMoran([1, 2, 3, 4], binaryWeights([[], [], [], []]))).toBeNull();
  expect(giStar([1, 2, 3, 4], binaryWeights([[0, 1, 2, 3], [0, 1, 2, 3], [2], [3]]))[0]).toBeNull();
  const rates = empiricalBayes([1, 0, 3], [100, 0, 100]);
  expect(rates.raw).toEqual([0.01, null, 0.03]);
  expect(rates.smoothed[1]).toBeNull();
  expect(empiricalBayes([0, 0], [10, 10]).smoothed).toEqual([0, 0]);
});

test('rates that scatter no more than chance are all the mean', () => {
  expect(empiricalBayes([2, 2, 2], [1000, 1000, 1000]).smoothed).toEqual([0.002, 0.002, 0.002]);
});

test('local smoothing looks at the neighbours only', () => {
  const weights = distanceBand(points, 1);
  const { smoothed } = localEmpiricalBayes([50, 50, 50, 1], [1000, 1000, 1000, 1000], weights);
  expect(smoothed).toEqual([0.05, 0.05, 0.05, 0.001]);
});
