import { drawRanker } from './draw-ranker';

/** Share of draws below which the lower and above which the upper end of an interval lies. */
export interface RankSimulationOptions {
  readonly units: number;
  readonly draws: number;
  /** Interval of every rank and score; 5 % and 95 % unless given. */
  readonly interval?: readonly [lower: number, upper: number];
  /** Lower bounds of the grades, best first, the last −∞; without them no grades are counted. */
  readonly gradeBounds?: readonly number[];
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

/** A simulation that goes on by steps. */
export interface RankSimulation {
  /** Makes so many draws more, at most those that are left. */
  advance(draws: number): void;
  readonly done: number;
  /** What became of each unit; null for one that had no score in some draw. Call once, at the end. */
  result(): (SimulatedUnit | null)[];
}

/**
 * Draws scores again and again and tells how sure ranks, scores and grades are. `draw` fills the
 * scores of all units for one draw; NaN is a missing score. Ranks begin at 1 for the highest score,
 * equal scores share the lowest. A unit that has no score in some draw has none in the result: null.
 */
export function simulateRanks(
  draw: (scores: Float64Array) => void,
  options: RankSimulationOptions & { readonly onProgress?: (done: number) => void },
): (SimulatedUnit | null)[] {
  const simulation = rankSimulation(draw, options);
  while (simulation.done < options.draws) {
    options.onProgress?.(simulation.done);
    simulation.advance(progressEvery);
  }
  options.onProgress?.(simulation.done);
  return simulation.result();
}

/** The same as simulateRanks, step by step. */
export function rankSimulation(
  draw: (scores: Float64Array) => void,
  { units, draws, interval = [0.05, 0.95], gradeBounds = [] }: RankSimulationOptions,
): RankSimulation {
  const drawn = Array.from({ length: units }, () => new Float64Array(draws));
  const rankCounts = Array.from({ length: units }, () => new Float64Array(units + 1));
  const scores = new Float64Array(units);
  const ranks = new Float64Array(units);
  const rankNow = drawRanker(units);
  let done = 0;
  return {
    get done() {
      return done;
    },
    advance(more) {
      for (const end = Math.min(draws, done + more); done < end; done += 1) {
        draw(scores);
        rankNow(scores, ranks);
        for (let unit = 0; unit < units; unit += 1) {
          (drawn[unit] as Float64Array)[done] = scores[unit] as number;
          const counts = rankCounts[unit] as Float64Array;
          const rank = ranks[unit] as number;
          if (!Number.isNaN(rank)) counts[rank] = (counts[rank] as number) + 1;
        }
      }
    },
    result: () =>
      drawn.map((own, unit) => {
        const sorted = own.sort();
        // A missing score sorts to the end.
        if (Number.isNaN(sorted[draws - 1])) return null;
        const counts = rankCounts[unit] as Float64Array;
        return {
          grades: shareOfGrades(sorted, gradeBounds),
          score: intervalOf((place) => sorted[place] as number, draws, interval),
          rank: intervalOf((place) => rankAt(counts, place), draws, interval),
        };
      }),
  };
}

/** The rank in a place of the sorted ranks, from how often each came. */
function rankAt(counts: Float64Array, place: number): number {
  let before = 0;
  for (let rank = 1; rank < counts.length; rank += 1) {
    before += counts[rank] as number;
    if (place < before) return rank;
  }
  return counts.length - 1;
}

/** Shares of sorted scores from each bound up to the one before. */
function shareOfGrades(sorted: Float64Array, bounds: readonly number[]): number[] {
  let above = sorted.length;
  return bounds.map((bound) => {
    let low = 0;
    let high = above;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) < bound) low = middle + 1;
      else high = middle;
    }
    const count = above - low;
    above = low;
    return count / sorted.length;
  });
}

function intervalOf(
  sorted: (place: number) => number,
  count: number,
  [lower, upper]: readonly [number, number],
): Interval {
  return {
    lower: sortedQuantile(sorted, count, lower),
    median: sortedQuantile(sorted, count, 0.5),
    upper: sortedQuantile(sorted, count, upper),
  };
}

/** Quantile by linear interpolation (type 7). */
function sortedQuantile(sorted: (place: number) => number, count: number, share: number): number {
  const place = (count - 1) * share;
  const below = Math.floor(place);
  const low = sorted(below);
  return low + (place - below) * (sorted(Math.min(below + 1, count - 1)) - low);
}
