import { isKnown, knownValues } from '../../stats/column';
import { poissonCdf } from '../../stats/distributions/poisson';
import { mean, sampleDeviation } from '../../stats/moments';
import { cusum } from '../../stats/series/cusum';
import { ears } from '../../stats/series/ears';
import { farringtonFlexible } from '../../stats/series/farrington-flexible';
import { historyNeeded } from '../../stats/series/supported-methods';
import type { DetectOf } from '../rule-schema';
import { badRecords, type JudgedSeries } from './judge-levels';
import { quiet, unassessable, type Verdict } from './judgement';
import { monthValues, windowSums } from './unit-series';

const frequency = 12;
/** Months over which a CUSUM adds up, after its baseline. */
const cusumMonths = 12;
/** Share of the rows expected above which a unit has not stopped reporting. */
const silentShare = 0.1;

/** The CUSUM of the last twelve months against the mean and deviation of the months before them. */
export function judgeCusum(
  { measure, months, series }: JudgedSeries,
  detect: DetectOf<'cusum'>,
  place: number,
): Verdict {
  const start = place - cusumMonths + 1;
  const values = monthValues(series, measure, start, place);
  const baseline = knownValues(
    start > 0 ? monthValues(series, measure, start - detect.baseline, start - 1) : [],
  );
  if (start < 0 || baseline.length < 2) return unassessable('short_history');
  const value = values.at(-1);
  if (!isKnown(value)) return unassessable('no_data');
  const centre = mean(baseline) as number;
  const deviation = sampleDeviation(baseline) ?? 0;
  if (!(deviation > 0)) return unassessable('sparse');
  const { reference, decision } = detect;
  const last = cusum(knownValues(values), { mean: centre, deviation, reference, decision }).at(-1);
  const side = measure.direction === 1 ? 'low' : 'high';
  const sum = last?.[side] ?? 0;
  if (sum <= decision) return quiet;
  return {
    kind: 'signal',
    severity: sum / decision,
    exposure: badRecords(measure, series.numerator[place] ?? 0, series.denominator[place] ?? 0),
    figures: { month: months[place] ?? null, value, centre, sum },
    from: Math.max(0, start),
    to: place,
  };
}

/** A short series of counts by EARS. */
export function judgeEars(
  { measure, months, series }: JudgedSeries,
  detect: DetectOf<'ears'>,
  place: number,
): Verdict {
  const method = `ears_${detect.variant.toLowerCase()}` as 'ears_c1' | 'ears_c2' | 'ears_c3';
  if (place < historyNeeded(method, frequency)) return unassessable('short_history');
  const counts = series.numerator.slice(0, place + 1);
  const value = counts[place] as number;
  const point = ears(counts, detect.variant, detect.alpha)[place];
  if (!point) return unassessable('short_history');
  if (value < detect.least || value <= point.upper) return quiet;
  const reach = point.upper - point.baseline;
  return {
    kind: 'signal',
    severity: reach > 0 ? (value - point.baseline) / reach : value,
    exposure: badRecords(measure, value, series.denominator[place] ?? 0),
    figures: {
      month: months[place] ?? null,
      value,
      expected: point.baseline,
      limit: point.upper,
    },
    from: place,
    to: place,
  };
}

/** A long series of counts by Farrington's method. */
export function judgeFarrington(
  { measure, months, series }: JudgedSeries,
  detect: DetectOf<'farrington'>,
  place: number,
): Verdict {
  const { alpha, halfWindow, seasons, recentLeftOut } = detect;
  const result = farringtonFlexible(series.numerator, place, {
    frequency,
    alpha,
    halfWindow,
    seasons,
    recentLeftOut,
  });
  if (result.kind === 'not_assessable') {
    return unassessable(result.reason === 'short_history' ? 'short_history' : 'sparse');
  }
  if (!result.alarm) return quiet;
  const value = series.numerator[place] as number;
  return {
    kind: 'signal',
    severity: result.score,
    exposure: badRecords(measure, value, series.denominator[place] ?? 0),
    figures: {
      month: months[place] ?? null,
      value,
      expected: result.expected,
      limit: result.upper,
    },
    from: place,
    to: place,
  };
}

/** Months with hardly any rows where many were to be expected. */
export function judgeSilence(
  { measure, months, series }: JudgedSeries,
  detect: DetectOf<'silence'>,
  place: number,
): Verdict {
  const from = place - detect.months + 1;
  const start = from - detect.baseline;
  if (start < 0) return unassessable('short_history');
  const past = series.numerator.slice(start, from);
  const expected = detect.months * (mean(past) ?? 0);
  const [rows] = windowSums(series, from, place, measure.isStock);
  // Even no row at all would be no surprise.
  if (poissonCdf(0, expected) >= detect.alpha) return unassessable('sparse');
  if (rows > silentShare * expected || poissonCdf(rows, expected) >= detect.alpha) return quiet;
  return {
    kind: 'signal',
    severity: expected,
    exposure: expected - rows,
    figures: {
      month: months[place] ?? null,
      first: months[from] ?? null,
      expected,
      value: rows,
      run: detect.months,
    },
    from,
    to: place,
  };
}
