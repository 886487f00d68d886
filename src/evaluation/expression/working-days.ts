import { type Sql, sql } from '../../sql/sql';

/**
 * Working days after the first date up to and including the second, by the table `calendar`
 * (cumulative number of working days); NULL where a date is null or outside the calendar.
 */
export function workingDaysBetween(from: Sql, to: Sql): Sql {
  return sql`(${workingDaysUpTo(to)} - ${workingDaysUpTo(from)})`;
}

function workingDaysUpTo(day: Sql): Sql {
  return sql`(SELECT "calendar"."working_days" FROM "calendar" WHERE "calendar"."day" = ${day})`;
}
