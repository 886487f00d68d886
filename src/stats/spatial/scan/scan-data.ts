import type { Random } from '../../../util/random';
import type { Metric, Point } from '../distance';

/**
 * What a scan looks at. Without `months` it is purely spatial: a value for each unit. With them all
 * arrays but the points go by unit and then month: `unit * months + month`.
 */
export interface ScanData {
  /** Centres of the units. */
  readonly points: readonly Point[];
  /** `plane` unless given. */
  readonly metric?: Metric;
  /** 1 unless given. */
  readonly months?: number;
  readonly cases: ArrayLike<number>;
  /**
   * People, or whatever the cases are expected in proportion to. With months also one value a unit,
   * the same in all months; multiplied by the total of each month, clusters are those that stand out
   * of the course that all units share.
   */
  readonly population: ArrayLike<number>;
}

export interface ScanOptions {
  /** Largest share of the population within a circle, 0 … 1; 0.5 is usual. */
  readonly populationShare: number;
  /** Longest window in months; half of the months, at least one, unless given. */
  readonly longestMonths?: number;
  /** Simulations for the p-values; 0 gives none. */
  readonly simulations: number;
  readonly random: Random;
}

/** A circle, in some months, with more cases than chance explains. */
export interface ScanCluster {
  /** The unit at its centre. */
  readonly centre: number;
  /** Units within, the centre first, then by distance. */
  readonly units: readonly number[];
  /** From the centre to its farthest unit: unit of the axes on a plane, kilometres on the sphere. */
  readonly radius: number;
  /** First and last month, both within; 0 and 0 in a purely spatial scan. */
  readonly months: readonly [first: number, last: number];
  readonly cases: number;
  /** Cases expected if the rate were the same everywhere and always. */
  readonly expected: number;
  /** The rate within to that outside; null where all cases are within. */
  readonly relativeRisk: number | null;
  /** Logarithm of the likelihood ratio. */
  readonly logRatio: number;
  /** Rank among the highest ratios of the simulations over their number + 1; null without any. */
  readonly p: number | null;
}

/** The data of a scan, checked, cases and expectation by unit and month. */
export interface ScanCells {
  readonly units: number;
  readonly months: number;
  readonly cases: Float64Array;
  /** Sums to the cases. */
  readonly expected: Float64Array;
  readonly total: number;
}

/**
 * Cases and what is expected in each cell. Throws RangeError without a case or population, for
 * arrays of another length, and for a cell with cases but no population: leave that unit out.
 */
export function scanCells({ points, months = 1, cases, population }: ScanData): ScanCells {
  const units = points.length;
  const cells = units * months;
  const isByMonth = population.length === cells;
  if (cases.length !== cells || !(isByMonth || population.length === units)) {
    throw new RangeError(
      `A scan of ${units} units and ${months} months needs ${cells} counts, not ${cases.length}, and ${units} or ${cells} populations, not ${population.length}.`,
    );
  }
  const sizes = Float64Array.from(
    { length: cells },
    (_, cell) => population[isByMonth ? cell : Math.floor(cell / months)] as number,
  );
  const counts = Float64Array.from(cases);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const people = sizes.reduce((sum, size) => sum + size, 0);
  if (!(total > 0) || !(people > 0)) {
    throw new RangeError('A scan needs at least one case and a population.');
  }
  const lost = counts.findIndex((count, cell) => count > 0 && !((sizes[cell] as number) > 0));
  if (lost >= 0) {
    const unit = Math.floor(lost / months);
    throw new RangeError(`Unit ${unit} has cases but no population: leave it out of the scan.`);
  }
  return {
    units,
    months,
    cases: counts,
    expected: sizes.map((size) => (total * size) / people),
    total,
  };
}
