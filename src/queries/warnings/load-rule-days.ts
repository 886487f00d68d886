import { catalogueContext } from '../../evaluation/indicators';
import { lastDayOfMonth } from '../../util/civil-date';
import { type Month, monthsBetween } from '../../util/month';
import { judgedMonth, type RuleInput } from '../../warnings/evaluate-rules';
import { isRowDetect, type RowDetect } from '../../warnings/row-methods';
import { compileRowSignals } from '../../warnings/rows/compile-row-signals';
import type { FoundUnit } from '../../warnings/rows/signals-of-rows';
import type { Rule } from '../../warnings/rule-schema';
import type { UnitSeries } from '../../warnings/series/unit-series';
import type { Workspace } from '../workspace';
import { loadRuleInput } from './load-rule-input';
import { rowsByRule } from './rows-by-rule';

/** The last days of the last months that have ended, oldest first; none before the workspace begins. */
export function lastDays({ asOf, period }: Pick<Workspace, 'asOf' | 'period'>, count: number) {
  const months = monthsBetween(period.from, judgedMonth(asOf));
  return months.slice(-count).map(lastDayOfMonth);
}

/** What makes two rules look at the same months: measure, scope and whether areas are told apart. */
export function seriesKey({ detect, scope }: Rule): string | null {
  if (isRowDetect(detect)) return null;
  return JSON.stringify([detect.measure, scope, detect.method === 'hotspot']);
}

/** The months that a rule on series looks at, read once for all days and parameters. */
export async function loadRuleMonths(
  workspace: Workspace,
  rule: Rule,
  signal: AbortSignal,
): Promise<MonthsOfRule> {
  const input = await loadRuleInput(workspace, [rule], { signal, onStep: () => undefined });
  return { months: input.months, series: input.series.get(rule.name) ?? [] };
}

/** The months of a rule's units. */
export interface MonthsOfRule {
  readonly months: readonly Month[];
  readonly series: readonly UnitSeries[];
}

/** What a rule on series looks at on some days, from its months. */
export function daysOfMonths(
  rule: Rule,
  { months, series }: MonthsOfRule,
  days: readonly string[],
): RuleInput[] {
  const bySeries = new Map([[rule.name, series]]);
  return days.map((asOf) => ({ asOf, months, rows: new Map(), series: bySeries }));
}

/**
 * What a rule on rows finds on some days, from the rows as they stand today. Rejects with EngineError,
 * with the signal's reason, or as `compileHits`.
 */
export async function loadRuleRows(
  { engine }: Pick<Workspace, 'engine'>,
  rule: Rule & { readonly detect: RowDetect },
  days: readonly string[],
  signal: AbortSignal,
): Promise<RuleInput[]> {
  const inputs: RuleInput[] = [];
  for (const asOf of days) {
    const sql = compileRowSignals([rule], catalogueContext(asOf));
    const rows = sql
      ? rowsByRule<FoundUnit>(await engine.query(sql.text, { signal }))
      : new Map<string, FoundUnit[]>();
    inputs.push({ asOf, months: [], rows, series: new Map() });
  }
  return inputs;
}
