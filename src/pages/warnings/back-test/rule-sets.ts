import { originalOf } from '../../../queries/warnings/copy-rule';
import type { Rule } from '../../../warnings/rule-schema';

/** The rules that a set stands for: all given ones, own ones in place of their originals, or one by name. */
export function rulesOfSet(
  set: string,
  rules: readonly Rule[],
  own: readonly Rule[],
): readonly Rule[] {
  const given = rules.filter((rule) => !own.includes(rule));
  if (set === 'given') return given;
  if (set === 'own') {
    const replaced = new Set(own.map((rule) => originalOf(rule)?.name));
    return [...given.filter(({ name }) => !replaced.has(name)), ...own];
  }
  return rules.filter(({ name }) => name === set);
}
