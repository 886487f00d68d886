import { datasetByName } from '../../catalog/catalog';
import type { Filter } from '../../catalog/filter';
import { civilDate } from '../../sql/civil-date';
import { areaExpression } from '../../sql/dimensions';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';

/** Dishonesty records of every area by month and kind, whatever the period and areas of the filter. */
export function areaRecordsQuery(filter: Filter): Sql {
  const dataset = datasetByName('dishonesty_records');
  const field = (name: string) => identifier(dataset.name, name);
  return sql`SELECT ${areaExpression(dataset)} AS "area", strftime(${field('event_date')}, '%Y-%m') AS "month", CAST(${field('record_kind')} AS VARCHAR) AS "kind", count(*) AS "records" FROM ${identifier(dataset.name)} WHERE ${filterPredicate(dataset, allMonths(filter))} AND ${field('event_date')} IS NOT NULL GROUP BY 1, 2, 3`;
}

/**
 * Agreements of every area by month signed: number and sum, and of those with a date of payment the
 * paid in time, the paid late, the overdue and the not yet due on the as-of date, as numbers and sums.
 * Those that ended before payment was due owe none.
 */
export function areaAgreementsQuery(filter: Filter, asOf: string): Sql {
  const dataset = datasetByName('agreements');
  const field = (name: string) => identifier(dataset.name, name);
  const [due, paid, ended] = [field('payment_due'), field('paid_date'), field('abandoned_date')];
  const day = civilDate(asOf);
  const state = sql`CASE WHEN ${due} IS NULL OR ${ended} <= ${due} THEN NULL WHEN ${paid} <= ${due} AND ${paid} <= ${day} THEN 'in_time' WHEN ${paid} <= ${day} THEN 'late' WHEN ${due} < ${day} THEN 'overdue' ELSE 'not_due' END`;
  return sql`SELECT ${areaExpression(dataset)} AS "area", strftime(${field('signed_date')}, '%Y-%m') AS "month", ${state} AS "payment", count(*) AS "agreements", COALESCE(sum(${field('amount')}), 0) AS "amount" FROM ${identifier(dataset.name)} WHERE ${filterPredicate(dataset, allMonths(filter))} AND ${field('signed_date')} IS NOT NULL GROUP BY 1, 2, 3`;
}

function allMonths(filter: Filter): Filter {
  return { ...filter, areas: [], from: null, to: null };
}
