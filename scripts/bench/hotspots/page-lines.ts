import { type Line, line } from '../line';
import { median, quantile } from '../statistics';
import type { PageTimes } from './measure-page';

/** The figures of the page. */
export function pageLines({ changes, frames }: PageTimes): readonly Line[] {
  const settled = changes.map((change) => change.settled);
  const shown = changes.map((change) => change.shown);
  return [
    line('filter change until all layers stand, median', median(settled), 'ms'),
    line('    p95', quantile(settled, 0.95), 'ms', 150),
    line('    on the screen, p95', quantile(shown, 0.95), 'ms'),
    line('frame while the map is moved and zoomed, median', median(frames), 'ms', 20),
    line('    p95', quantile(frames, 0.95), 'ms'),
  ];
}
