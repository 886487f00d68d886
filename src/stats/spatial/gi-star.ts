import type { SpatialWeights } from './spatial-weights';

/**
 * Gi* of each unit (Ord and Getis 1995), a standard normal score: positive where high values stand
 * together, negative where low ones do. The weights include the unit itself (`withSelf`). With W the
 * sum of a unit's weights and S the standard deviation over n:
 * (Σw·x − x̄·W)/(S·√((n·Σw² − W²)/(n − 1))). Null for all where all values are equal, and for a unit
 * whose neighbours are all the units.
 */
export function giStar(
  values: readonly number[],
  { neighbours, weights }: SpatialWeights,
): (number | null)[] {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  return values.map((_, unit) => {
    let weighted = 0;
    let total = 0;
    let squares = 0;
    for (const [place, other] of (neighbours[unit] ?? []).entries()) {
      const weight = weights[unit]?.[place] ?? 0;
      weighted += weight * (values[other] as number);
      total += weight;
      squares += weight * weight;
    }
    const spread = (n * squares - total * total) / (n - 1);
    if (deviation === 0 || !(spread > 0)) return null;
    return (weighted - mean * total) / (deviation * Math.sqrt(spread));
  });
}
