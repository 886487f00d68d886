import calendar from 'chinese-days/dist/chinese-days.json';
import { type CivilDate, civilDate, dayNumber, isCivilDate, weekday } from '../util/civil-date';

/** First day of the working-day calendar. */
export const calendarFirstDay: CivilDate = '2004-01-01';
/** Last day of the working-day calendar: the State Council has announced holidays up to here. */
export const calendarLastDay: CivilDate = '2026-12-31';

const origin = dayNumber(calendarFirstDay);

/**
 * Number of working days from the first day of the calendar up to and including each day.
 * Monday to Friday, less the public holidays, plus the weekend days worked in lieu, as announced
 * each year by the General Office of the State Council (data: npm chinese-days, read as tables of
 * days, because its own functions depend on the time zone of the machine).
 */
export const cumulativeWorkingDays: Int32Array = countWorkingDays();

/** Whether people work on the day; null outside the calendar and for a text that is not a day. */
export function isWorkingDay(date: CivilDate): boolean | null {
  const index = indexOf(date);
  if (index === null) return null;
  return upTo(index) > (index === 0 ? 0 : upTo(index - 1));
}

/**
 * Number of working days after the first day, up to and including the second: 0 for the same day,
 * negative where the second is the earlier. Null (not assessable) when either lies outside the
 * calendar or is not a day.
 */
export function workingDaysBetween(from: CivilDate, to: CivilDate): number | null {
  const first = indexOf(from);
  const second = indexOf(to);
  return first === null || second === null ? null : upTo(second) - upTo(first);
}

/**
 * The day on which `count` working days after the given day are over: a duty of 7 working days
 * ends on `addWorkingDays(day, 7)`. Null outside the calendar. Throws RangeError unless the count
 * is a whole number of at least 1.
 */
export function addWorkingDays(date: CivilDate, count: number): CivilDate | null {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`${count} is not a number of working days: give a whole number from 1.`);
  }
  const start = indexOf(date);
  if (start === null) return null;
  const wanted = upTo(start) + count;
  let low = start + 1;
  let high = cumulativeWorkingDays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < cumulativeWorkingDays.length ? civilDate(origin + low) : null;
}

function indexOf(date: CivilDate): number | null {
  if (!isCivilDate(date) || date < calendarFirstDay || date > calendarLastDay) return null;
  return dayNumber(date) - origin;
}

function upTo(index: number): number {
  return cumulativeWorkingDays[index] ?? 0;
}

function countWorkingDays(): Int32Array {
  const holidays: Record<string, string> = calendar.holidays;
  const workedInLieu: Record<string, string> = calendar.workdays;
  const counts = new Int32Array(dayNumber(calendarLastDay) - origin + 1);
  let count = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const date = civilDate(origin + index);
    const works = date in workedInLieu || (weekday(date) <= 5 && !(date in holidays));
    if (works) count += 1;
    counts[index] = count;
  }
  return counts;
}
