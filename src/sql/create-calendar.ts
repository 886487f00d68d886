import { calendarFirstDay, cumulativeWorkingDays } from '../catalog/working-days';
import { civilDate } from './civil-date';
import { join } from './compose';
import { type Sql, sql } from './sql';

/** The table `calendar`: every day with the number of working days up to and including it. */
export function createCalendar(): Sql {
  const counts = join(
    Array.from(cumulativeWorkingDays, (count) => sql`${count}`),
    ', ',
  );
  return sql`CREATE TABLE "calendar" AS SELECT ${civilDate(calendarFirstDay)} + CAST(generate_subscripts("counts", 1) - 1 AS INTEGER) AS "day", CAST(unnest("counts") AS INTEGER) AS "working_days" FROM (SELECT [${counts}] AS "counts")`;
}
