import { civilDate } from '../sql/civil-date';
import { join } from '../sql/compose';
import { areaExpression, departmentExpression, regionExpression } from '../sql/dimensions';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { firstDayOfMonth, lastDayOfMonth } from '../util/civil-date';
import { earlierMonth, monthOf, monthsBetween } from '../util/month';
import { monthNumber } from '../util/month-number';
import { type CompileContext, tableOf } from './compile-context';
import {
  type CompiledFlow,
  type CompiledSource,
  type CompiledStock,
  compileSources,
  type IndicatorSources,
} from './compile-source';

/** Months `YYYY-MM`, both included; cells end with the month of the as-of date. */
export interface CellPeriod {
  readonly from: string;
  readonly to: string;
}

/**
 * One SELECT per source of the indicator, giving its additive cells: `indicator`, `month`
 * (INTEGER yyyymm), `region`, `department` (null where unknown), `area` (`other` where unknown),
 * `numerator`, `denominator` (DOUBLE; 0 for counts and stocks; sum and number for means). A stock has one cell a month end
 * up to the as-of date, which itself is the last month end.
 * Throws as `compileSources`, and RangeError for a month that is not `YYYY-MM`.
 */
export function compileIndicator(
  indicator: IndicatorSources,
  context: CompileContext,
  period: CellPeriod,
): Sql[] {
  return compileSources(indicator, context).map((source) =>
    source.kind === 'flow'
      ? flowCells(indicator, source, context, period)
      : stockCells(indicator, source, context, period),
  );
}

/** Numerator and denominator of the rows of a source (as `rowsOf` gives them), as select list. */
export function sourceSums({ met, value, part: partOf, mean }: CompiledSource): Sql {
  if (partOf) return sums(sql`sum("part")`, sql`sum("value")`);
  if (mean) return sums(sql`sum(CAST("mean" AS DECIMAL(38, 6)))`, sql`count(*)`);
  const total = value ? sql`COALESCE(sum("value"), 0)` : sql`count(*)`;
  const part = met ? sql`${value ? sql`sum("value")` : sql`count(*)`} FILTER (WHERE "met")` : total;
  return sums(part, met ? total : sql`0`);
}

function sums(numerator: Sql, denominator: Sql): Sql {
  return sql`CAST(COALESCE(${numerator}, 0) AS DOUBLE) AS "numerator", CAST(COALESCE(${denominator}, 0) AS DOUBLE) AS "denominator"`;
}

/** What is read of each row of a source: what it adds and whether it meets the demand. */
export function rowColumns({ met, value, part, mean }: CompiledSource): Sql[] {
  const columns: Sql[] = [];
  if (part) columns.push(sql`${part} AS "part"`);
  if (mean) columns.push(sql`${mean} AS "mean"`);
  if (value) columns.push(sql`${value} AS "value"`);
  if (met) columns.push(sql`${met} AS "met"`);
  return columns;
}

/** Rows that cannot be assessed are left out. */
export function assessable({ met, part, mean }: CompiledSource): Sql {
  if (part) return sql`"part" IS NOT NULL AND "value" IS NOT NULL`;
  if (mean) return sql`"mean" IS NOT NULL`;
  return met ? sql`"met" IS NOT NULL` : sql`TRUE`;
}

/** The last day whose stock the month shows: its end, or the as-of date if that comes first. */
export function stockDay(month: string, asOf: string): string {
  const end = lastDayOfMonth(month);
  return end <= asOf ? end : asOf;
}

function flowCells(
  indicator: IndicatorSources,
  source: CompiledFlow,
  context: CompileContext,
  period: CellPeriod,
): Sql {
  const date = identifier(source.dataset.name, source.date);
  const month = sql`CAST(year(${date}) * 100 + month(${date}) AS INTEGER)`;
  return cells(
    indicator,
    source,
    month,
    sql`FROM ${tableOf(context, source.dataset)}
  WHERE ${date} BETWEEN ${civilDate(firstDayOfMonth(period.from))} AND ${civilDate(lastDayOfMonth(period.to))}
    AND (${source.counted})`,
  );
}

function stockCells(
  indicator: IndicatorSources,
  source: CompiledStock,
  context: CompileContext,
  period: CellPeriod,
): Sql {
  const to = earlierMonth(period.to, monthOf(context.asOf));
  const days = monthsBetween(period.from, to).map(
    (month) => sql`(${monthNumber(month)}, ${civilDate(stockDay(month, context.asOf))})`,
  );
  if (days.length === 0) return noCells;
  return cells(
    indicator,
    source,
    sql`CAST("month_end"."month" AS INTEGER)`,
    sql`FROM ${tableOf(context, source.dataset)}
  JOIN (VALUES ${join(days, ', ')}) AS "month_end"("month", "day") ON ${source.standsOn(sql`"month_end"."day"`)}
  WHERE ${source.counted}`,
  );
}

function cells(indicator: IndicatorSources, source: CompiledSource, month: Sql, rows: Sql): Sql {
  const { dataset } = source;
  const columns = [
    sql`${month} AS "month"`,
    sql`${regionExpression(dataset)} AS "region"`,
    sql`${departmentExpression(dataset)} AS "department"`,
    sql`${areaExpression(dataset)} AS "area"`,
    ...rowColumns(source),
  ];
  return sql`SELECT ${indicator.name} AS "indicator", "month", "region", "department", "area", ${sourceSums(source)}
FROM (
  SELECT ${join(columns, ', ')}
  ${rows}
) AS "rows"
WHERE ${assessable(source)}
GROUP BY "month", "region", "department", "area"`;
}

/** A SELECT of the cell columns without rows. */
export const noCells: Sql = sql`SELECT CAST(NULL AS VARCHAR) AS "indicator", CAST(NULL AS INTEGER) AS "month", CAST(NULL AS VARCHAR) AS "region", CAST(NULL AS VARCHAR) AS "department", CAST(NULL AS VARCHAR) AS "area", CAST(NULL AS DOUBLE) AS "numerator", CAST(NULL AS DOUBLE) AS "denominator" WHERE FALSE`;
