import { dayNumber, firstDayOfMonth, lastDayOfMonth } from '../../util/civil-date';
import { monthsBetween } from '../../util/month';
import type { Day } from './day';
import { isWorkingDay } from './work-calendar';

/** A month of the demonstration with its days. */
export interface DemoMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** 0 for the first month of the demonstration. */
  readonly index: number;
  /** 1 … 12. */
  readonly ofYear: number;
  readonly year: number;
  readonly first: Day;
  readonly last: Day;
  readonly workingDays: readonly Day[];
}

/** The months from the first to the last, both included. */
export function demoMonths(from: string, to: string): DemoMonth[] {
  return monthsBetween(from, to).map((month, index) => {
    const year = Number(month.slice(0, 4));
    const ofYear = Number(month.slice(5));
    const first = dayNumber(firstDayOfMonth(month));
    const last = dayNumber(lastDayOfMonth(month));
    const days = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    return {
      month,
      index,
      ofYear,
      year,
      first,
      last,
      workingDays: days.filter(isWorkingDay),
    };
  });
}
