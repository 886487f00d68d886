import type { Random } from '../../util/random';
import type { Point } from './distance';

/** What a scan looks at; all arrays are aligned, a unit each. */
export interface ScanData {
  /** Centres of the units on a plane. */
  readonly points: readonly Point[];
  readonly cases: readonly number[];
  readonly population: readonly number[];
}

export interface ScanOptions {
  /** Largest share of the population within a window, 0 … 0.5. */
  readonly populationShare: number;
  /** Simulations for the p-values; 0 gives none. */
  readonly simulations: number;
  readonly random: Random;
}

/** A circle with more cases than chance explains, around the units that it holds. */
export interface ScanCluster {
  /** The unit at its centre. */
  readonly centre: number;
  /** Units within, the centre first, then by distance. */
  readonly units: readonly number[];
  readonly cases: number;
  /** Cases expected if all units had the same rate. */
  readonly expected: number;
  /** Logarithm of the likelihood ratio. */
  readonly logRatio: number;
  /** Rank among the highest ratios of the simulations over their number + 1; null without any. */
  readonly p: number | null;
}

/**
 * Kulldorff's circular spatial scan for high rates under the Poisson model (Kulldorff 1997):
 * LLR = c·ln(c/e) + (C − c)·ln((C − c)/(C − e)) over all circles around the units' centres that hold
 * at most the given share of the population; the p-value of a cluster is that of its ratio among the
 * highest ones of data sets with the same number of cases spread by population alone. Gives the
 * likeliest cluster and further ones that share no unit with it, likeliest first. Throws RangeError
 * without cases or population.
 */
export function poissonScan(data: ScanData, options: ScanOptions): ScanCluster[] {
  const total = sum(data.cases);
  const people = sum(data.population);
  if (!(total > 0) || !(people > 0)) {
    throw new RangeError('A scan needs at least one case and a population.');
  }
  const windows = windowsOf(data, options.populationShare * people);
  const expected = data.population.map((size) => (total * size) / people);
  const best = bestWindows(windows, data.cases, expected, total);
  const highest = simulate(windows, expected, total, options);
  const clusters: ScanCluster[] = [];
  const taken = new Set<number>();
  for (const { centre, size, ratio } of best) {
    const units = (windows[centre] as Uint16Array).subarray(0, size);
    if (ratio <= 0 || units.some((unit) => taken.has(unit))) continue;
    for (const unit of units) taken.add(unit);
    const above = highest.filter((value) => value >= ratio).length;
    clusters.push({
      centre,
      units: [...units],
      cases: sum(units, data.cases),
      expected: sum(units, expected),
      logRatio: ratio,
      p: highest.length > 0 ? (above + 1) / (highest.length + 1) : null,
    });
  }
  return clusters;
}

/** Units by distance from each centre, as many as the largest circle may hold. */
function windowsOf({ points, population }: ScanData, capacity: number): Uint16Array[] {
  return points.map((centre, unit) => {
    const order = [...points.keys()].map((other) => {
      const { x, y } = points[other] as Point;
      return { other, distance: other === unit ? -1 : (x - centre.x) ** 2 + (y - centre.y) ** 2 };
    });
    order.sort((a, b) => a.distance - b.distance || a.other - b.other);
    const within: number[] = [];
    let people = 0;
    for (const { other } of order) {
      people += population[other] as number;
      if (people > capacity) break;
      within.push(other);
    }
    return Uint16Array.from(within);
  });
}

interface Window {
  readonly centre: number;
  /** Units within. */
  readonly size: number;
  readonly ratio: number;
}

/** The best window around each centre, the likeliest first. */
function bestWindows(
  windows: readonly Uint16Array[],
  cases: ArrayLike<number>,
  expected: ArrayLike<number>,
  total: number,
): Window[] {
  return windows
    .map((units, centre) => {
      let [observed, wanted, ratio, size] = [0, 0, 0, 0];
      for (let place = 0; place < units.length; place += 1) {
        const unit = units[place] as number;
        observed += cases[unit] as number;
        wanted += expected[unit] as number;
        const value = logRatio(observed, wanted, total);
        if (value > ratio) {
          ratio = value;
          size = place + 1;
        }
      }
      return { centre, size, ratio };
    })
    .sort((a, b) => b.ratio - a.ratio || a.size - b.size || a.centre - b.centre);
}

/** Of a circle with more cases than expected; 0 for any other. */
function logRatio(observed: number, expected: number, total: number): number {
  if (observed <= expected) return 0;
  const outside = total - observed;
  const inner = observed * Math.log(observed / expected);
  return outside > 0 ? inner + outside * Math.log(outside / (total - expected)) : inner;
}

/** The highest ratio of each simulated data set. */
function simulate(
  windows: readonly Uint16Array[],
  expected: readonly number[],
  total: number,
  { simulations, random }: ScanOptions,
): number[] {
  const cumulated = Float64Array.from(expected);
  for (let unit = 1; unit < cumulated.length; unit += 1) {
    cumulated[unit] = (cumulated[unit] as number) + (cumulated[unit - 1] as number);
  }
  const ratios = ratioTable(Math.round(total));
  const highest: number[] = [];
  for (let run = 0; run < simulations; run += 1) {
    const cases = spread(cumulated, Math.round(total), random);
    highest.push(highestRatio(windows, cases, expected, Math.round(total), ratios));
  }
  return highest;
}

/** n·ln n, for the counts that a simulation can have. */
function ratioTable(total: number): Float64Array {
  return Float64Array.from({ length: total + 1 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
}

function highestRatio(
  windows: readonly Uint16Array[],
  cases: Int32Array,
  expected: readonly number[],
  total: number,
  nLogN: Float64Array,
): number {
  let highest = 0;
  for (const units of windows) {
    let [observed, wanted] = [0, 0];
    for (let place = 0; place < units.length; place += 1) {
      const unit = units[place] as number;
      observed += cases[unit] as number;
      wanted += expected[unit] as number;
      if (observed <= wanted) continue;
      const outside = total - observed;
      const ratio =
        (nLogN[observed] as number) -
        observed * Math.log(wanted) +
        (nLogN[outside] as number) -
        (outside > 0 ? outside * Math.log(total - wanted) : 0);
      if (ratio > highest) highest = ratio;
    }
  }
  return highest;
}

/** Cases spread over the units by their expected shares. */
function spread(cumulated: Float64Array, total: number, random: Random): Int32Array {
  const cases = new Int32Array(cumulated.length);
  const whole = cumulated[cumulated.length - 1] as number;
  for (let drawn = 0; drawn < total; drawn += 1) {
    const target = random.uniform() * whole;
    let low = 0;
    let high = cumulated.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulated[middle] as number) > target) high = middle;
      else low = middle + 1;
    }
    cases[low] = (cases[low] as number) + 1;
  }
  return cases;
}

function sum(values: ArrayLike<number>, of?: ArrayLike<number>): number {
  let total = 0;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    total += of ? (of[value] as number) : value;
  }
  return total;
}
