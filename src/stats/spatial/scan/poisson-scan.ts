import { findClusters } from './find-clusters';
import { circlesOf } from './scan-circles';
import { type ScanCluster, type ScanData, type ScanOptions, scanCells } from './scan-data';
import { simulateHighest } from './simulate-highest';

/** A scan whose simulations go on by steps. */
export interface ScanSimulation {
  /** Makes so many simulations more, at most those that are left. */
  advance(simulations: number): void;
  readonly done: number;
  readonly total: number;
  /** The clusters with p from the simulations made, likeliest first. */
  result(): ScanCluster[];
}

/**
 * Kulldorff's scan for high rates under the Poisson model (Kulldorff 1997; in space and time 2001):
 * LLR = c·ln(c/e) + (C − c)·ln((C − c)/(C − e)) over all circles around the units' centres that hold
 * at most the given share of the population, with months in all windows of months up to the longest;
 * the p-value of a cluster is that of its ratio among the highest ones of data sets with the same
 * number of cases spread by population alone. Gives the likeliest cluster and further ones that share
 * no unit with it, likeliest first. Throws RangeError as `scanCells` does.
 */
export function poissonScan(data: ScanData, options: ScanOptions): ScanCluster[] {
  const scan = scanSimulation(data, options);
  while (scan.done < scan.total) scan.advance(together);
  return scan.result();
}

/** Data sets that are simulated at once by `poissonScan`. */
const together = 125;

/** The same as poissonScan, step by step. The steps do not change the result. */
export function scanSimulation(data: ScanData, options: ScanOptions): ScanSimulation {
  const cells = scanCells(data);
  const circles = circlesOf(data, cells, options.populationShare);
  const half = Math.max(1, Math.floor(cells.months / 2));
  const longest = Math.min(cells.months, Math.max(1, options.longestMonths ?? half));
  const highest: number[] = [];
  return {
    advance(simulations) {
      const runs = Math.min(simulations, options.simulations - highest.length);
      highest.push(...simulateHighest(cells, circles, longest, runs, options.random));
    },
    get done() {
      return highest.length;
    },
    total: options.simulations,
    result: () =>
      findClusters(cells, circles, longest).map((cluster) => ({
        ...cluster,
        p: highest.length > 0 ? share(highest, cluster.logRatio) : null,
      })),
  };
}

/** Rank of a ratio among the highest ones; equal counts must be equal whatever the rounding. */
function share(highest: readonly number[], ratio: number): number {
  return (highest.filter((value) => value >= ratio * (1 - 1e-9)).length + 1) / (highest.length + 1);
}
