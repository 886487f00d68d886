import { calendarFirstDay, cumulativeWorkingDays } from '../../catalog/working-days';
import { dayNumber } from '../../util/civil-date';
import type { Day } from './day';

const firstDay = dayNumber(calendarFirstDay);

const workingDays: readonly Day[] = Array.from(cumulativeWorkingDays.keys())
  .filter((offset) => upTo(offset) > (offset === 0 ? 0 : upTo(offset - 1)))
  .map((offset) => firstDay + offset);

function upTo(offset: number): number {
  const count = cumulativeWorkingDays[offset];
  if (count === undefined) {
    throw new RangeError(`Day ${firstDay + offset} lies outside the working-day calendar.`);
  }
  return count;
}

/** Whether people work on the day. Throws RangeError outside the calendar. */
export function isWorkingDay(day: Day): boolean {
  const offset = day - firstDay;
  return upTo(offset) > (offset === 0 ? 0 : upTo(offset - 1));
}

/**
 * The working day that is `count` working days after a day; past the end of the calendar five
 * working days a week are taken, as nobody knows the holidays yet.
 */
export function afterWorkingDays(day: Day, count: number): Day {
  if (day >= firstDay + cumulativeWorkingDays.length) return day + estimatedDays(count);
  const position = upTo(day - firstDay) - 1 + count;
  const last = workingDays.length - 1;
  const within = workingDays[Math.max(0, Math.min(position, last))] ?? day;
  return position > last ? within + estimatedDays(position - last) : within;
}

function estimatedDays(workingDayCount: number): number {
  return Math.ceil((workingDayCount * 7) / 5);
}
