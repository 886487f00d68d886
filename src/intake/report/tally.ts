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
    return sorted([...this.#byField.values()].flatMap((byRule) => [...byRule.values()]));
  }
}

/** The counts of parts of a file that follow one another, as if they had been counted as one. */
export function addRuleCounts<R extends string>(
  parts: readonly (readonly RuleCount<R>[])[],
): readonly RuleCount<R>[] {
  const byName = new Map<string, Counted<R>>();
  for (const { field, rule, count, examples } of parts.flat()) {
    const name = nameOf({ field, rule });
    const before = byName.get(name) ?? { field, rule, count: 0, examples: [] };
    before.count += count;
    before.examples.push(...examples.slice(0, keptExamples - before.examples.length));
    byName.set(name, before);
  }
  return sorted([...byName.values()]);
}

/** The most frequent first; of equals the one that came first in the file, then by name. */
function sorted<R extends string>(counts: readonly RuleCount<R>[]): readonly RuleCount<R>[] {
  const lineOf = ({ examples }: RuleCount<R>) => examples[0]?.line ?? 0;
  return [...counts].sort(
    (a, b) => b.count - a.count || lineOf(a) - lineOf(b) || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
}

function nameOf({ field, rule }: Pick<RuleCount<string>, 'field' | 'rule'>): string {
  return `${field ?? ''}\u0000${rule}`;
}
