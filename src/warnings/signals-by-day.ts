import { evaluateRules, type RuleInput } from './evaluate-rules';
import type { Rule } from './rule-schema';
import type { Signal } from './signal';

/** A rule and what it looks at on some days; series that days share are best the same object. */
export interface RuleDays {
  readonly rule: Rule;
  readonly days: readonly RuleInput[];
}

/** What one rule signals on each of some days, `step` being awaited after each. */
export async function signalsByDay(
  { rule, days }: RuleDays,
  step: (done: number, total: number) => Promise<void>,
): Promise<readonly (readonly Signal[])[]> {
  const found: (readonly Signal[])[] = [];
  for (const input of days) {
    found.push(evaluateRules([rule], input).signals);
    await step(found.length, days.length);
  }
  return found;
}
