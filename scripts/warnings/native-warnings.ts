import { datasets } from '../../src/catalog/catalog';
import type { ResultTable } from '../../src/engine/engine';
import type { CompileContext } from '../../src/evaluation/compile-context';
import { catalogueContext } from '../../src/evaluation/indicators';
import { sql } from '../../src/sql/sql';
import { type Month, monthsBetween } from '../../src/util/month';
import { evaluateRules, judgedMonth, type RuleOutcome } from '../../src/warnings/evaluate-rules';
import { createKnownView } from '../../src/warnings/known-views';
import { isRowDetect, type RowDetect } from '../../src/warnings/row-methods';
import { compileRowSignals } from '../../src/warnings/rows/compile-row-signals';
import type { FoundUnit } from '../../src/warnings/rows/signals-of-rows';
import type { Rule } from '../../src/warnings/rule-schema';
import { compileSeries } from '../../src/warnings/series/compile-series';
import type { SeriesRule } from '../../src/warnings/series/rule-measure';
import {
  type SeriesCell,
  type UnitSeries,
  unitSeries,
} from '../../src/warnings/series/unit-series';
import { type NativeEngine, openNative } from '../native/open-native';
import { nativeScores } from './native-scores';

/** A database of a snapshot, opened natively to ask rules what they say on any day. */
export interface WarnedDatabase {
  readonly engine: NativeEngine;
  /** First month of the snapshot. */
  readonly from: Month;
}

/** Opens the database of a snapshot; the views of what was known are made beside it. */
export async function openWarned(path: string, from: Month): Promise<WarnedDatabase> {
  const engine = await openNative(':memory:', { readOnly: false });
  await engine.run(sql`ATTACH ${path} AS "snapshot" (READ_ONLY)`.text);
  await engine.run('CREATE SCHEMA "memory"."known"');
  await engine.run(`SET search_path = 'memory.known,snapshot.main'`);
  return { engine, from };
}

/**
 * What the rules say on a day, from what was known at the end of it: rows that were reported later,
 * and later days of earlier rows, are not looked at. Scores are judged once a year of them is there.
 */
export async function warningsOn(
  { engine, from }: WarnedDatabase,
  rules: readonly Rule[],
  asOf: string,
): Promise<RuleOutcome> {
  for (const dataset of datasets) {
    await engine.run(createKnownView(dataset, ['snapshot', 'main'], 'known', asOf).text);
  }
  const context = { ...catalogueContext(asOf), schema: ['known'] };
  const onRows = rules.filter((rule): rule is Rule & { detect: RowDetect } =>
    isRowDetect(rule.detect),
  );
  const onSeries = rules.filter((rule): rule is SeriesRule => !isRowDetect(rule.detect));
  const to = judgedMonth(asOf);
  const months = monthsBetween(from, to);
  const rows = compileRowSignals(onRows, context);
  const cells = compileSeries(onSeries, { ...context, from, to });
  return evaluateRules(rules, {
    asOf,
    months,
    rows: rows ? byRule<FoundUnit>(await engine.query(rows.text)) : new Map(),
    series: new Map([
      ...(cells ? seriesByRule(await engine.query(cells.text), months) : []),
      ...(await scoresByRule(engine, onSeries, context, months)),
    ]),
  });
}

async function scoresByRule(
  engine: NativeEngine,
  rules: readonly SeriesRule[],
  context: CompileContext,
  months: readonly Month[],
): Promise<[string, UnitSeries[]][]> {
  const found: [string, UnitSeries[]][] = [];
  for (const { name, detect } of rules) {
    if (!('model' in detect.measure)) continue;
    found.push([name, await nativeScores(engine, detect.measure.model, context, months)]);
  }
  return found;
}

function seriesByRule(table: ResultTable, months: readonly Month[]): Map<string, UnitSeries[]> {
  return new Map(
    [...byRule<SeriesCell>(table)].map(([rule, cells]) => [rule, unitSeries(cells, months)]),
  );
}

/** The rows of a table by their column `rule`. */
function byRule<T>(table: ResultTable): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const entries = table.columns.map(({ name, values }) => [name, values[row]] as const);
    const { rule, ...rest } = Object.fromEntries(entries);
    const group = found.get(String(rule));
    if (group) group.push(rest as T);
    else found.set(String(rule), [rest as T]);
  }
  return found;
}
