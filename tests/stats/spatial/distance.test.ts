import { expect, test } from 'vitest';
import { distanceOf, type Point } from '../../../src/stats/spatial/distance';
import { distanceBand, nearestNeighbours } from '../../../src/stats/spatial/spatial-weights';
import { Random } from '../../../src/util/random';

const radius = 6371.0088;

/** The angle between two directions from the centre of the Earth. */
function byVectors(a: Point, b: Point): number {
  const direction = ({ x, y }: Point): readonly number[] => {
    const [longitude, latitude] = [(x * Math.PI) / 180, (y * Math.PI) / 180];
    return [
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude),
    ];
  };
  const [u, v] = [direction(a), direction(b)];
  return radius * Math.acos(u.reduce((sum, part, axis) => sum + part * (v[axis] as number), 0));
}

test('great circles agree with the angle between vectors', () => {
  const random = new Random('great circles');
  for (let pair = 0; pair < 50; pair += 1) {
    const place = () => ({ x: 360 * random.uniform() - 180, y: 180 * random.uniform() - 90 });
    const [a, b] = [place(), place()];
    expect(distanceOf(a, b, 'sphere')).toBeCloseTo(byVectors(a, b), 3);
  }
});

test('a quarter and half of the Earth, a degree of the equator, no way at all', () => {
  const origin = { x: 0, y: 0 };
  expect(distanceOf(origin, { x: 0, y: 90 }, 'sphere')).toBeCloseTo((radius * Math.PI) / 2, 9);
  expect(distanceOf(origin, { x: 180, y: 0 }, 'sphere')).toBeCloseTo(radius * Math.PI, 9);
  expect(distanceOf(origin, { x: 1, y: 0 }, 'sphere')).toBeCloseTo(111.195, 3);
  expect(distanceOf(origin, origin, 'sphere')).toBe(0);
  expect(distanceOf(origin, { x: 3, y: 4 }, 'plane')).toBe(5);
});

test('a degree of longitude is short in the north: neighbours differ from those of a plane', () => {
  const points = [
    { x: 0, y: 60 },
    { x: 1.5, y: 60 },
    { x: 0, y: 61 },
  ];
  expect(nearestNeighbours(points, 1).neighbours[0]).toEqual([2]);
  expect(nearestNeighbours(points, 1, 'sphere').neighbours[0]).toEqual([1]);
  expect(distanceBand(points, 100, 'sphere').neighbours).toEqual([[1], [0], []]);
});
