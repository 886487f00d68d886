import { datasetByName } from '../../catalog/catalog';
import type { Filter } from '../../catalog/filter';
import { regionExpression } from '../../sql/dimensions';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';

/**
 * Government debt by region and month, whatever the period, areas and departments of the filter: general and special
 * debt and their limit, contingent debt (outside the limit), fiscal capacity, which stands on every
 * row of a region and month and is taken once, and what of all kinds was due and repaid.
 */
export function debtQuery(filter: Filter): Sql {
  const dataset = datasetByName('government_debt');
  const field = (name: string) => identifier(dataset.name, name);
  const isLimited = sql`CAST(${field('debt_kind')} AS VARCHAR) IN ('general', 'special')`;
  const within = filterPredicate(dataset, {
    ...filter,
    from: null,
    to: null,
    areas: [],
    departments: [],
  });
  return sql`SELECT ${regionExpression(dataset)} AS "region", strftime(${field('period_end')}, '%Y-%m') AS "month", COALESCE(sum(${field('outstanding')}) FILTER (WHERE ${isLimited}), 0) AS "outstanding", COALESCE(sum(${field('debt_limit')}) FILTER (WHERE ${isLimited}), 0) AS "limit", COALESCE(sum(${field('outstanding')}) FILTER (WHERE NOT ${isLimited}), 0) AS "contingent", max(${field('revenue')}) AS "revenue", COALESCE(sum(${field('due_amount')}), 0) AS "due", COALESCE(sum(${field('repaid_amount')}), 0) AS "repaid" FROM ${identifier(dataset.name)} WHERE ${within} AND ${field('period_end')} IS NOT NULL GROUP BY 1, 2`;
}
