/** A point of a Lorenz curve: share of the units and share of the whole that they hold, 0 … 1. */
export interface LorenzPoint {
  readonly units: number;
  readonly share: number;
}

/** Lorenz curve (Lorenz 1905) from the smallest unit to the largest, (0, 0) first. Values are 0 or more. */
export function lorenzCurve(values: readonly number[]): LorenzPoint[] {
  const sorted = values.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  let held = 0;
  const points = sorted.map((value, place) => {
    held += value;
    return { units: (place + 1) / sorted.length, share: total > 0 ? held / total : 0 };
  });
  return [{ units: 0, share: 0 }, ...points];
}

/** Gini coefficient (Gini 1912): 0 all the same, 1 − 1/n one unit holds all. Null without a whole. */
export function gini(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (n === 0 || total === 0) return null;
  const ranked = sorted.reduce((sum, value, place) => sum + (place + 1) * value, 0);
  return (2 * ranked) / (n * total) - (n + 1) / n;
}

/** Herfindahl–Hirschman index of shares: Σ(x/Σx)², 1/n … 1. Null without a whole. */
export function herfindahl(values: readonly number[]): number | null {
  const total = values.reduce((sum, value) => sum + value, 0);
  return total > 0 ? values.reduce((sum, value) => sum + (value / total) ** 2, 0) : null;
}

/** Fences beyond which a value is far out. */
export interface Fences {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Tukey's fences (Tukey 1977): the quartiles less and plus `factor` times their distance. Quartiles
 * by linear interpolation (type 7). Null below four values.
 */
export function tukeyFences(values: readonly number[], factor = 1.5): Fences | null {
  if (values.length < 4) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const [first, third] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const reach = factor * (third - first);
  return { lower: first - reach, upper: third + reach };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}
