import { type Column, isKnown, knownValues, mapKnown } from '../column';
import { mean, sampleDeviation } from '../moments';

/** +1: more is better; −1: less is better. */
export type Direction = 1 | -1;

/** Fixed ends of a scale, in the measure's unit: the value that scores 0 and the one that scores 100. */
export interface Goalposts {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * 100·(x − min)/(max − min) over the known values, 0 … 100, turned round for direction −1. All
 * equal: 50 each (nothing tells the units apart).
 */
export function normaliseMinMax(column: Column, direction: Direction = 1): (number | null)[] {
  const known = knownValues(column);
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  if (lowest === highest) return mapKnown(column, () => 50);
  return mapKnown(column, (value) => scaled(value, { lowest, highest }, direction));
}

/**
 * 100·(x − lowest)/(highest − lowest), kept within 0 … 100, turned round for direction −1. A unit's
 * score does not depend on the others, so scores of several snapshots compare. Throws RangeError
 * unless lowest < highest.
 */
export function normaliseGoalposts(
  column: Column,
  goalposts: Goalposts,
  direction: Direction = 1,
): (number | null)[] {
  if (!(goalposts.lowest < goalposts.highest)) {
    throw new RangeError(
      `Goalposts need lowest < highest; they are ${goalposts.lowest} and ${goalposts.highest}.`,
    );
  }
  return mapKnown(column, (value) =>
    Math.min(100, Math.max(0, scaled(value, goalposts, direction))),
  );
}

function scaled(value: number, { lowest, highest }: Goalposts, direction: Direction): number {
  const share = (value - lowest) / (highest - lowest);
  return 100 * (direction === 1 ? share : 1 - share);
}

/** (x − mean)/standard deviation over n − 1, turned round for direction −1; 0 each where all are equal. */
export function normaliseZ(column: Column, direction: Direction = 1): (number | null)[] {
  const centre = mean(column) ?? 0;
  const deviation = sampleDeviation(column);
  if (deviation === null || deviation === 0) return mapKnown(column, () => 0);
  return mapKnown(column, (value) => (direction * (value - centre)) / deviation);
}

/**
 * 100·(average rank − 1)/(n − 1), the worst 0 and the best 100; equal values share the average of
 * their ranks; 50 for a single value.
 */
export function normalisePercentile(column: Column, direction: Direction = 1): (number | null)[] {
  const sorted = knownValues(column).sort((a, b) => direction * (a - b));
  if (sorted.length === 1) return mapKnown(column, () => 50);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [place, value] of sorted.entries()) {
    if (!first.has(value)) first.set(value, place);
    last.set(value, place);
  }
  return column.map((value) => {
    if (!isKnown(value)) return null;
    const place = ((first.get(value) ?? 0) + (last.get(value) ?? 0)) / 2;
    return (100 * place) / (sorted.length - 1);
  });
}
