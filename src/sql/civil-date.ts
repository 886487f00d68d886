import { type Sql, sql } from './sql';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day of the Gregorian calendar, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A DATE. Throws RangeError when the text is not an existing day in the form `YYYY-MM-DD`. */
export function civilDate(text: string): Sql {
  if (!isCivilDate(text)) {
    throw new RangeError(`"${text}" is not a day in the form YYYY-MM-DD.`);
  }
  return sql`CAST(${text} AS DATE)`;
}

/** The earlier of two days, or of two months, in their ISO forms. */
export function earlierOf(first: string, second: string): string {
  if (first <= second) return first;
  return second;
}
