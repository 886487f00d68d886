import { isKnown } from '../../stats/column';
import { poissonUpperTail } from '../../stats/distributions/poisson';
import { pChart, uChart } from '../../stats/series/proportion-charts';
import { type SpcPoint, spcSignals } from '../../stats/series/spc-rules';
import { historyNeeded } from '../../stats/series/supported-methods';
import { xmrLimits } from '../../stats/series/xmr-chart';
import type { DetectOf } from '../rule-schema';
import { badRecords, type JudgedSeries } from './judge-levels';
import { quiet, unassessable, type Verdict } from './judgement';
import type { RuleMeasure } from './rule-measure';
import { monthValues, type UnitSeries, windowSums } from './unit-series';

/** Months of a year. */
const frequency = 12;
/** One-sided probability beyond three standard deviations. */
const beyondThree = 0.00135;
/** Severity where the months before do not vary at all, so that there is no sigma. */
const surelyBeyond = 3;
/** Expected records from which on the normal limits hold. */
const enoughExpected = 5;

/** A month of a chart; null where there is no value. */
export type ControlPoint = SpcPoint | null;

type ChartDetect = DetectOf<'xmr' | 'p_chart' | 'u_chart'>;

/**
 * The points of a control chart up to a month, whose limits come from the months before that one
 * alone, at most `baseline`; the first entry is that of the first month. p and u charts take the
 * limits of Laney where the months scatter beyond chance. Null where the history is too short.
 */
export function controlPoints(
  { measure, series }: Pick<JudgedSeries, 'measure' | 'series'>,
  detect: ChartDetect,
  place: number,
): ControlPoint[] | null {
  const from = Math.max(0, place - detect.baseline);
  const values = monthValues(series, measure, from, place);
  const known = values.slice(0, -1).filter(isKnown);
  if (known.length < historyNeeded(detect.method, frequency)) return null;
  const limits =
    detect.method === 'xmr'
      ? fixedLimits(known)
      : limitsBySize(measure, series, detect, from, place);
  return values.map((value, step) => (isKnown(value) ? { value, ...limits(from + step) } : null));
}

type LimitsAt = (place: number) => Omit<SpcPoint, 'value'>;

function fixedLimits(known: readonly number[]): LimitsAt {
  const { centre, lower, upper } = xmrLimits(known);
  return () => ({ centre, lower, upper });
}

function limitsBySize(
  measure: RuleMeasure,
  series: UnitSeries,
  detect: ChartDetect,
  from: number,
  place: number,
): LimitsAt {
  const events = series.numerator.slice(from, place);
  const sizeAt = (each: number) =>
    detect.method === 'p_chart' ? (series.denominator[each] ?? 0) : 1;
  const sizes = events.map((_, step) => sizeAt(from + step));
  const isShare = detect.method === 'p_chart';
  const chart = isShare
    ? pChart(events, sizes, { overDispersed: true })
    : uChart(events, sizes, { overDispersed: true });
  const spread = Math.max(1, chart.sigmaZ);
  const scale = isShare && measure.unit === 'percent' ? 100 : 1;
  return (each) => {
    const variance = isShare ? chart.centre * (1 - chart.centre) : chart.centre;
    const reach = 3 * spread * Math.sqrt(variance / Math.max(1, sizeAt(each)));
    return {
      centre: scale * chart.centre,
      lower: scale * Math.max(0, chart.centre - reach),
      upper: scale * (isShare ? Math.min(1, chart.centre + reach) : chart.centre + reach),
    };
  };
}

/** The month as the last point of its control chart: signalled where a rule of the chart ends in it. */
export function judgeChart(judged: JudgedSeries, detect: ChartDetect, place: number): Verdict {
  const { measure, months, series } = judged;
  const points = controlPoints(judged, detect, place);
  if (!points) return unassessable('short_history');
  const last = points.at(-1);
  if (!last) return unassessable('no_data');
  if (detect.method === 'xmr' && last.upper === last.lower) return unassessable('sparse');
  const known = points.filter((point): point is SpcPoint => point !== null);
  const isLow = measure.direction === 1;
  const found = spcSignals(known, measure.direction).filter(
    ({ rule, place: at, meaning }) =>
      at === known.length - 1 && meaning === 'concern' && detect.rules.includes(rule),
  );
  const rules = found
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'outside' || isBeyondChance(judged, detect, place));
  if (rules.length === 0) return quiet;
  const limit = isLow ? last.lower : last.upper;
  const sigma = Math.abs(limit - last.centre) / 3;
  return {
    kind: 'signal',
    severity: sigma > 0 ? Math.abs(last.value - last.centre) / sigma : surelyBeyond,
    exposure: badRecords(measure, series.numerator[place] ?? 0, series.denominator[place] ?? 0),
    figures: {
      month: months[place] ?? null,
      value: last.value,
      centre: last.centre,
      limit,
      rules: rules.join(','),
    },
    from: place,
    to: place,
  };
}

/**
 * Where few records for the worse are expected, the normal limits are too near: Poisson must agree.
 * The expectation has half a record added, so that a baseline without any is no certainty.
 */
function isBeyondChance(
  { measure, series }: JudgedSeries,
  { method, baseline }: ChartDetect,
  place: number,
): boolean {
  if (method === 'xmr') return true;
  const from = Math.max(0, place - baseline);
  const [numerator, denominator] = windowSums(series, from, place - 1, false);
  const past = badRecords(measure, numerator, denominator) + 0.5;
  const now = series.denominator[place] ?? 0;
  const bad = badRecords(measure, series.numerator[place] ?? 0, now);
  const expected = method === 'p_chart' ? (past / (denominator + 1)) * now : past / (place - from);
  return expected >= enoughExpected || poissonUpperTail(bad, expected) < beyondThree;
}
