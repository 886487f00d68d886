import { civilDate } from '../sql/civil-date';
import { and, join } from '../sql/compose';
import { departmentExpression, regionExpression } from '../sql/dimensions';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { workingDaysBetweenSql } from '../sql/timeliness';
import { firstDayOfMonth } from '../util/civil-date';
import { addMonths } from '../util/month';
import { monthNumber } from '../util/month-number';
import { type CompileContext, datasetOf, tableOf } from './compile-context';
import { stockDay } from './compile-indicator';
import { sourceReader } from './compile-source';
import type { UnitMeasure } from './unit-measure-schema';

/** Whose values are wanted, in which months and over how many months up to each. */
export interface UnitPeriods {
  /** `city` takes in its counties; `region` is each region code by itself. */
  readonly level: 'region' | 'city' | 'department';
  /** Months `YYYY-MM`. */
  readonly months: readonly string[];
  readonly window: 'month' | 'rolling_12' | 'year_to_date';
}

/**
 * The SQL of the values of a measure: one row per unit and month with data, `unit`, `month`
 * (INTEGER yyyymm), `value` (DOUBLE; null below the minimum data) and `size` (DOUBLE; the rows
 * behind it, for rates the statistic). Rows after the as-of date never count.
 * Throws ExpressionError or RangeError where a dataset, field, type or expression does not hold,
 * and RangeError for the rate of a department, which no statistic counts.
 */
export function compileUnitValues(
  indicator: UnitMeasure,
  context: CompileContext,
  periods: UnitPeriods,
): Sql {
  const { measure, minimumData } = indicator;
  const source = rowsOf(indicator, context);
  const unit = unitExpression(source.dataset, periods.level);
  const columns = join(
    [
      sql`"period"."month" AS "month"`,
      sql`"period"."to" AS "to"`,
      sql`${unit} AS "unit"`,
      ...source.columns,
    ],
    ', ',
  );
  const units = sql`SELECT "unit", "month", max("to") AS "to", CAST(${source.value} AS DOUBLE) AS "value", CAST(${source.size} AS DOUBLE) AS "size"
FROM (
  SELECT ${columns}
  FROM ${tableOf(context, source.dataset)}
  JOIN ${periodTable(periods, context.asOf)} ON ${source.within}
  WHERE ${and([...source.counted, sql`${unit} IS NOT NULL`])}
) AS "rows"
GROUP BY "unit", "month"`;
  const enough = sql`"size" >= ${Math.max(1, minimumData)}`;
  if (measure.kind !== 'rate') {
    return sql`SELECT "unit", "month", CASE WHEN ${enough} THEN "value" END AS "value", "size"
FROM (
${units}
) AS "units"
ORDER BY "unit", "month"`;
  }
  if (periods.level === 'department') {
    throw new RangeError(
      `${indicator.name}: ${measure.per} is known of regions, not of departments.`,
    );
  }
  return sql`SELECT "unit", "month", CASE WHEN "value" >= ${minimumData} AND "per" > 0 THEN 100000 * "value" / "per" END AS "value", "per" AS "size"
FROM (
  SELECT "units".*, ${statistic(measure.per, context)} AS "per"
  FROM (
${units}
  ) AS "units"
) AS "rates"
ORDER BY "unit", "month"`;
}

/** What a measure reads of its rows and how it sums them up. */
function rowsOf(indicator: UnitMeasure, context: CompileContext) {
  const { measure } = indicator;
  const { dataset, condition, number, field } = sourceReader(
    indicator,
    measure.dataset,
    'measure',
    context,
  );
  const counted = measure.where === undefined ? [] : [condition('where', measure.where)];
  const dated = (name: string): Sql =>
    sql`${field('date', name, ['date'])} BETWEEN "period"."from" AND "period"."to"`;
  const count = sql`count(*)`;
  switch (measure.kind) {
    case 'distinct': {
      const value = field('field', measure.field, [
        'string',
        'integer',
        'number',
        'date',
        'boolean',
      ]);
      return {
        dataset,
        counted,
        within: dated(measure.date),
        columns: [sql`${value} AS "item"`],
        value: sql`count(DISTINCT "item")`,
        size: count,
      };
    }
    case 'quantile':
      return {
        dataset,
        counted,
        within: dated(measure.date),
        columns: [sql`CAST(${number('of', measure.of)} AS DOUBLE) AS "item"`],
        value: sql`quantile_cont("item", ${measure.level})`,
        size: sql`count("item")`,
      };
    case 'backlog_age': {
      const enters = field('enters', measure.enters, ['date']);
      const leaves = field('leaves', measure.leaves, ['date']);
      const age = workingDaysBetweenSql(enters, sql`"period"."to"`);
      return {
        dataset,
        counted,
        within: sql`${enters} < "period"."to" AND COALESCE(${leaves}, ${civilDate('9999-12-31')}) > "period"."to"`,
        columns: [sql`${age} AS "item"`],
        value: sql`avg("item")`,
        size: sql`count("item")`,
      };
    }
    case 'rate':
      return {
        dataset,
        counted,
        within: dated(measure.date),
        columns: [],
        value: count,
        size: count,
      };
  }
}

function unitExpression(dataset: ReturnType<typeof datasetOf>, level: UnitPeriods['level']): Sql {
  const region = regionExpression(dataset);
  switch (level) {
    case 'region':
      return region;
    case 'city':
      return sql`CASE WHEN NOT ends_with(${region}, '0000') THEN concat(left(${region}, 4), '00') END`;
    case 'department':
      return departmentExpression(dataset);
  }
}

/** The months as a table `period` of first and last days, the last at most the as-of date. */
function periodTable({ months, window }: UnitPeriods, asOf: string): Sql {
  if (months.length === 0) throw new RangeError('Values need at least one month.');
  const rows = months.map((month) => {
    const first = {
      month,
      rolling_12: addMonths(month, -11),
      year_to_date: `${month.slice(0, 4)}-01`,
    };
    return sql`(${monthNumber(month)}, ${civilDate(firstDayOfMonth(first[window]))}, ${civilDate(stockDay(month, asOf))})`;
  });
  return sql`(VALUES ${join(rows, ', ')}) AS "period"("month", "from", "to")`;
}

/** The latest value of a statistic of the unit by the end of the period; NULL where there is none. */
function statistic(code: string, context: CompileContext): Sql {
  const dataset = datasetOf(context, 'regional_statistics', 'measure/per');
  const codes = context.codes?.('statistic');
  if (codes && !codes.has(code)) {
    throw new RangeError(`measure/per: "${code}" is not in the code list statistic.`);
  }
  const column = (name: string): Sql => identifier(dataset.name, name);
  return sql`(SELECT max_by(${column('value')}, ${column('period_end')}) FROM ${tableOf(context, dataset)} WHERE CAST(${column('statistic')} AS VARCHAR) = ${code} AND CAST(${column('region_code')} AS VARCHAR) = "units"."unit" AND ${column('period_end')} <= "units"."to")`;
}
