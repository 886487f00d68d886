import { civilDate } from '../../util/civil-date';

/** A civil day as the number of days since 1970-01-01. */
export type Day = number;

const texts = new Map<Day, string>();

/** A day as `YYYY-MM-DD`; remembers what it has written, as the same days come up again and again. */
export function dayText(day: Day): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = civilDate(day);
  texts.set(day, text);
  return text;
}
