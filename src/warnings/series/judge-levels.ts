import { isKnown } from '../../stats/column';
import { figureOf } from '../../stats/figure';
import { badRun } from '../../stats/series/bad-run';
import type { Month } from '../../util/month';
import type { DetectOf } from '../rule-schema';
import { type Judgement, quiet, unassessable, type Verdict } from './judgement';
import { limitOf, type RuleMeasure, type SeriesRule } from './rule-measure';
import { monthValues, type UnitSeries, windowSums } from './unit-series';

/** A series, its measure and the months that its places stand for. */
export interface JudgedSeries {
  readonly rule: SeriesRule;
  readonly measure: RuleMeasure;
  readonly months: readonly Month[];
  readonly series: UnitSeries;
}

/** Records that speak for the worse: missed where more is better, else counted. */
export function badRecords(
  { direction, unit }: RuleMeasure,
  numerator: number,
  denominator: number,
): number {
  return unit === 'percent' && direction === 1 ? denominator - numerator : numerator;
}

/** The latest value, of a window of months, beyond a limit. */
export function judgeThreshold(
  { rule, measure, months, series }: JudgedSeries,
  detect: DetectOf<'threshold'>,
  place: number,
): Verdict {
  const limit = limitOf(rule, detect.limit, measure);
  for (let last = place; last > place - detect.within && last >= 0; last -= 1) {
    const from = last - detect.window + 1;
    const [numerator, denominator] = windowSums(series, from, last, measure.isStock);
    const isEmpty = numerator === 0 && denominator === 0;
    const value = isEmpty ? null : figureOf(measure, numerator, denominator);
    if (value === null) continue;
    const distance = measure.direction * (limit - value);
    if (!(distance > 0)) return quiet;
    return {
      kind: 'signal',
      severity: distance,
      exposure: badRecords(measure, numerator, denominator),
      figures: { month: months[last] ?? null, value, limit, distance },
      from: Math.max(0, from),
      to: last,
    };
  }
  return unassessable('no_data');
}

/** The value against that of some months before. */
export function judgeChange(
  { measure, months, series }: JudgedSeries,
  detect: DetectOf<'change'>,
  place: number,
): Verdict {
  const earlier = place - detect.over;
  if (earlier < 0) return unassessable('short_history');
  const [before] = monthValues(series, measure, earlier, earlier);
  const [value] = monthValues(series, measure, place, place);
  if (!isKnown(before) || !isKnown(value)) return unassessable('no_data');
  const worse = measure.direction * (before - value);
  if (worse < detect.by) return quiet;
  return {
    kind: 'signal',
    severity: worse,
    exposure: badRecords(measure, series.numerator[place] ?? 0, series.denominator[place] ?? 0),
    figures: {
      month: months[place] ?? null,
      value,
      before,
      change: worse,
      earlier: months[earlier] ?? null,
    },
    from: earlier,
    to: place,
  };
}

/** Months in a row beyond a limit. */
export function judgeBadRun(
  { rule, measure, months, series }: JudgedSeries,
  detect: DetectOf<'bad_run'>,
  place: number,
): Verdict {
  const limit = limitOf(rule, detect.limit, measure);
  const values = monthValues(series, measure, 0, place);
  const value = values[place];
  if (!isKnown(value)) return unassessable('no_data');
  const run = badRun(values, limit, measure.direction);
  if (run < detect.length) return quiet;
  const from = place - run + 1;
  const [numerator, denominator] = windowSums(series, from, place, measure.isStock);
  return {
    kind: 'signal',
    severity: run,
    exposure: badRecords(measure, numerator, denominator),
    figures: { month: months[place] ?? null, value, limit, run, first: months[from] ?? null },
    from,
    to: place,
  } satisfies Judgement;
}
