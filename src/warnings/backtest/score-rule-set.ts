import { mergeSignals } from '../merge-signals';
import { ruleDatasets } from '../rule-datasets';
import type { Rule } from '../rule-schema';
import type { KnownEvent } from './matches-event';
import { type BacktestMonth, type BacktestScore, scoreBacktest } from './score-backtest';

/** How well some rules did, and how much they said. */
export interface RuleSetScore extends BacktestScore {
  /** Warnings at the end of each month, signals of a unit and cause being one. */
  readonly warnings: readonly number[];
}

/**
 * The score of some of the rules that spoke, against the events that show in a dataset which any of
 * them reads: a rule is not blamed for what it cannot see.
 */
export function scoreRuleSet(
  rules: readonly Rule[],
  months: readonly BacktestMonth[],
  events: readonly KnownEvent[],
): RuleSetScore {
  const names = new Set(rules.map(({ name }) => name));
  const datasets = new Set(rules.flatMap(ruleDatasets));
  const own = months.map(({ month, signals }) => ({
    month,
    signals: signals.filter(({ rule }) => names.has(rule)),
  }));
  const seen = events.filter((event) => event.datasets.some((each) => datasets.has(each)));
  return {
    ...scoreBacktest(rules, own, seen),
    warnings: own.map(({ signals }) => mergeSignals(signals).length),
  };
}
