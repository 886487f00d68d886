import { attentionClass } from './attention-class';

/** One class of a legend: its colour and its range as text. */
export interface LegendRange {
  readonly classIndex: number;
  readonly text: string;
}

/**
 * The classes of a map from the darkest colour to the lightest, with the range of values found in
 * each: a single value where only one occurs.
 */
export function legendRanges(
  values: readonly (number | null)[],
  breaks: readonly number[],
  direction: 1 | -1,
  format: (value: number) => string,
): readonly LegendRange[] {
  return breaks
    .map((low, place) => {
      const above = breaks[place + 1] ?? Number.POSITIVE_INFINITY;
      const inside = values.filter(
        (value): value is number => value !== null && value >= low && value < above,
      );
      const ends = [format(low), format(Math.max(...inside))];
      return {
        classIndex: attentionClass(place, breaks.length, direction) ?? 0,
        text: ends[0] === ends[1] ? `${ends[0]}` : ends.join('–'),
      };
    })
    .sort((a, b) => b.classIndex - a.classIndex);
}
