import { type Line, line } from '../line';
import { median } from '../statistics';
import type { HotspotTimes } from './measure-hotspots';

/** The figures of several runs, medians; ratios of pairs within a run. */
export function hotspotLines(runs: readonly HotspotTimes[]): readonly Line[] {
  const middle = (pick: (run: HotspotTimes) => number) => median(runs.map(pick));
  const against = (
    name: string,
    time: (run: HotspotTimes) => number,
    floor: (run: HotspotTimes) => number,
    target: number | null,
  ) => [
    line(name, middle(time), 'ms', target),
    line('    floor', middle(floor), 'ms'),
    line(
      '    ratio, median of pairs',
      middle((run) => time(run) / floor(run)),
      '×',
    ),
  ];
  return [
    ...against(
      'scan of the counties',
      ({ scan }) => scan,
      ({ scanFloor }) => scanFloor,
      300,
    ),
    ...against(
      'scan in space and time',
      ({ spaceTime }) => spaceTime,
      ({ spaceTimeFloor }) => spaceTimeFloor,
      3_000,
    ),
    line(
      '    longest step',
      middle(({ longestStep }) => longestStep),
      'ms',
    ),
    ...against(
      'permutations of Gi* and Moran',
      ({ permutations }) => permutations,
      ({ permutationsFloor }) => permutationsFloor,
      null,
    ),
  ];
}
