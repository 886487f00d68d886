import type { Signal } from '../../warnings/signal';
import type { WarningLevel } from '../../warnings/warning-level';

export type LevelCounts = Readonly<Record<WarningLevel, number>>;

/** The number of signals of each level. */
export function countSignals(signals: readonly Pick<Signal, 'level'>[]): LevelCounts {
  const counts = { red: 0, orange: 0, yellow: 0, blue: 0 };
  for (const { level } of signals) counts[level] += 1;
  return counts;
}

/** By rule: the number of its signals of each level; a rule that says nothing has no entry. */
export function countsByRule(signals: readonly Signal[]): ReadonlyMap<string, LevelCounts> {
  const byRule = new Map<string, Signal[]>();
  for (const signal of signals) {
    const own = byRule.get(signal.rule);
    if (own) own.push(signal);
    else byRule.set(signal.rule, [signal]);
  }
  return new Map([...byRule].map(([rule, own]) => [rule, countSignals(own)]));
}
