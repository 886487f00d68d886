import { findIndicator } from '../../src/evaluation/indicators';
import { geography } from '../../src/queries/overview/geography-of-catalog';
import { defaultPeriod } from '../../src/queries/period';
import { civilDate } from '../../src/sql/civil-date';
import { and, isIn } from '../../src/sql/compose';
import { identifier } from '../../src/sql/identifier';
import { type Sql, sql } from '../../src/sql/sql';
import { monthNumber } from '../../src/util/month-number';
import type { FilterCase } from './filters';

/** What is run natively for one change, for the reader of the results. */
export const nativeQueries = [
  'monthly totals of all indicators',
  'the measure by region',
  'the measure by department',
  'the measure by city and area',
  'overdue records by dataset',
  'the six oldest overdue records',
] as const;

/**
 * The figures of the Overview under a filter as SQL on `indicator_cube` and `overdue_items`: what
 * the pass over the cells in the tab stands for. Each breakdown ignores its own dimension.
 */
export function figureQueries({ filter, measure }: FilterCase, asOf: string): readonly string[] {
  const region = listed('region', filter.regions.flatMap(geography.expand));
  const department = listed('department', filter.departments);
  const area = listed('area', filter.areas);
  const cells = measureCells({ filter, measure }, asOf);
  const sums = sql`sum("numerator") AS "numerator", sum("denominator") AS "denominator"`;
  const where = (...predicates: readonly Sql[][]) => and(predicates.flat());
  return [
    sql`SELECT "indicator", "month", ${sums} FROM "indicator_cube" WHERE ${where(region, department, area)} GROUP BY ALL`,
    sql`SELECT "region", ${sums} FROM "indicator_cube" WHERE ${where(cells, department, area)} GROUP BY ALL`,
    sql`SELECT "department", ${sums} FROM "indicator_cube" WHERE ${where(cells, region, area)} GROUP BY ALL`,
    sql`SELECT substr(CAST("region" AS VARCHAR), 1, 4) AS "city", "area", ${sums} FROM "indicator_cube" WHERE ${where(cells, department)} GROUP BY ALL`,
    sql`SELECT "dataset", count(*) AS "count", count(*) FILTER (datediff('day', "due", ${civilDate(asOf)}) > 30) AS "long" FROM "overdue_items" WHERE ${where(region, department, area)} GROUP BY ALL`,
    sql`SELECT "dataset", "record", "region", "department", "due" FROM "overdue_items" WHERE ${where(region, department, area)} ORDER BY "due", "dataset", "record" LIMIT 6`,
  ].map(({ text }) => text);
}

function measureCells({ filter, measure }: FilterCase, asOf: string): Sql[] {
  const period = defaultPeriod(asOf);
  const from = monthNumber(filter.from ?? period.from);
  const to = monthNumber(filter.to ?? period.to);
  const isStock = findIndicator(measure)?.kind === 'stock';
  return [
    sql`"indicator" = ${measure}`,
    isStock ? sql`"month" = ${to}` : sql`"month" BETWEEN ${from} AND ${to}`,
  ];
}

function listed(column: string, codes: readonly string[]): Sql[] {
  return codes.length === 0 ? [] : [isIn(identifier(column), codes)];
}
