import type { CompileContext } from '../evaluation/compile-context';
import { catalogueContext } from '../evaluation/indicators';
import { describeJsonFault, readJson } from '../util/json-fault';
import { checkRule } from './check-rules';
import { type RuleFault, type RuleProblem, ruleProblem } from './rule-problem';
import { type Rule, ruleSchema } from './rule-schema';

/** A rule larger than this is not read: the largest real one has 3 kB. */
const byteLimit = 200_000;

/** A rule that may be run, or everything that is wrong with it. */
export type ReadRule =
  | { readonly rule: Rule; readonly problems: readonly [] }
  | { readonly rule: null; readonly problems: readonly RuleProblem[] };

/** The rule in the text of a file; nothing of it is used unless all of it holds. */
export function readRule(
  text: string,
  context: CompileContext = catalogueContext('2026-10-31'),
): ReadRule {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > byteLimit) {
    return refused('too_large', `the file has ${bytes} bytes, a rule has at most ${byteLimit}`, {
      bytes,
      limit: byteLimit,
    });
  }
  const { value: document, fault } = readJson(text);
  if (fault) {
    return refused('not_json', `the file is no JSON: ${describeJsonFault(fault)}`, { ...fault });
  }
  const problems = checkRule(document, 0, context);
  return problems.length === 0
    ? { rule: ruleSchema.parse(document), problems: [] }
    : { rule: null, problems };
}

function refused(code: RuleFault, message: string, values: RuleProblem['values']): ReadRule {
  return { rule: null, problems: [ruleProblem('', '', code, message, values)] };
}
