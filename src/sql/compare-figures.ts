import { differencesOf, type Side, tableOf } from './compare-table';
import { isIn } from './compose';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/** The schema in which the newer snapshot's tables lack the rows that came late. */
export const withoutLate = 'without_late';

/** The cells of some indicators that a snapshot carries, months as INTEGER yyyymm. */
export function carriedCells(
  side: Side,
  table: 'overview_cube' | 'indicator_cube',
  indicators: readonly string[],
): Sql {
  return sql`SELECT * FROM ${tableOf(side, table)} WHERE ${isIn(sql`CAST("indicator" AS VARCHAR)`, indicators)}`;
}

/** Sums of cells by `indicator` and `month`, of the months from one to another, both included. */
export function cellSumsQuery(cells: Sql, from: number, to: number): Sql {
  return sql`SELECT CAST("indicator" AS VARCHAR) AS "indicator", CAST("month" AS INTEGER) AS "month", sum("numerator") AS "numerator", sum("denominator") AS "denominator"
FROM (${cells}) AS "cells"
WHERE "month" BETWEEN ${from} AND ${to}
GROUP BY 1, 2`;
}

/** The view of a table of the newer snapshot without the rows that came late. */
export function createWithoutLate(name: string): Sql {
  return sql`CREATE OR REPLACE VIEW ${identifier(withoutLate, name)} AS
SELECT "t".* FROM ${tableOf('newer', name)} AS "t"
WHERE "t"."rowid" NOT IN (SELECT "newer_row" FROM ${differencesOf(name)} WHERE "late_days" IS NOT NULL)`;
}

/** The working-day calendar of the newer snapshot under the name that the indicators know. */
export const calendarOfNewer: Sql = sql`CREATE OR REPLACE VIEW "calendar" AS SELECT * FROM "newer"."main"."calendar"`;
