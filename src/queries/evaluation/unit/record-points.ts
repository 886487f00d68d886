import { type FigureDefinition, figureOf } from '../../../stats/figure';

/** The sums of an indicator of one unit. */
export interface UnitSums {
  readonly numerator: number;
  readonly denominator: number;
}

/** What happens to the sums when a record meets its demand or is not there. */
export interface RecordStep {
  readonly numerator: number;
  readonly denominator: number;
}

export interface RecordPointsInput {
  readonly definition: FigureDefinition;
  readonly sums: UnitSums;
  /** People living in the unit, for rates; null for others. */
  readonly people: number | null;
  /** The unit's score with another value of the indicator. */
  readonly scoreOf: (value: number | null) => number | null;
}

/** The points that a unit would have more after a step; null where it would have no score. */
export type RecordPoints = (step: RecordStep) => number | null;

/**
 * The points that single records cost a unit, exactly: what its score would regain with the sums
 * changed by one record's step, through goalposts, clamps, weights and minimum data. Equal steps are
 * computed once.
 */
export function recordPoints({
  definition,
  sums,
  people,
  scoreOf,
}: RecordPointsInput): RecordPoints {
  const scoreAfter = ({ numerator, denominator }: RecordStep): number | null =>
    scoreOf(
      figureOf(definition, sums.numerator + numerator, sums.denominator + denominator, people),
    );
  const now = scoreAfter({ numerator: 0, denominator: 0 });
  const known = new Map<string, number | null>();
  return (step) => {
    const key = `${step.numerator}/${step.denominator}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const score = scoreAfter(step);
    const points = score === null || now === null ? null : score - now;
    known.set(key, points);
    return points;
  };
}

/** Where in a row of equal records the score begins to rise and where it stops. */
export interface ClampedRecords {
  /** Records that change nothing before the first that does; 0 where the first one does. */
  readonly idle: number;
  /** After so many records further ones change nothing; the number of all where each one counts. */
  readonly enough: number;
  /** Points of all together. */
  readonly all: number;
}

/**
 * The clamps that `count` equal records meet on their way: values beyond a goalpost move no score.
 * Points must not fall with the number of records. Null where the score would be lost.
 */
export function clampedRecords(
  points: RecordPoints,
  step: RecordStep,
  count: number,
): ClampedRecords | null {
  const after = (records: number): number | null =>
    points({ numerator: records * step.numerator, denominator: records * step.denominator });
  const all = after(count);
  if (all === null) return null;
  const smallest = 1e-9;
  const first = (holds: (gained: number) => boolean): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (holds(after(middle) ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  if (all < smallest) return { idle: count, enough: 0, all };
  return {
    idle: first((gained) => gained > smallest) - 1,
    enough: first((gained) => gained > all - smallest),
    all,
  };
}
