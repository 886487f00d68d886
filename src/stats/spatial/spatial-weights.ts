/** Whom each unit counts as its neighbours, by place; and how much, aligned. */
export interface SpatialWeights {
  readonly neighbours: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
}

/** A place on a plane; distances are in the unit of its axes. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Each neighbour weighs 1. */
export function binaryWeights(neighbours: readonly (readonly number[])[]): SpatialWeights {
  return { neighbours, weights: neighbours.map((list) => list.map(() => 1)) };
}

/** Every unit is its own neighbour too, as Gi* needs it. */
export function withSelf({ neighbours, weights }: SpatialWeights): SpatialWeights {
  return {
    neighbours: neighbours.map((list, unit) => (list.includes(unit) ? list : [unit, ...list])),
    weights: weights.map((list, unit) => (neighbours[unit]?.includes(unit) ? list : [1, ...list])),
  };
}

/** The weights of each unit sum to 1; a unit without neighbours keeps none. */
export function rowStandardised({ neighbours, weights }: SpatialWeights): SpatialWeights {
  return {
    neighbours,
    weights: weights.map((list) => {
      const total = list.reduce((sum, weight) => sum + weight, 0);
      return list.map((weight) => weight / total);
    }),
  };
}

/** Neighbours are all other units up to a distance, at it included. */
export function distanceBand(points: readonly Point[], distance: number): SpatialWeights {
  return binaryWeights(
    points.map((point, unit) =>
      [...points.keys()].filter(
        (other) => other !== unit && between(point, points[other] as Point) <= distance,
      ),
    ),
  );
}

/** Neighbours are the k nearest other units; at equal distance the one that comes first. */
export function nearestNeighbours(points: readonly Point[], k: number): SpatialWeights {
  return binaryWeights(
    points.map((point, unit) =>
      [...points.keys()]
        .filter((other) => other !== unit)
        .map((other) => ({ other, distance: between(point, points[other] as Point) }))
        .sort((a, b) => a.distance - b.distance || a.other - b.other)
        .slice(0, k)
        .map(({ other }) => other),
    ),
  );
}

/** Units without any neighbour but themselves. */
export function islandsOf({ neighbours }: SpatialWeights): number[] {
  return [...neighbours.keys()].filter((unit) =>
    (neighbours[unit] ?? []).every((other) => other === unit),
  );
}

/**
 * Joins each unit without neighbours to its nearest one, both ways: an island belongs to the coast
 * that it faces. Say so where results are shown.
 */
export function joinIslands(given: SpatialWeights, points: readonly Point[]): SpatialWeights {
  const neighbours = given.neighbours.map((list) => [...list]);
  const weights = given.weights.map((list) => [...list]);
  const link = (from: number, to: number) => {
    if (neighbours[from]?.includes(to)) return;
    neighbours[from]?.push(to);
    weights[from]?.push(1);
  };
  const nearest = nearestNeighbours(points, 1).neighbours;
  for (const island of islandsOf(given)) {
    const coast = nearest[island]?.[0];
    if (coast === undefined) continue;
    link(island, coast);
    link(coast, island);
  }
  return { neighbours, weights };
}

function between(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
