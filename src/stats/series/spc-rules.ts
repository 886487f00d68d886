import type { Direction } from '../composite/normalise';

/** Rules of NHS "Making Data Count" by which a point of a control chart is special. */
export type SpcRule = 'outside' | 'shift' | 'trend' | 'two_of_three';

export interface SpcSignal {
  readonly rule: SpcRule;
  /** Place of the last point that the rule needs. */
  readonly place: number;
  /** Places of all points that show it. */
  readonly places: readonly number[];
  readonly side: 'high' | 'low';
  readonly meaning: 'improvement' | 'concern';
}

/** A point with its centre and limits, which may differ by point. */
export interface SpcPoint {
  readonly value: number;
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

const runLength = 7;

/**
 * The special points of a chart: one outside the limits; seven in a row on one side of the centre;
 * seven in a row that rise or fall; two of three beyond two thirds of a limit on the same side. High
 * is an improvement where more is better (direction +1), else a concern.
 */
export function spcSignals(points: readonly SpcPoint[], direction: Direction): SpcSignal[] {
  return points.flatMap((_, place) =>
    (['high', 'low'] as const).flatMap((side) =>
      rules.flatMap(([rule, test]): SpcSignal[] => {
        const places = test(points, place, side === 'high' ? 1 : -1);
        if (!places) return [];
        const isGood = (side === 'high') === (direction === 1);
        return [{ rule, place, places, side, meaning: isGood ? 'improvement' : 'concern' }];
      }),
    ),
  );
}

/** The places that show a rule ending in a place, or null. `sign`: +1 above the centre, −1 below. */
type RuleTest = (points: readonly SpcPoint[], place: number, sign: 1 | -1) => number[] | null;

const rules: readonly (readonly [SpcRule, RuleTest])[] = [
  ['outside', outside],
  ['shift', shift],
  ['trend', trend],
  ['two_of_three', twoOfThree],
];

function outside(points: readonly SpcPoint[], place: number, sign: 1 | -1): number[] | null {
  const { value, lower, upper } = points[place] as SpcPoint;
  return (sign === 1 ? value > upper : value < lower) ? [place] : null;
}

function shift(points: readonly SpcPoint[], place: number, sign: 1 | -1): number[] | null {
  const run = lastPlaces(place, runLength);
  if (!run) return null;
  return run.every((each) => sign * off(points[each] as SpcPoint) > 0) ? run : null;
}

function trend(points: readonly SpcPoint[], place: number, sign: 1 | -1): number[] | null {
  const run = lastPlaces(place, runLength);
  if (!run) return null;
  const values = run.map((each) => (points[each] as SpcPoint).value);
  const isSteady = values
    .slice(1)
    .every((value, step) => sign * (value - (values[step] as number)) > 0);
  return isSteady ? run : null;
}

function twoOfThree(points: readonly SpcPoint[], place: number, sign: 1 | -1): number[] | null {
  const far = (lastPlaces(place, 3) ?? []).filter((each) => isFar(points[each] as SpcPoint, sign));
  // Told once, at the second of the two; where these begin the series, at the third point.
  return far.length >= 2 && (far.at(-1) === place || place === 2) ? far : null;
}

function isFar({ value, centre, lower, upper }: SpcPoint, sign: 1 | -1): boolean {
  const limit = sign === 1 ? upper : lower;
  return sign * (value - (centre + (2 / 3) * (limit - centre))) > 0;
}

function off({ value, centre }: SpcPoint): number {
  return value - centre;
}

/** The places up to one, in their order; null where there are not as many. */
function lastPlaces(place: number, length: number): number[] | null {
  if (place + 1 < length) return null;
  return Array.from({ length }, (_, step) => place - length + 1 + step);
}
