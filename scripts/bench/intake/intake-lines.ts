import { type Line, line } from '../line';
import { median } from '../statistics';
import type { Import } from './measure-import';

/** The figures of imports of one file against native reads of the same rows; medians of the runs. */
export function intakeLines(
  imports: readonly Import[],
  native: readonly number[],
): readonly Line[] {
  const middle = (pick: (each: Import) => number) => median(imports.map(pick));
  const whole = ({ read, load, refresh }: Import) => read + load + refresh;
  const ratios = imports.map((each, run) => whole(each) / (native[run] ?? Number.NaN));
  return [
    line('picked until it can be loaded', middle(({ read }) => read) / 1e3, 's'),
    line('loaded into the database', middle(({ load }) => load) / 1e3, 's'),
    line('Overview drawn from the rows', middle(({ refresh }) => refresh) / 1e3, 's'),
    line('together', middle(whole) / 1e3, 's'),
    line('    native', median(native) / 1e3, 's'),
    line('    ratio, median of pairs', median(ratios), '×', 5),
    line('longest task of the main thread', Math.max(...imports.map(longestTask)), 'ms', 100),
    ...memoryLines(imports),
  ];
}

/** Tasks that are not reported lasted less than 50 ms. */
function longestTask({ longTasks }: Import): number {
  return Math.max(0, ...longTasks.map(({ duration }) => duration));
}

function memoryLines(imports: readonly Import[]): readonly Line[] {
  const memory = imports.map((each) => each.memory).filter((each) => each !== null);
  if (memory.length === 0) return [];
  const most = (bytes: readonly number[]) => Math.max(...bytes) / 1e6;
  return [
    line('resident, all renderers', most(memory.map(({ peak }) => peak)), 'MB', 1_500),
    line('    while reading', most(memory.map(({ peakOfReading }) => peakOfReading)), 'MB'),
    line('    before', most(memory.map(({ before }) => before)), 'MB'),
    line('resident, browser process', most(memory.map(({ browserPeak }) => browserPeak)), 'MB'),
  ];
}
