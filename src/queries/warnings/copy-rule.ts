import type { Rule } from '../../warnings/rule-schema';

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

function baseName(name: string): string {
  return name.replace(/_\d+$/, '');
}
