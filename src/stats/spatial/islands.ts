import type { Metric, Point } from './distance';
import { nearestNeighbours, type SpatialWeights } from './spatial-weights';

/** Units without any neighbour but themselves. */
export function islandsOf({ neighbours }: SpatialWeights): number[] {
  return [...neighbours.keys()].filter((unit) =>
    (neighbours[unit] ?? []).every((other) => other === unit),
  );
}

/**
 * Units that hang together by their neighbours, the largest group first, at equal size the one that
 * holds the first unit. More than one group: the others are cut off, as an archipelago is.
 */
export function connectedGroups({ neighbours }: SpatialWeights): number[][] {
  const groupOf = new Map<number, number[]>();
  const groups: number[][] = [];
  for (const start of neighbours.keys()) {
    if (groupOf.has(start)) continue;
    const group: number[] = [];
    const open = [start];
    for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
      if (groupOf.has(unit)) continue;
      groupOf.set(unit, group);
      group.push(unit);
      open.push(...(neighbours[unit] ?? []));
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups.sort((a, b) => b.length - a.length);
}

/**
 * Joins each unit without neighbours to its `k` nearest ones, both ways: an island belongs to the
 * coast that it faces (as `attach_islands` of PySAL). Left without neighbours, an island has no local
 * statistic of its own. Say so where results are shown. Weights of the new pairs are 1: join first,
 * row-standardise then.
 */
export function joinIslands(
  given: SpatialWeights,
  points: readonly Point[],
  { k = 1, metric = 'plane' }: { readonly k?: number; readonly metric?: Metric } = {},
): SpatialWeights {
  const neighbours = given.neighbours.map((list) => [...list]);
  const weights = given.weights.map((list) => [...list]);
  const link = (from: number, to: number) => {
    if (neighbours[from]?.includes(to)) return;
    neighbours[from]?.push(to);
    weights[from]?.push(1);
  };
  const nearest = nearestNeighbours(points, k, metric).neighbours;
  for (const island of islandsOf(given)) {
    for (const coast of nearest[island] ?? []) {
      link(island, coast);
      link(coast, island);
    }
  }
  return { neighbours, weights };
}
