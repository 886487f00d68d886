import type { ReadRule } from '../../warnings/read-rule';
import { ruleProblem } from '../../warnings/rule-problem';
import type { Rule } from '../../warnings/rule-schema';
import { rules as given } from '../../warnings/rules';

/** As `readRule`, and its name must not be one of data/rules. The checks are loaded when first wanted. */
export async function readOwnRule(text: string): Promise<ReadRule> {
  const { readRule } = await import('../../warnings/read-rule');
  const read = readRule(text);
  return read.rule === null ? read : withOwnName(read.rule);
}

/** The documents among those kept that can still be used. */
export async function usableRules(documents: readonly unknown[]): Promise<readonly Rule[]> {
  if (documents.length === 0) return [];
  const read = await Promise.all(documents.map((each) => readOwnRule(JSON.stringify(each))));
  return read.flatMap(({ rule }) => rule ?? []);
}

function withOwnName(rule: Rule): ReadRule {
  const { name } = rule;
  if (!given.some((each) => each.name === name)) return { rule, problems: [] };
  const message = `a rule of the console is named ${name}; give your own another name`;
  return { rule: null, problems: [ruleProblem('', '/name', 'name_taken', message, { name })] };
}
