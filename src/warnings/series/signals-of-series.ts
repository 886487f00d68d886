import { firstDayOfMonth } from '../../util/civil-date';
import type { Month } from '../../util/month';
import type { Signal } from '../signal';
import { levelOf } from '../warning-level';
import { judgeChart } from './judge-charts';
import { judgeCusum, judgeEars, judgeFarrington, judgeSilence } from './judge-counts';
import { judgeBadRun, judgeChange, judgeThreshold } from './judge-levels';
import { judgeFunnel, judgeHotspot } from './judge-panel';
import { quiet, type Unassessable, type Verdict } from './judgement';
import { type RuleMeasure, ruleMeasure, type SeriesRule } from './rule-measure';
import type { UnitSeries } from './unit-series';

/** What a rule says of all its units in a month. */
export interface SeriesOutcome {
  readonly signals: readonly Signal[];
  /** Number of units that could not be assessed, by reason. */
  readonly unassessable: ReadonlyMap<Unassessable['reason'], number>;
}

/** Months back that are looked at to tell since when a signal lasts. */
const longestRun = 24;

/**
 * The signals of a rule on series in a month, `months` being those of the series. Nothing after that
 * month is looked at. Persistence is the number of months in a row, up to that one, in which the rule
 * signals, each judged by what came before it. Throws RangeError where the rule's limit is the
 * target of a measure without one.
 */
export function signalsOfSeries(
  rule: SeriesRule,
  series: readonly UnitSeries[],
  months: readonly Month[],
  month: Month,
): SeriesOutcome {
  const measure = ruleMeasure(rule);
  const place = months.indexOf(month);
  if (place < 0) return { signals: [], unassessable: new Map() };
  const verdictsAt = judgeAll(rule, measure, series, months);
  const reasons = new Map<Unassessable['reason'], number>();
  const signals = series.flatMap((each, unit): Signal[] => {
    const verdict = verdictsAt(unit, place);
    if (verdict.kind === 'not_assessable') {
      reasons.set(verdict.reason, (reasons.get(verdict.reason) ?? 0) + 1);
    }
    if (verdict.kind !== 'signal') return [];
    let run = 1;
    while (
      run < longestRun &&
      place - run >= 0 &&
      verdictsAt(unit, place - run).kind === 'signal'
    ) {
      run += 1;
    }
    const inputs = { severity: verdict.severity, persistence: run, exposure: verdict.exposure };
    const level = levelOf(rule.levels, inputs);
    if (!level) return [];
    const first = Math.min(place - run + 1, verdict.from);
    return [
      {
        rule: rule.name,
        cause: rule.cause,
        unit: each.unit,
        area: each.area,
        since: firstDayOfMonth(months[place - run + 1] as Month),
        level,
        inputs,
        figures: { ...verdict.figures, persistence: run },
        period: { from: months[first] as Month, to: months[verdict.to] as Month },
      },
    ];
  });
  return { signals, unassessable: reasons };
}

/** The verdict of any unit and place, computed when it is asked for; panels once a place. */
function judgeAll(
  rule: SeriesRule,
  measure: RuleMeasure,
  series: readonly UnitSeries[],
  months: readonly Month[],
): (unit: number, place: number) => Verdict {
  const { detect } = rule;
  if (detect.method === 'funnel' || detect.method === 'hotspot') {
    const panel = { measure, months, series };
    const known = new Map<number, readonly Verdict[]>();
    return (unit, place) => {
      let verdicts = known.get(place);
      if (!verdicts) {
        verdicts =
          detect.method === 'funnel'
            ? judgeFunnel(panel, detect, place)
            : judgeHotspot(panel, detect, place);
        known.set(place, verdicts);
      }
      return verdicts[unit] ?? quiet;
    };
  }
  return (unit, place) => {
    const judged = { rule, measure, months, series: series[unit] as UnitSeries };
    switch (detect.method) {
      case 'threshold':
        return judgeThreshold(judged, detect, place);
      case 'change':
        return judgeChange(judged, detect, place);
      case 'bad_run':
        return judgeBadRun(judged, detect, place);
      case 'cusum':
        return judgeCusum(judged, detect, place);
      case 'ears':
        return judgeEars(judged, detect, place);
      case 'farrington':
        return judgeFarrington(judged, detect, place);
      case 'silence':
        return judgeSilence(judged, detect, place);
      default:
        return judgeChart(judged, detect, place);
    }
  };
}
