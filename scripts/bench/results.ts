import { type Line, line } from './line';
import type { FilterChange } from './measure-filters';
import type { Opening } from './measure-opening';
import type { BenchSnapshot } from './snapshots';
import { median, quantile } from './statistics';

/** What was measured on one snapshot, as it came. */
export interface Measured {
  readonly snapshot: BenchSnapshot;
  readonly app: readonly Opening[];
  readonly floor: readonly Opening[];
  readonly changes: readonly FilterChange[];
  /** Milliseconds of the native queries of each change. */
  readonly native: readonly number[];
}

/** The figures of one snapshot; milliseconds are medians unless said otherwise. */
export function linesOf({ snapshot, app, floor, changes, native }: Measured): readonly Line[] {
  const opening = median(app.map(({ milliseconds }) => milliseconds));
  const bare = median(floor.map(({ milliseconds }) => milliseconds));
  const ratios = app.map(
    ({ milliseconds }, place) => milliseconds / (floor[place]?.milliseconds ?? Number.NaN),
  );
  const settled = changes.map((change) => change.settled);
  const shown = changes.map((change) => change.shown);
  const isLarge = snapshot.millions >= 10;
  return [
    line('(a) opening', opening, 'ms'),
    line('    floor', bare, 'ms'),
    line('    ratio, median of pairs', median(ratios), '×', 1.3),
    line('(b) filter change, median', median(settled), 'ms'),
    line('    p95', quantile(settled, 0.95), 'ms', isLarge ? 150 : 50),
    line('    on the screen, median', median(shown), 'ms'),
    line('    on the screen, p95', quantile(shown, 0.95), 'ms'),
    line('    native, median', median(native), 'ms'),
    line('    native, p95', quantile(native, 0.95), 'ms'),
    line('    ratio of the medians', median(settled) / median(native), '×', 1.5),
    line('    ratio of the p95', quantile(settled, 0.95) / quantile(native, 0.95), '×', 1.5),
    line('(c) snapshot fetched', megabytes(app), 'MB', 5),
    line('    by the floor', megabytes(floor), 'MB'),
  ];
}

function megabytes(openings: readonly Opening[]): number {
  return median(openings.map(({ bytes }) => bytes)) / 1e6;
}
