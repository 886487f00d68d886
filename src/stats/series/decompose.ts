/** A series taken apart: each value is trend + seasonal + remainder. */
export interface Decomposition {
  /** Centred moving average over a year; null for the first and last half year. */
  readonly trend: readonly (number | null)[];
  /** Effect of the season of each period; the effects of a year sum to 0. */
  readonly seasonal: readonly number[];
  /** Null where the trend is. */
  readonly remainder: readonly (number | null)[];
  /** Value − seasonal effect, for every period. */
  readonly adjusted: readonly number[];
}

/**
 * Classical additive decomposition by moving averages (Kendall and Stuart 1983), as `decompose` of R:
 * the trend is the centred average over a year (an even number of periods has half weights at both
 * ends), the effect of a season the mean of what stands above the trend in it, centred. Throws
 * RangeError for fewer than two years.
 */
export function decompose(values: readonly number[], frequency: number): Decomposition {
  if (frequency < 2 || values.length < 2 * frequency) {
    throw new RangeError(
      `A seasonal pattern needs two years, ${2 * frequency} values; there are ${values.length}.`,
    );
  }
  const trend = values.map((_, place) => centredAverage(values, place, frequency));
  const effects = Array.from({ length: frequency }, (_, season) =>
    mean(
      values.flatMap((value, place) => {
        const centre = trend[place] ?? null;
        return place % frequency === season && centre !== null ? [value - centre] : [];
      }),
    ),
  );
  const centre = mean(effects);
  const seasonal = values.map((_, place) => (effects[place % frequency] as number) - centre);
  const adjusted = values.map((value, place) => value - (seasonal[place] as number));
  return {
    trend,
    seasonal,
    adjusted,
    remainder: adjusted.map((value, place) => {
      const level = trend[place] ?? null;
      return level === null ? null : value - level;
    }),
  };
}

function centredAverage(
  values: readonly number[],
  place: number,
  frequency: number,
): number | null {
  const half = Math.floor(frequency / 2);
  if (place < half || place + half >= values.length) return null;
  const window = values.slice(place - half, place + half + 1);
  const sum = window.reduce((total, value) => total + value, 0);
  if (frequency % 2 === 1) return sum / frequency;
  return (sum - ((window[0] as number) + (window.at(-1) as number)) / 2) / frequency;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
