import { catalogueContext } from '../../evaluation/indicators';
import { letOthersRun } from '../../util/let-others-run';
import { type Month, monthsBetween } from '../../util/month';
import { judgedMonth, type RuleInput } from '../../warnings/evaluate-rules';
import { isRowDetect, type RowDetect } from '../../warnings/row-methods';
import { compileRowSignals } from '../../warnings/rows/compile-row-signals';
import type { FoundUnit } from '../../warnings/rows/signals-of-rows';
import type { Rule } from '../../warnings/rule-schema';
import { compileSeries } from '../../warnings/series/compile-series';
import type { SeriesRule } from '../../warnings/series/rule-measure';
import { type SeriesCell, type UnitSeries, unitSeries } from '../../warnings/series/unit-series';
import { ownTables } from '../local-tables';
import type { Workspace } from '../workspace';
import { loadScoreSeries } from './load-score-series';
import { rowsByRule } from './rows-by-rule';

/** What is read for the rules, in the order in which it is read. */
export const readingSteps = ['rows', 'months', 'scores'] as const;
export type ReadingStep = (typeof readingSteps)[number];

/** Rules whose months are asked for in one statement: taking the answer must not hold up the screen. */
const rulesAtOnce = 4;

interface LoadOptions {
  readonly signal: AbortSignal;
  readonly onStep: (step: ReadingStep) => void;
}

/**
 * Everything that rules look at, of the snapshot and own rows together, on the workspace's as-of date.
 * Months come from the cells that the snapshot carries while no own row is loaded, else from the rows.
 * Rejects with EngineError, or with the signal's reason.
 */
export async function loadRuleInput(
  workspace: Workspace,
  rules: readonly Rule[],
  { signal, onStep }: LoadOptions,
): Promise<RuleInput> {
  const { engine, asOf, period } = workspace;
  const context = catalogueContext(asOf);
  const onRows = rules.filter((rule): rule is Rule & { detect: RowDetect } =>
    isRowDetect(rule.detect),
  );
  const onSeries = rules.filter((rule): rule is SeriesRule => !isRowDetect(rule.detect));
  const to = judgedMonth(asOf);
  const months = monthsBetween(period.from, to);

  const scores = scoresByRule(workspace, onSeries, months, signal);
  // Whoever fails first is heard; the scores are asked for their answer at the end only.
  scores.catch(() => undefined);

  onStep('rows');
  const found = compileRowSignals(onRows, context);
  const rows = found
    ? rowsByRule<FoundUnit>(await engine.query(found.text, { signal }))
    : new Map<string, FoundUnit[]>();

  onStep('months');
  const hasCells = workspace.snapshotColumns?.has('indicator_cube') ?? false;
  const hasOwnRows = (await ownTables(workspace)).size > 0;
  const cube =
    hasCells && !hasOwnRows ? (['snapshot', 'main', 'indicator_cube'] as const) : undefined;
  const options = { ...context, from: period.from, to, ...(cube ? { cube } : {}) };
  const series = new Map<string, UnitSeries[]>();
  for (let first = 0; first < onSeries.length; first += rulesAtOnce) {
    const monthly = compileSeries(onSeries.slice(first, first + rulesAtOnce), options);
    if (!monthly) continue;
    const cells = rowsByRule<SeriesCell>(await engine.query(monthly.text, { signal }));
    for (const [rule, own] of cells) series.set(rule, unitSeries(own, months));
    await letOthersRun();
  }

  onStep('scores');
  for (const [rule, own] of await scores) series.set(rule, own);
  return { asOf, months, rows, series };
}

/** The scores that rules look at: computed here, while the database reads other things. */
async function scoresByRule(
  workspace: Workspace,
  rules: readonly SeriesRule[],
  months: readonly Month[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, UnitSeries[]>> {
  const series = new Map<string, UnitSeries[]>();
  for (const { name, detect } of rules) {
    if (!('model' in detect.measure)) continue;
    series.set(name, await loadScoreSeries(workspace, detect.measure.model, months, signal));
  }
  return series;
}
