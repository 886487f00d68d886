import type { CompileContext } from '../../evaluation/compile-context';
import { type CellPeriod, compileIndicator } from '../../evaluation/compile-indicator';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { monthNumber } from '../../util/month-number';
import { inScope, unitColumns } from '../unit-columns';
import { ruleMeasure, type SeriesRule } from './rule-measure';

export interface SeriesOptions extends CompileContext, CellPeriod {
  /**
   * The table of indicator cells that stands for the rows of the same day, such as
   * `['indicator_cube']`; without it all is counted from the rows.
   */
  readonly cube?: readonly [string, ...string[]];
}

/**
 * The SQL of the months of all rules on series: `rule`, `region`, `department`, `area` (for hot spots,
 * else NULL), `month` (INTEGER yyyymm), `numerator`, `denominator`, in order. Scores of models are
 * not in it. Null where nothing is to be read. Throws as `compileIndicator`.
 */
export function compileSeries(rules: readonly SeriesRule[], options: SeriesOptions): Sql | null {
  const [first, ...rest] = rules.flatMap((rule) => selectOf(rule, options));
  if (!first) return null;
  const all = rest.reduce((whole, select) => sql`${whole}\nUNION ALL\n${select}`, first);
  return sql`SELECT * FROM (\n${all}\n) AS "series"\nORDER BY "rule", "region", "department", "area", "month"`;
}

function selectOf(rule: SeriesRule, options: SeriesOptions): Sql[] {
  const cells = cellsOf(rule, options);
  if (!cells) return [];
  const codes = {
    region: identifier('cells', 'region'),
    department: identifier('cells', 'department'),
  };
  const { region, department } = unitColumns(
    {
      region: sql`CAST(${codes.region} AS VARCHAR)`,
      department: sql`CAST(${codes.department} AS VARCHAR)`,
    },
    rule.scope,
  );
  const area =
    rule.detect.method === 'hotspot'
      ? sql`CAST("cells"."area" AS VARCHAR)`
      : sql`CAST(NULL AS VARCHAR)`;
  return [
    sql`SELECT ${rule.name} AS "rule", ${region} AS "region", ${department} AS "department", ${area} AS "area", "cells"."month" AS "month", CAST(sum("cells"."numerator") AS DOUBLE) AS "numerator", CAST(sum("cells"."denominator") AS DOUBLE) AS "denominator"
FROM ${cells} AS "cells"
WHERE ${inScope({ region: sql`CAST(${codes.region} AS VARCHAR)`, department: sql`CAST(${codes.department} AS VARCHAR)` }, rule.scope)}
GROUP BY 2, 3, 4, 5`,
  ];
}

function cellsOf(rule: SeriesRule, options: SeriesOptions): Sql | null {
  const { sources, indicator } = ruleMeasure(rule);
  if (!sources) return null;
  if (options.cube && indicator !== null) {
    return sql`(SELECT * FROM ${identifier(...options.cube)} WHERE CAST("indicator" AS VARCHAR) = ${indicator} AND "month" BETWEEN ${monthNumber(options.from)} AND ${monthNumber(options.to)})`;
  }
  const [first, ...rest] = compileIndicator(sources, options, options);
  if (!first) return null;
  return sql`(${rest.reduce((all, select) => sql`${all}\nUNION ALL\n${select}`, first)})`;
}
