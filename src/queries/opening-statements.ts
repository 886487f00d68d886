import { sql } from '../sql/sql';

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

/** The cells of all indicators that the snapshot carries. */
export const snapshotCells =
  sql`SELECT "indicator", "month", "region", "department", "area", "numerator", "denominator" FROM "snapshot"."main"."indicator_cube"`
    .text;

/** What the snapshot lists as past its date, oldest first. */
export const snapshotOverdue =
  sql`SELECT "dataset", "record", "region", "department", "area", "due" FROM "snapshot"."main"."overdue_items"`
    .text;
