/** Share of draws below which the lower and above which the upper end of an interval lies. */
export interface RankSimulationOptions {
  readonly units: number;
  readonly draws: number;
  /** Interval of every rank and score; 5 % and 95 % unless given. */
  readonly interval?: readonly [lower: number, upper: number];
  /** Lower bounds of the grades, best first, the last −∞; without them no grades are counted. */
  readonly gradeBounds?: readonly number[];
  /** Called from time to time with the draws done; may throw to stop. */
  readonly onProgress?: (done: number) => void;
}

/** What became of one unit over all draws. */
export interface SimulatedUnit {
  readonly rank: Interval;
  readonly score: Interval;
  /** Share of the draws in which the unit had each grade, best first. */
  readonly grades: readonly number[];
}

export interface Interval {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

const progressEvery = 500;

/**
 * Draws scores again and again and tells how sure ranks, scores and grades are. `draw` fills the
 * scores of all units for one draw; NaN is a missing score. Ranks begin at 1 for the highest score,
 * equal scores share the lowest. A unit that has no score in some draw has none in the result: null.
 */
export function simulateRanks(
  draw: (scores: Float64Array) => void,
  options: RankSimulationOptions,
): (SimulatedUnit | null)[] {
  const { units, draws, interval = [0.05, 0.95], gradeBounds = [], onProgress } = options;
  const scores = Array.from({ length: units }, () => new Float64Array(draws));
  const ranks = Array.from({ length: units }, () => new Float64Array(draws));
  const now = new Float64Array(units);
  const order = new Float64Array(units);
  for (let round = 0; round < draws; round += 1) {
    draw(now);
    rankInto(now, order);
    for (let unit = 0; unit < units; unit += 1) {
      (scores[unit] as Float64Array)[round] = now[unit] as number;
      (ranks[unit] as Float64Array)[round] = order[unit] as number;
    }
    if (round % progressEvery === 0) onProgress?.(round);
  }
  onProgress?.(draws);
  return scores.map((drawn, unit) => {
    if (drawn.some(Number.isNaN)) return null;
    return {
      grades: shareOfGrades(drawn, gradeBounds),
      score: intervalOf(drawn, interval),
      rank: intervalOf(ranks[unit] as Float64Array, interval),
    };
  });
}

/** Ranks of scores, 1 for the highest; equal ones share the lowest; NaN for a missing score. */
function rankInto(scores: Float64Array, ranks: Float64Array): void {
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = scores[unit] as number;
    ranks[unit] = Number.isNaN(score) ? Number.NaN : sorted.length - lastPlaceOf(score, sorted);
  }
}

/** The last place of a value in a sorted list that holds it. */
function lastPlaceOf(value: number, sorted: Float64Array): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function shareOfGrades(scores: Float64Array, bounds: readonly number[]): number[] {
  const counts = bounds.map(() => 0);
  for (const score of scores) {
    const grade = bounds.findIndex((bound) => score >= bound);
    if (grade >= 0) counts[grade] = (counts[grade] as number) + 1;
  }
  return counts.map((count) => count / scores.length);
}

/** Sorts the values. */
function intervalOf(values: Float64Array, [lower, upper]: readonly [number, number]): Interval {
  values.sort();
  return {
    lower: sortedQuantile(values, lower),
    median: sortedQuantile(values, 0.5),
    upper: sortedQuantile(values, upper),
  };
}

/** Quantile by linear interpolation (type 7). */
function sortedQuantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}
