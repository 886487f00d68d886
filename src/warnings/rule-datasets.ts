import { isRowDetect } from './row-methods';
import type { Method, Rule } from './rule-schema';
import { ruleMeasure, type SeriesRule } from './series/rule-measure';

/** The datasets that a rule reads; none for the score of a model. */
export function ruleDatasets(rule: Rule): string[] {
  if (isRowDetect(rule.detect)) return [rule.detect.dataset];
  const { sources } = ruleMeasure(rule as SeriesRule);
  const all = [...(sources?.flow ?? []), ...(sources?.stock ?? [])];
  return [...new Set(all.map(({ dataset }) => dataset))];
}

const chancy: ReadonlySet<Method> = new Set<Method>([
  'change',
  'xmr',
  'p_chart',
  'u_chart',
  'cusum',
  'ears',
  'farrington',
  'funnel',
  'hotspot',
  'silence',
]);

/** Whether what a rule says may be chance: deadlines, lists, marks and limits are plain facts. */
export function isStatistical({ detect }: Pick<Rule, 'detect'>): boolean {
  return chancy.has(detect.method);
}
