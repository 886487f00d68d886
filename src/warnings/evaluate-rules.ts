import { lastDayOfMonth } from '../util/civil-date';
import { addMonths, type Month, monthOf } from '../util/month';
import { mergeSignals, type Warning } from './merge-signals';
import { isRowDetect, type RowDetect } from './row-methods';
import { type FoundUnit, signalsOfRows } from './rows/signals-of-rows';
import type { Rule } from './rule-schema';
import type { Unassessable } from './series/judgement';
import type { SeriesRule } from './series/rule-measure';
import { signalsOfSeries } from './series/signals-of-series';
import type { UnitSeries } from './series/unit-series';
import type { Signal } from './signal';

/** What the rules look at on one day. */
export interface RuleInput {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The months of all series, consecutive, oldest first. */
  readonly months: readonly Month[];
  /** By rule on rows: what its SQL found; a rule without an entry found nothing. */
  readonly rows: ReadonlyMap<string, readonly FoundUnit[]>;
  /** By rule on series: the months of its units; for scores of models those of the caller. */
  readonly series: ReadonlyMap<string, readonly UnitSeries[]>;
}

export interface RuleOutcome {
  readonly warnings: readonly Warning[];
  readonly signals: readonly Signal[];
  /** By rule: the number of units that could not be assessed, by reason. */
  readonly unassessable: ReadonlyMap<string, ReadonlyMap<Unassessable['reason'], number>>;
}

/**
 * What all rules say on a day, merged. Months are judged as of `judgedMonth`: an unfinished month
 * would look like a fall.
 */
export function evaluateRules(rules: readonly Rule[], input: RuleInput): RuleOutcome {
  const month = judgedMonth(input.asOf);
  const unassessable = new Map<string, ReadonlyMap<Unassessable['reason'], number>>();
  const signals = rules.flatMap((rule) => {
    if (isRowDetect(rule.detect)) {
      const found = input.rows.get(rule.name) ?? [];
      return signalsOfRows(rule as Rule & { detect: RowDetect }, found, input.asOf);
    }
    const series = input.series.get(rule.name) ?? [];
    const outcome = signalsOfSeries(rule as SeriesRule, series, input.months, month);
    if (outcome.unassessable.size > 0) unassessable.set(rule.name, outcome.unassessable);
    return outcome.signals;
  });
  return { signals, warnings: mergeSignals(signals), unassessable };
}

/** The last month that has ended by a day: its own where the day is the last of it. */
export function judgedMonth(asOf: string): Month {
  const month = monthOf(asOf);
  return asOf === lastDayOfMonth(month) ? month : addMonths(month, -1);
}
