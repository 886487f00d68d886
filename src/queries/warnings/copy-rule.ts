import type { Rule } from '../../warnings/rule-schema';
import { rules as given } from '../../warnings/rules';

/** A copy of a rule under the first name with a number that is not among those taken. */
export function copyRule(rule: Rule, taken: ReadonlySet<string>): Rule {
  const base = baseName(rule.name);
  let number = 2;
  while (taken.has(`${base}_${number}`)) number += 1;
  const { $schema: _, ...rest } = rule;
  const title = (text: string) => `${text.replace(/ \(\d+\)$/, '')} (${number})`;
  return {
    ...rest,
    name: `${base}_${number}`,
    title: { zh: title(rule.title.zh), en: title(rule.title.en) },
  };
}

/** The rule of the console that an own rule is named after; undefined where there is none. */
export function originalOf({ name }: Pick<Rule, 'name'>): Rule | undefined {
  const base = baseName(name);
  return base === name ? undefined : given.find((each) => each.name === base);
}

function baseName(name: string): string {
  return name.replace(/_\d+$/, '');
}
