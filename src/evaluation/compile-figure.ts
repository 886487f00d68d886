import type { Filter } from '../catalog/filter';
import { civilDate } from '../sql/civil-date';
import { and, join } from '../sql/compose';
import { filterPredicate } from '../sql/filter-predicate';
import { type Sql, sql } from '../sql/sql';
import { type CompileContext, tableOf } from './compile-context';
import { assessable, noCells, rowColumns, sourceSums, stockDay } from './compile-indicator';
import { type CompiledFlow, type CompiledStock, compileSources } from './compile-source';
import type { Indicator } from './indicator-schema';

export interface FigureContext extends CompileContext {
  /** People behind the figure, for rates per 100,000; null or absent: the rate is null. */
  readonly population?: number | null;
}

/**
 * The SQL that gives one figure from the rows: one row with `numerator`, `denominator` and
 * `value` in the indicator's unit. Percentages and means are pooled, null below the indicator's
 * minimum of data. A stock is that of the last day of the filter's period, at most the as-of date.
 * Throws as `compileSources`.
 */
export function compileFigure(indicator: Indicator, filter: Filter, context: FigureContext): Sql {
  const [first = noCells, ...rest] = compileSources(indicator, context).map(
    (source) => sql`SELECT ${sourceSums(source)}
  FROM (
    SELECT ${join([sql`1 AS "row"`, ...rowColumns(source)], ', ')}
    FROM ${tableOf(context, source.dataset)}
    WHERE ${rowsBehind(source, filter, context.asOf)}
  ) AS "rows"
  WHERE ${assessable(source)}`,
  );
  const rows = rest.reduce(
    (all, select) => sql`${all}
  UNION ALL
  ${select}`,
    first,
  );
  return sql`WITH "sources" AS (
  ${rows}
), "figure" AS (
  SELECT COALESCE(sum("numerator"), 0) AS "numerator", COALESCE(sum("denominator"), 0) AS "denominator" FROM "sources"
)
SELECT "numerator", "denominator", ${valueExpression(indicator, context)} AS "value" FROM "figure"`;
}

/** The rows of a source that stand behind its figure under a filter, assessable or not. */
export function rowsBehind(
  source: CompiledFlow | CompiledStock,
  filter: Filter,
  asOf: string,
): Sql {
  if (source.kind === 'flow') {
    return and([filterPredicate(source.dataset, filter, source.date), source.counted]);
  }
  const day = filter.to === null ? asOf : stockDay(filter.to, asOf);
  return and([
    filterPredicate(source.dataset, filter, null),
    source.counted,
    source.standsOn(civilDate(day)),
  ]);
}

function valueExpression({ unit, minimumData }: Indicator, { population }: FigureContext): Sql {
  switch (unit) {
    case 'percent':
      return sql`CASE WHEN "denominator" >= ${Math.max(1, minimumData)} THEN 100 * "numerator" / "denominator" END`;
    case 'per_100k':
      return population ? sql`100000 * "numerator" / ${population}` : sql`CAST(NULL AS DOUBLE)`;
    case 'working_days':
    case 'points':
      return sql`CASE WHEN "denominator" >= ${Math.max(1, minimumData)} THEN "numerator" / "denominator" END`;
    default:
      return sql`"numerator"`;
  }
}
