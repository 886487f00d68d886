import { evaluateRules, type RuleInput, type RuleOutcome } from './evaluate-rules';
import { mergeSignals } from './merge-signals';
import type { Rule } from './rule-schema';
import type { Unassessable } from './series/judgement';
import type { Signal } from './signal';

export interface WarnInput extends RuleInput {
  readonly rules: readonly Rule[];
}

/**
 * What `evaluateRules` says, rule by rule, `step` being awaited after each: there it can be shown how
 * far the work is, and ended. Rejects with what `step` rejects with.
 */
export async function evaluateInSteps(
  { rules, ...input }: WarnInput,
  step: (done: number, total: number) => Promise<void>,
): Promise<RuleOutcome> {
  const signals: Signal[] = [];
  const unassessable = new Map<string, ReadonlyMap<Unassessable['reason'], number>>();
  for (const [place, rule] of rules.entries()) {
    const outcome = evaluateRules([rule], input);
    signals.push(...outcome.signals);
    for (const [name, reasons] of outcome.unassessable) unassessable.set(name, reasons);
    await step(place + 1, rules.length);
  }
  return { signals, warnings: mergeSignals(signals), unassessable };
}
