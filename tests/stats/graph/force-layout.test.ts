import { expect, test } from 'vitest';
import { forceLayout, type LayoutPoint } from '../../../src/stats/graph/force-layout';

const distance = (a?: LayoutPoint, b?: LayoutPoint) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0)) / 1000;

test('two nodes on an edge stand where attraction and repulsion are even: at the ideal distance', () => {
  const [a, b] = forceLayout(2, [[0, 1]], { aspect: 1, rounds: 2000 });
  // d²/k = k²/d gives d = k = √(1/2); gravity draws them a little closer.
  expect(distance(a, b)).toBeGreaterThan(0.63);
  expect(distance(a, b)).toBeLessThan(Math.SQRT1_2);
});

test('linked nodes stand closer than others; nothing falls on one place; twice the same', () => {
  const edges = [
    [0, 1],
    [1, 2],
    [2, 0],
    [3, 4],
    [4, 5],
    [5, 3],
    [2, 3],
  ] as const;
  const points = forceLayout(6, edges, { aspect: 1.4 });
  expect(distance(points[0], points[1])).toBeLessThan(distance(points[0], points[4]));
  for (const [a, first] of points.entries()) {
    expect(Number.isFinite(first.x) && Number.isFinite(first.y)).toBe(true);
    for (const second of points.slice(a + 1)) expect(distance(first, second)).toBeGreaterThan(0.1);
  }
  expect(forceLayout(6, edges, { aspect: 1.4 })).toEqual(points);
});

test('no node and one node', () => {
  expect(forceLayout(0, [], { aspect: 1 })).toEqual([]);
  expect(forceLayout(1, [], { aspect: 1 })).toHaveLength(1);
});
