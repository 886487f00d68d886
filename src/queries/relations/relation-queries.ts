import { datasetByName } from '../../catalog/catalog';
import type { Filter } from '../../catalog/filter';
import { civilDate } from '../../sql/civil-date';
import { departmentExpression, regionExpression } from '../../sql/dimensions';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { firstDayOfMonth, lastDayOfMonth } from '../../util/civil-date';

/** Links read at most; what is more is said, not silently left out. */
export const linkLimit = 200_000;

/** The links that held at some time of the period, the latest first; one more than the limit tells that there are more. */
export function linksQuery(filter: Filter): Sql {
  const dataset = datasetByName('subject_links');
  const field = (name: string) => identifier(dataset.name, name);
  const began =
    filter.to === null
      ? sql`TRUE`
      : sql`${field('since_date')} <= ${civilDate(lastDayOfMonth(filter.to))}`;
  const lasted =
    filter.from === null
      ? sql`TRUE`
      : sql`(${field('until_date')} IS NULL OR ${field('until_date')} >= ${civilDate(firstDayOfMonth(filter.from))})`;
  return sql`SELECT CAST(${field('link_kind')} AS VARCHAR) AS "kind", CAST(${field('from_name')} AS VARCHAR) AS "from_name", CAST(${field('from_code')} AS VARCHAR) AS "from_code", CAST(${field('to_name')} AS VARCHAR) AS "to_name", CAST(${field('to_code')} AS VARCHAR) AS "to_code", ${regionExpression(dataset)} AS "region", ${departmentExpression(dataset)} AS "department", CAST(${field('agreement_id')} AS VARCHAR) AS "agreement", ${field('amount')} AS "amount", strftime(${field('since_date')}, '%Y-%m-%d') AS "since" FROM ${identifier(dataset.name)} WHERE ${filterPredicate(dataset, filter, null)} AND ${began} AND ${lasted} ORDER BY ${field('since_date')} DESC, ${field('link_id')} LIMIT ${linkLimit + 1}`;
}

/** Penalties of the period on organisations that have links, by authority and organisation. */
export function penaltiesQuery(filter: Filter): Sql {
  const dataset = datasetByName('administrative_penalties');
  const links = datasetByName('subject_links');
  const field = (name: string) => identifier(dataset.name, name);
  const linked = (name: string) =>
    sql`SELECT CAST(${identifier(links.name, name)} AS VARCHAR) FROM ${identifier(links.name)} WHERE ${filterPredicate(links, filter, null)}`;
  const code = sql`CAST(${field('credit_code')} AS VARCHAR)`;
  return sql`SELECT any_value(CAST(${field('counterparty')} AS VARCHAR)) AS "name", ${code} AS "code", any_value(CAST(${field('authority')} AS VARCHAR)) AS "authority", CAST(${field('authority_code')} AS VARCHAR) AS "authority_code", any_value(${regionExpression(dataset)}) AS "region", any_value(${departmentExpression(dataset)}) AS "department", count(*) AS "records", max(strftime(${field('decision_date')}, '%Y-%m-%d')) AS "last" FROM ${identifier(dataset.name)} WHERE ${filterPredicate(dataset, { ...filter, areas: [] })} AND ${field('authority_code')} IS NOT NULL AND (${code} IN (${linked('from_code')}) OR ${code} IN (${linked('to_code')})) GROUP BY 2, 4`;
}

/**
 * Dishonesty records of the period by region and department: those of the unit itself and those of
 * officials in office, who are counted and never named.
 */
export function unitRecordsQuery(filter: Filter): Sql {
  const dataset = datasetByName('dishonesty_records');
  const isOfficial = sql`CAST(${identifier(dataset.name, 'subject_kind')} AS VARCHAR) = 'individual'`;
  return sql`SELECT ${regionExpression(dataset)} AS "region", ${departmentExpression(dataset)} AS "department", count(*) FILTER (WHERE ${isOfficial}) AS "officials", count(*) FILTER (WHERE NOT ${isOfficial}) AS "units" FROM ${identifier(dataset.name)} WHERE ${filterPredicate(dataset, filter)} GROUP BY 1, 2`;
}
