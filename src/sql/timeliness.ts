import { civilDate } from './civil-date';
import { type Sql, sql } from './sql';

/**
 * Working days from one day to another by the table `calendar`; NULL (not assessable) where a day is
 * null or outside the calendar. The same number as `workingDaysBetween` of the catalogue.
 */
export function workingDaysBetweenSql(from: Sql, to: Sql): Sql {
  return sql`(${upTo(to)} - ${upTo(from)})`;
}

/**
 * How a duty of so many working days stands, as `timelinessWithin` of the catalogue says it:
 * `on_time`, `late`, `overdue`, `running` or `not_assessable`.
 */
export function timelinessSql(limit: number, event: Sql, done: Sql, asOf: string): Sql {
  const day = civilDate(asOf);
  const isDone = sql`(${done} IS NOT NULL AND ${done} <= ${day})`;
  const days = workingDaysBetweenSql(event, sql`CASE WHEN ${isDone} THEN ${done} ELSE ${day} END`);
  // The days stand here once: each time they are written the calendar is joined twice more.
  const place = sql`1 + CAST(${days} > ${limit} AS INTEGER) + CASE WHEN ${isDone} THEN 2 ELSE 0 END`;
  return sql`COALESCE(['running', 'overdue', 'on_time', 'late'][${place}], 'not_assessable')`;
}

function upTo(day: Sql): Sql {
  return sql`(SELECT "calendar"."working_days" FROM "calendar" WHERE "calendar"."day" = ${day})`;
}
