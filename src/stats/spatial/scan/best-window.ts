import { logRatio } from './log-ratio';
import type { MonthWindows } from './month-windows';

/** The best window found so far by `bestWindow`: its ratio and its place in the MonthWindows. */
export interface Found {
  ratio: number;
  place: number;
}

/** Nothing found yet: what is below is a rounding error. */
export function nothingFound(): Found {
  return { ratio: 1e-9, place: -1 };
}

/**
 * Looks for a window of months with a ratio above `found.ratio`, given the cases of the circle before
 * each month less those expected (`beyond`, the whole last), and keeps it there; tells whether there
 * was one. `most`, the largest excess of any run of months, tells which lengths cannot have one.
 */
export function bestWindow(
  { months, longest, expected, reach, least, leastFrom }: MonthWindows,
  beyond: Float64Array,
  most: number,
  total: number,
  found: Found,
): boolean {
  let root = Math.sqrt(found.ratio);
  let better = false;
  for (let length = 1; length <= longest; length += 1) {
    if (root * (leastFrom[length - 1] as number) >= most) break;
    let limit = root * (least[length - 1] as number);
    for (let start = 0; start + length <= months; start += 1) {
      const excess = (beyond[start + length] as number) - (beyond[start] as number);
      if (excess <= limit) continue;
      const place = (length - 1) * months + start;
      if (excess <= root * (reach[place] as number)) continue;
      const wanted = expected[place] as number;
      const ratio = logRatio(wanted + excess, wanted, total);
      if (ratio <= found.ratio) continue;
      found.ratio = ratio;
      found.place = place;
      root = Math.sqrt(ratio);
      limit = root * (least[length - 1] as number);
      better = true;
    }
  }
  return better;
}
