import { bestWindow, nothingFound } from './best-window';
import { logRatio } from './log-ratio';
import { addUnit, cumulated, fillWindows, monthWindows } from './month-windows';
import type { Circles } from './scan-circles';
import type { ScanCells, ScanCluster } from './scan-data';

/**
 * The likeliest cluster, then the likeliest of those that share no unit with it, and so on until no
 * circle of the rest has more cases than expected. All without p.
 */
export function findClusters(
  cells: ScanCells,
  circles: readonly Circles[],
  longest: number,
): ScanCluster[] {
  const taken = new Set<number>();
  const clusters: ScanCluster[] = [];
  for (;;) {
    const cluster = likeliest(cells, circles, longest, taken);
    if (!cluster) return clusters;
    clusters.push(cluster);
    for (const unit of cluster.units) taken.add(unit);
  }
}

function likeliest(
  { units, months, cases, expected, total }: ScanCells,
  circles: readonly Circles[],
  longest: number,
  taken: ReadonlySet<number>,
): ScanCluster | null {
  const wanted = cumulated(expected, units, months);
  const excess = cases.map((count, cell) => count - (expected[cell] as number));
  const beyond = cumulated(excess, units, months);
  const windows = monthWindows(months, longest);
  const within = new Float64Array(months + 1);
  const found = nothingFound();
  let [centre, size] = [-1, 0];
  for (const [unit, circle] of circles.entries()) {
    within.fill(0);
    windows.before.fill(0);
    for (const [place, member] of circle.units.entries()) {
      if (taken.has(member)) break;
      const most = addUnit(within, beyond, member);
      addUnit(windows.before, wanted, member);
      fillWindows(windows, total);
      if (bestWindow(windows, within, most, total, found)) [centre, size] = [unit, place + 1];
    }
  }
  const circle = circles[centre];
  if (!circle) return null;
  const first = found.place % months;
  const last = first + Math.floor(found.place / months);
  const members = [...circle.units.subarray(0, size)];
  const sum = (values: Float64Array): number =>
    members
      .flatMap((unit) => [...values.subarray(unit * months + first, unit * months + last + 1)])
      .reduce((all, value) => all + value, 0);
  const [observed, likely] = [sum(cases), sum(expected)];
  const outside = total - observed;
  return {
    centre,
    units: members,
    radius: circle.distances[size - 1] as number,
    months: [first, last],
    cases: observed,
    expected: likely,
    relativeRisk: outside > 0 ? observed / likely / (outside / (total - likely)) : null,
    logRatio: logRatio(observed, likely, total),
    p: null,
  };
}
