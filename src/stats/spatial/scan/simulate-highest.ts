import type { Random } from '../../../util/random';
import { casesSpreader } from '../../distributions/spread-cases';
import { bestWindow, type Found, nothingFound } from './best-window';
import { addUnit, cumulated, fillWindows, monthWindows } from './month-windows';
import type { Circles } from './scan-circles';
import type { ScanCells } from './scan-data';

/**
 * The highest ratio of each of `runs` data sets with as many cases, spread by expectation alone. The
 * data sets go through the circles together, so that what is expected in a circle is worked out once
 * for all of them.
 */
export function simulateHighest(
  { units, months, expected, total }: ScanCells,
  circles: readonly Circles[],
  longest: number,
  runs: number,
  random: Random,
): number[] {
  const whole = Math.round(total);
  const spread = casesSpreader(expected, whole);
  const drawn = new Float64Array(units * months);
  const beyond = Array.from({ length: runs }, () => {
    spread(drawn, random);
    for (let cell = 0; cell < drawn.length; cell += 1) {
      drawn[cell] = (drawn[cell] as number) - (expected[cell] as number);
    }
    return cumulated(drawn, units, months);
  });
  const wanted = cumulated(expected, units, months);
  const windows = monthWindows(months, longest);
  const found = beyond.map(nothingFound);
  const within = beyond.map(() => new Float64Array(months + 1));
  for (const circle of circles) {
    windows.before.fill(0);
    for (const sums of within) sums.fill(0);
    for (let place = 0; place < circle.units.length; place += 1) {
      const unit = circle.units[place] as number;
      addUnit(windows.before, wanted, unit);
      fillWindows(windows, total);
      for (let run = 0; run < runs; run += 1) {
        const sums = within[run] as Float64Array;
        const most = addUnit(sums, beyond[run] as Float64Array, unit);
        bestWindow(windows, sums, most, whole, found[run] as Found);
      }
    }
  }
  return found.map(({ ratio }) => ratio);
}
