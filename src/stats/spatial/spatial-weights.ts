import { distanceOf, type Metric, type Point } from './distance';

/** Whom each unit counts as its neighbours, by place; and how much, aligned. */
export interface SpatialWeights {
  readonly neighbours: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
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

/**
 * Neighbours are all other units up to a distance, at it included: in the unit of the axes on a
 * plane, in kilometres on the sphere.
 */
export function distanceBand(
  points: readonly Point[],
  distance: number,
  metric: Metric = 'plane',
): SpatialWeights {
  return binaryWeights(
    points.map((point, unit) =>
      [...points.keys()].filter(
        (other) => other !== unit && distanceOf(point, points[other] as Point, metric) <= distance,
      ),
    ),
  );
}

/** Neighbours are the k nearest other units; at equal distance the one that comes first. */
export function nearestNeighbours(
  points: readonly Point[],
  k: number,
  metric: Metric = 'plane',
): SpatialWeights {
  return binaryWeights(
    points.map((point, unit) =>
      [...points.keys()]
        .filter((other) => other !== unit)
        .map((other) => ({ other, distance: distanceOf(point, points[other] as Point, metric) }))
        .sort((a, b) => a.distance - b.distance || a.other - b.other)
        .slice(0, k)
        .map(({ other }) => other),
    ),
  );
}

/** The weights among some of the units, which get their places in the order given. */
export function weightsAmong(
  { neighbours, weights }: SpatialWeights,
  units: readonly number[],
): SpatialWeights {
  const placeOf = new Map(units.map((unit, place) => [unit, place]));
  const kept = units.map((unit) =>
    (neighbours[unit] ?? []).flatMap((other, place) => {
      const to = placeOf.get(other);
      return to === undefined ? [] : [{ to, weight: weights[unit]?.[place] ?? 0 }];
    }),
  );
  return {
    neighbours: kept.map((list) => list.map(({ to }) => to)),
    weights: kept.map((list) => list.map(({ weight }) => weight)),
  };
}
