/** Which past periods a period is compared with, and in which season each of them lies. */
export interface FarringtonBaseline {
  /** Places in the series, in their order. */
  readonly places: readonly number[];
  /** Season of each place, 1 … seasons; the last is that of the period judged. */
  readonly seasons: readonly number[];
}

export interface BaselineOptions {
  /** Periods of a year: 52 weeks, 12 months. */
  readonly frequency: number;
  /** b: how many years back. */
  readonly years: number;
  /** w: periods on each side of the same period of a year before. */
  readonly halfWindow: number;
  /** Seasons of a year; 1: only the windows are used. */
  readonly seasons: number;
  /** Periods before the one judged that are left out, so that an outbreak does not hide itself. */
  readonly recentLeftOut: number;
}

/**
 * The baseline of Noufaily and others (2013) as `farringtonFlexible` of the R package surveillance
 * makes it: the windows around the same period of the years before are one season, what lies between
 * them is shared among the others, as evenly as it goes, the first ones longer. Null where the
 * series does not reach back far enough. Throws RangeError where seasons do not fit between windows.
 */
export function farringtonBaseline(
  place: number,
  { frequency, years, halfWindow, seasons, recentLeftOut }: BaselineOptions,
): FarringtonBaseline | null {
  if (place - years * frequency - halfWindow < 0) return null;
  const between = frequency - 2 * halfWindow - 1;
  if (seasons > 1 && between < seasons - 1) {
    throw new RangeError(`${seasons} seasons do not fit into ${frequency} periods of a year.`);
  }
  const season = new Map<number, number>();
  const mark = (from: number, to: number, value: number): void => {
    for (let each = from; each <= to; each += 1) season.set(each, value);
  };
  mark(place - halfWindow, place, seasons);
  for (let year = 1; year <= years; year += 1) {
    const centre = place - year * frequency;
    mark(centre - halfWindow, centre + halfWindow, seasons);
    if (seasons === 1) continue;
    let start = centre + halfWindow + 1;
    for (let block = 1; block < seasons; block += 1) {
      const rest = block <= between % (seasons - 1) ? 1 : 0;
      const length = Math.floor(between / (seasons - 1)) + rest;
      mark(start, start + length - 1, block);
      start += length;
    }
  }
  const last = place - Math.max(1, recentLeftOut);
  const places = [...season.keys()].filter((each) => each <= last).sort((a, b) => a - b);
  return { places, seasons: places.map((each) => season.get(each) as number) };
}
