import type { Month } from '../../util/month';
import { isRowDetect } from '../../warnings/row-methods';
import type { Rule } from '../../warnings/rule-schema';
import { findRule } from '../../warnings/rules';
import { type RuleMeasure, ruleMeasure, type SeriesRule } from '../../warnings/series/rule-measure';
import { monthValues, type UnitSeries } from '../../warnings/series/unit-series';
import type { Signal } from '../../warnings/signal';
import type { WarningsOfDay } from './use-warnings';

/** The months behind a signal of a rule on series. */
export interface SignalMonths {
  readonly rule: SeriesRule;
  readonly measure: RuleMeasure;
  readonly series: UnitSeries;
  /** Up to the month judged, oldest first. */
  readonly months: readonly Month[];
  /** One entry a month; null: no value. */
  readonly values: readonly (number | null)[];
}

/** The months that a rule looked at for a signal; null for rules on rows. */
export function monthsOfSignal(
  { rule: name, unit, area }: Signal,
  { months, series }: Pick<WarningsOfDay, 'months' | 'series'>,
): SignalMonths | null {
  const rule = findRule(name);
  if (!rule || !isSeriesRule(rule)) return null;
  const own = series
    .get(name)
    ?.find(
      (each) =>
        each.unit.region === unit.region &&
        each.unit.department === unit.department &&
        each.area === area,
    );
  if (!own) return null;
  const measure = ruleMeasure(rule);
  const values = monthValues(own, measure, 0, months.length - 1);
  return { rule, measure, series: own, months, values };
}

function isSeriesRule(rule: Rule): rule is SeriesRule {
  return !isRowDetect(rule.detect);
}
