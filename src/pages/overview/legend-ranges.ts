/** One class of a legend: its index and its range as text. */
export interface LegendRange {
  readonly classIndex: number;
  readonly text: string;
}

/**
 * The classes of a map from the highest to the lowest, with the range of values found in each:
 * a single value where only one occurs.
 */
export function legendRanges(
  values: readonly (number | null)[],
  breaks: readonly number[],
  format: (value: number) => string,
): readonly LegendRange[] {
  return breaks
    .map((low, classIndex) => {
      const above = breaks[classIndex + 1] ?? Number.POSITIVE_INFINITY;
      const inside = values.filter(
        (value): value is number => value !== null && value >= low && value < above,
      );
      const high = Math.max(...inside);
      const ends = [format(low), format(high)];
      return { classIndex, text: ends[0] === ends[1] ? `${ends[0]}` : ends.join('–') };
    })
    .reverse();
}
