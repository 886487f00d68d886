import type { Value } from '../convert/conversion';

/** One application of a rule, with what stood in the file. */
export interface Example {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly original: string;
  /** What is kept; null where the value was emptied or the row rejected. */
  readonly value: Value;
}

/** How often a rule applied to the values of a field. */
export interface RuleCount<R extends string> {
  /** Null for rules that concern a whole row. */
  readonly field: string | null;
  readonly rule: R;
  readonly count: number;
  /** The first ones, up to `keptExamples`. */
  readonly examples: readonly Example[];
}

/** Examples kept for each rule of each field; the counts go on. */
export const keptExamples = 100;

interface Counted<R extends string> extends RuleCount<R> {
  count: number;
  readonly examples: Example[];
}

/** Counts applications of rules by field. */
export class Tally<R extends string> {
  readonly #byField = new Map<string | null, Map<R, Counted<R>>>();

  add(field: string | null, rule: R, line: number, original: string, value: Value): void {
    let byRule = this.#byField.get(field);
    if (!byRule) {
      byRule = new Map();
      this.#byField.set(field, byRule);
    }
    let counted = byRule.get(rule);
    if (!counted) {
      counted = { field, rule, count: 0, examples: [] };
      byRule.set(rule, counted);
    }
    counted.count += 1;
    if (counted.examples.length < keptExamples) counted.examples.push({ line, original, value });
  }

  /** The counts, the most frequent first. */
  counts(): readonly RuleCount<R>[] {
    return [...this.#byField.values()]
      .flatMap((byRule) => [...byRule.values()])
      .sort((a, b) => b.count - a.count);
  }
}
