import { catalogueContext } from '../../evaluation/indicators';
import { type Month, monthsBetween } from '../../util/month';
import { judgedMonth, type RuleInput } from '../../warnings/evaluate-rules';
import { isRowDetect, type RowDetect } from '../../warnings/row-methods';
import { compileRowSignals } from '../../warnings/rows/compile-row-signals';
import type { FoundUnit } from '../../warnings/rows/signals-of-rows';
import type { Rule } from '../../warnings/rule-schema';
import { compileSeries } from '../../warnings/series/compile-series';
import type { SeriesRule } from '../../warnings/series/rule-measure';
import { type SeriesCell, type UnitSeries, unitSeries } from '../../warnings/series/unit-series';
import { knownScores, type Query } from './known-scores';
import { rowsByRule } from './rows-by-rule';

export interface KnownOptions {
  /** Schema of the views of what was known, see `createKnownView`. */
  readonly schema: string;
  /** First month of the data. */
  readonly from: Month;
}

/**
 * What rules look at on a day, all of it read from the views of what was known on it: scores too are
 * computed anew. Rejects as the query, or as `compileHits` and `compileIndicator`.
 */
export async function loadKnownInput(
  query: Query,
  rules: readonly Rule[],
  asOf: string,
  { schema, from }: KnownOptions,
): Promise<RuleInput> {
  const context = { ...catalogueContext(asOf), schema: [schema] };
  const onRows = rules.filter((rule): rule is Rule & { detect: RowDetect } =>
    isRowDetect(rule.detect),
  );
  const onSeries = rules.filter((rule): rule is SeriesRule => !isRowDetect(rule.detect));
  const to = judgedMonth(asOf);
  const months = monthsBetween(from, to);
  const found = compileRowSignals(onRows, context);
  const rows = found ? rowsByRule<FoundUnit>(await query(found.text)) : new Map();
  const monthly = compileSeries(onSeries, { ...context, from, to });
  const cells = monthly ? rowsByRule<SeriesCell>(await query(monthly.text)) : new Map();
  const series = new Map<string, readonly UnitSeries[]>(
    [...cells].map(([rule, own]) => [rule, unitSeries(own, months)]),
  );
  const scores = new Map<string, UnitSeries[]>();
  for (const { name, detect } of onSeries) {
    if (!('model' in detect.measure)) continue;
    const { model } = detect.measure;
    const known = scores.get(model) ?? (await knownScores(query, model, context, months));
    scores.set(model, known);
    series.set(name, known);
  }
  return { asOf, months, rows, series };
}
