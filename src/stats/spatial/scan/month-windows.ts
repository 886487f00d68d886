import { reachOf } from './log-ratio';

/** What is expected in each window of months of one circle, and from when on it can stand out. */
export interface MonthWindows {
  readonly months: number;
  readonly longest: number;
  /** Expected before each month, the whole last. */
  readonly before: Float64Array;
  /** By length and start: `(length − 1) * months + start`. */
  readonly expected: Float64Array;
  readonly reach: Float64Array;
  /** Least reach of the windows of each length, and of all at least as long, by length − 1. */
  readonly least: Float64Array;
  readonly leastFrom: Float64Array;
}

/** Room for the windows of one circle, to be filled again and again. */
export function monthWindows(months: number, longest: number): MonthWindows {
  return {
    months,
    longest,
    before: new Float64Array(months + 1),
    expected: new Float64Array(longest * months),
    reach: new Float64Array(longest * months),
    least: new Float64Array(longest),
    leastFrom: new Float64Array(longest),
  };
}

/** Fills the windows from what is expected before each month (`before`). */
export function fillWindows(windows: MonthWindows, total: number): void {
  const { months, longest, before, expected, reach, least, leastFrom } = windows;
  let longer = Number.POSITIVE_INFINITY;
  for (let length = longest; length > 0; length -= 1) {
    let own = Number.POSITIVE_INFINITY;
    for (let start = 0; start + length <= months; start += 1) {
      const place = (length - 1) * months + start;
      const within = (before[start + length] as number) - (before[start] as number);
      const far = reachOf(within, total);
      expected[place] = within;
      reach[place] = far;
      if (far < own) own = far;
    }
    longer = Math.min(longer, own);
    least[length - 1] = own;
    leastFrom[length - 1] = longer;
  }
}

/** Values by unit and month summed up within each unit: one more a unit, from 0 to its whole. */
export function cumulated(values: ArrayLike<number>, units: number, months: number): Float64Array {
  const sums = new Float64Array(units * (months + 1));
  for (let unit = 0; unit < units; unit += 1) {
    for (let month = 0; month < months; month += 1) {
      const place = unit * (months + 1) + month;
      sums[place + 1] = (sums[place] as number) + (values[unit * months + month] as number);
    }
  }
  return sums;
}

/**
 * Adds a unit's cumulated values to those of a circle, and gives the largest rise of the circle's over
 * any run of months, 0 or more.
 */
export function addUnit(circle: Float64Array, values: Float64Array, unit: number): number {
  const from = unit * circle.length;
  let [lowest, most] = [0, 0];
  for (let place = 1; place < circle.length; place += 1) {
    const value = (circle[place] as number) + (values[from + place] as number);
    circle[place] = value;
    if (value - lowest > most) most = value - lowest;
    if (value < lowest) lowest = value;
  }
  return most;
}
