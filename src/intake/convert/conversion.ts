import type { ChangeRule, FaultRule } from '../rules';

/** A value of a row as it is kept; dates are `YYYY-MM-DD`. */
export type Value = string | number | boolean | null;

/** A value with the rules that changed it, or the rule that the text breaks. */
export type Converted =
  | { readonly value: Value; readonly rules: readonly ChangeRule[] }
  | { readonly fault: FaultRule };

/** Turns the text of a cell, never empty, into a value. */
export type Convert = (text: string) => Converted;

const none: readonly ChangeRule[] = [];

/** A value, changed by the rules given. */
export function kept(value: Value, ...rules: ChangeRule[]): Converted {
  return { value, rules: rules.length === 0 ? none : rules };
}

/** A value that is kept as it stands. */
export function unchanged(value: Value): Converted {
  return { value, rules: none };
}

/** A text that breaks a rule. */
export function broken(fault: FaultRule): Converted {
  return { fault };
}
