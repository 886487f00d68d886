import type { SpatialWeights } from './spatial-weights';

export type Quadrant = 'high-high' | 'low-low' | 'low-high' | 'high-low';

/** Local Moran of one unit. */
export interface LocalMoran {
  readonly i: number;
  readonly expected: number;
  readonly variance: number;
  /** Standard normal score; null where the variance is 0. */
  readonly z: number | null;
  /** The unit's own value against the mean, then its neighbours' against theirs. */
  readonly quadrant: Quadrant;
}

/**
 * Local Moran's I (Anselin 1995) with moments under conditional randomisation (Sokal, Oden and
 * Thomson 1998), as spdep's `localmoran`: I = z/m₂·Σw·z, m₂ = Σz²/n. The weights are usually row
 * standardised. Null for all where all values are equal.
 */
export function localMoran(
  values: readonly number[],
  { neighbours, weights }: SpatialWeights,
): (LocalMoran | null)[] {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const centred = values.map((value) => value - mean);
  const m2 = centred.reduce((sum, z) => sum + z * z, 0) / n;
  if (m2 === 0) return values.map(() => null);
  const lags = centred.map((_, unit) => lagOf(unit, centred, { neighbours, weights }));
  const lagMean = lags.reduce((sum, lag) => sum + lag, 0) / n;
  return centred.map((z, unit) => {
    const own = weights[unit] ?? [];
    const total = own.reduce((sum, weight) => sum + weight, 0);
    const squares = own.reduce((sum, weight) => sum + weight * weight, 0);
    const i = (z / m2) * (lags[unit] as number);
    const expected = -(z * z * total) / ((n - 1) * m2);
    const variance =
      (z / m2) ** 2 * (n / (n - 2)) * (squares - total ** 2 / (n - 1)) * (m2 - (z * z) / (n - 1));
    return {
      i,
      expected,
      variance,
      z: variance > 0 ? (i - expected) / Math.sqrt(variance) : null,
      quadrant: quadrantOf(z, (lags[unit] as number) - lagMean),
    };
  });
}

function quadrantOf(own: number, around: number): Quadrant {
  return `${own > 0 ? 'high' : 'low'}-${around > 0 ? 'high' : 'low'}`;
}

function lagOf(
  unit: number,
  centred: readonly number[],
  { neighbours, weights }: SpatialWeights,
): number {
  return (neighbours[unit] ?? []).reduce(
    (sum, other, place) => sum + (weights[unit]?.[place] ?? 0) * (centred[other] as number),
    0,
  );
}

/** Moran's I over all units. */
export interface GlobalMoran {
  readonly i: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
}

/**
 * Moran's I (Moran 1950) with moments under randomisation (Cliff and Ord 1981), as spdep's
 * `moran.test`. Null where all values are equal, no unit has neighbours, or there are fewer than four.
 */
export function globalMoran(
  values: readonly number[],
  { neighbours, weights }: SpatialWeights,
): GlobalMoran | null {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const centred = values.map((value) => value - mean);
  const squares = centred.reduce((sum, z) => sum + z ** 2, 0);
  const { s0, s1, s2 } = sumsOfWeights(n, { neighbours, weights });
  if (n < 4 || squares === 0 || s0 === 0) return null;
  const cross = centred.reduce(
    (sum, z, unit) => sum + z * lagOf(unit, centred, { neighbours, weights }),
    0,
  );
  const i = (n / s0) * (cross / squares);
  const expected = -1 / (n - 1);
  const b2 = (n * centred.reduce((sum, z) => sum + z ** 4, 0)) / squares ** 2;
  const first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2);
  const second = b2 * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
  const variance = (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0 ** 2) - expected ** 2;
  return { i, expected, variance, z: (i - expected) / Math.sqrt(variance) };
}

function sumsOfWeights(n: number, { neighbours, weights }: SpatialWeights) {
  const entry = new Map<number, number>();
  const rows = new Float64Array(n);
  const columns = new Float64Array(n);
  for (const [from, list] of neighbours.entries()) {
    for (const [place, to] of list.entries()) {
      const weight = weights[from]?.[place] ?? 0;
      entry.set(from * n + to, weight);
      rows[from] = (rows[from] as number) + weight;
      columns[to] = (columns[to] as number) + weight;
    }
  }
  let [s0, s1] = [0, 0];
  for (const [key, weight] of entry) {
    const back = entry.get((key % n) * n + Math.floor(key / n));
    s0 += weight;
    // A pair of entries gives its squared sum twice, a single one its square twice (once from each side).
    s1 += back === undefined ? 2 * weight ** 2 : (weight + back) ** 2;
  }
  const s2 = rows.reduce((sum, row, unit) => sum + (row + (columns[unit] as number)) ** 2, 0);
  return { s0, s1: s1 / 2, s2 };
}
