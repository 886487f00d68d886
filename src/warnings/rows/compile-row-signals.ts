import { type CompileContext, tableOf } from '../../evaluation/compile-context';
import { areaExpression } from '../../sql/dimensions';
import { type Sql, sql } from '../../sql/sql';
import type { RowDetect } from '../row-methods';
import type { Rule } from '../rule-schema';
import { columnsOfDataset, unitColumns } from '../unit-columns';
import { compileHits } from './compile-hits';

type RowRule = Rule & { readonly detect: RowDetect };

/**
 * The SQL of everything that rules on rows find on the as-of day: one row a rule and unit, `rule`,
 * `region`, `department`, `area` (NULL where its rows are of several), `rows`, `severity` (the
 * greatest; NULL: unknown), `since` and `last` (`YYYY-MM-DD`), `months` (different ones) and
 * `exposure`, ordered by rule and unit. Null without rules. Throws as `compileHits`.
 */
export function compileRowSignals(rules: readonly RowRule[], context: CompileContext): Sql | null {
  const included = rules.filter(({ detect }) => context.include?.(detect.dataset) ?? true);
  const [first, ...rest] = included.map((rule) => unitsOf(rule, context));
  if (!first) return null;
  const all = rest.reduce((whole, select) => sql`${whole}\nUNION ALL\n${select}`, first);
  return sql`SELECT * FROM (\n${all}\n) AS "found"\nORDER BY "rule", "region", "department"`;
}

function unitsOf(rule: RowRule, context: CompileContext): Sql {
  const { dataset, where, severity, since, exposure } = compileHits(rule, context);
  const { region, department } = unitColumns(columnsOfDataset(dataset), rule.scope);
  const least = 'least' in rule.detect ? rule.detect.least : 1;
  return sql`SELECT ${rule.name} AS "rule", "region", "department", CASE WHEN count(DISTINCT "area") = 1 THEN min("area") END AS "area", CAST(count(*) AS DOUBLE) AS "rows", CAST(max("severity") AS DOUBLE) AS "severity", CAST(min("since") AS VARCHAR) AS "since", CAST(max("since") AS VARCHAR) AS "last", CAST(count(DISTINCT date_trunc('month', "since")) AS DOUBLE) AS "months", CAST(sum("exposure") AS DOUBLE) AS "exposure"
FROM (
  SELECT ${region} AS "region", ${department} AS "department", ${areaExpression(dataset)} AS "area", ${severity} AS "severity", ${since} AS "since", ${exposure} AS "exposure"
  FROM ${tableOf(context, dataset)}
  WHERE ${where}
) AS "hits"
GROUP BY "region", "department"
HAVING count(*) >= ${least}`;
}
