import type { CompileContext } from '../evaluation/compile-context';
import { stockDay } from '../evaluation/compile-indicator';
import { compileSources } from '../evaluation/compile-source';
import { civilDate } from '../sql/civil-date';
import { and } from '../sql/compose';
import { areaExpression } from '../sql/dimensions';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { firstDayOfMonth } from '../util/civil-date';
import { isRowDetect, type RowDetect } from './row-methods';
import { compileHits } from './rows/compile-hits';
import type { Rule } from './rule-schema';
import { type RuleMeasure, ruleMeasure, type SeriesRule } from './series/rule-measure';
import type { Signal } from './signal';
import { columnsOfDataset, ofUnit } from './unit-columns';

/** The records behind a signal: for `SELECT … FROM dataset WHERE …`. */
export interface Evidence {
  readonly dataset: string;
  readonly where: Sql;
}

/** What of a signal tells its records. */
export type EvidencedSignal = Pick<Signal, 'unit' | 'area' | 'period'>;

/**
 * The records behind a signal, one entry a dataset: the rows found, or those of its months that speak
 * for the worse. Scores of models have none of their own. Throws as `compileHits`.
 */
export function evidenceOf(
  rule: Rule,
  signal: EvidencedSignal,
  context: CompileContext,
): Evidence[] {
  if (isRowDetect(rule.detect)) {
    const hits = compileHits(rule as Rule & { detect: RowDetect }, context);
    const unit = ofUnit(columnsOfDataset(hits.dataset), rule.scope, signal.unit);
    return [{ dataset: hits.dataset.name, where: and([hits.where, unit]) }];
  }
  return recordsOfMonths(rule as SeriesRule, signal, context);
}

function recordsOfMonths(
  rule: SeriesRule,
  signal: EvidencedSignal,
  context: CompileContext,
): Evidence[] {
  const measure = ruleMeasure(rule);
  const { period } = signal;
  if (!measure.sources || !period) return [];
  const to = stockDay(period.to, context.asOf);
  return compileSources(measure.sources, context).map((source) => {
    const { dataset } = source;
    const parts = [source.counted, ofUnit(columnsOfDataset(dataset), rule.scope, signal.unit)];
    if (source.kind === 'stock') parts.push(source.standsOn(civilDate(to)));
    else {
      const date = identifier(dataset.name, source.date);
      parts.push(
        sql`${date} BETWEEN ${civilDate(firstDayOfMonth(period.from))} AND ${civilDate(to)}`,
      );
    }
    if (source.met) parts.push(worseRecords(source.met, measure));
    if (signal.area !== null && rule.detect.method === 'hotspot') {
      parts.push(sql`${areaExpression(dataset)} = ${signal.area}`);
    }
    return { dataset: dataset.name, where: and(parts) };
  });
}

function worseRecords(met: Sql, { direction }: RuleMeasure): Sql {
  return direction === 1 ? sql`NOT ${met}` : met;
}
