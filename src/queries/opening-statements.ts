import { civilDate } from '../sql/civil-date';
import { join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';

/** Before anything is attached: no extension is ever fetched. */
export const offline = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
].join('; ');

/** Once everything is attached: nothing else is reached, and no statement changes that. */
export const locked = [
  'SET enable_external_access = false',
  'SET lock_configuration = true',
  'CREATE SCHEMA "local"',
].join('; ');

/** The calendar of the snapshot under the name that the indicators know. */
export const calendarOfSnapshot =
  sql`CREATE VIEW "calendar" AS SELECT * FROM "snapshot"."main"."calendar"`.text;

const cells = sql`SELECT "indicator", "month", "region", "department", "area", "numerator", "denominator"`;

/** The cells of the Overview's indicators, which the snapshot has in a table of their own. */
export const overviewCells = sql`${cells} FROM "snapshot"."main"."overview_cube"`.text;

/**
 * The cells of some indicators that the snapshot carries. The names are compared as values of the
 * ENUM, so that only the parts of the table are fetched in which they stand; a name that the
 * snapshot does not know has no cells.
 */
export function snapshotCells(indicators: readonly string[]): string {
  const names = indicators.map(
    (name) => sql`TRY_CAST(${name} AS ${identifier('snapshot', 'main', 'indicator_code')})`,
  );
  return sql`${cells} FROM "snapshot"."main"."indicator_cube" WHERE "indicator" IN (${join(names, ', ')})`
    .text;
}

/** What the snapshot lists as past its date, oldest first, with the days from then to the as-of date. */
export function snapshotOverdue(asOf: string): string {
  return overdueDays(identifier('snapshot', 'main', 'overdue_items'), asOf);
}

/** Overdue records of a table or query, `due` as days up to the as-of date: INTEGER `days`. */
export function overdueDays(items: Sql, asOf: string): string {
  return sql`SELECT "dataset", "record", "region", "department", "area", CAST(${civilDate(asOf)} - "due" AS INTEGER) AS "days" FROM ${items}`
    .text;
}
