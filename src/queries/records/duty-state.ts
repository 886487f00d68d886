import { workingDaysBetween } from '../../catalog/working-days';
import { daysBetween } from '../../util/civil-date';

/** How a record stands to its time limit. */
export interface DutyState {
  readonly kind: 'open' | 'overdue' | 'late' | 'onTime';
  /** Days from the limit to the day that counts: more than 0 is past it. */
  readonly days: number;
  /** The same in working days of the State Council calendar; null outside it. */
  readonly workingDays: number | null;
}

/**
 * How something due on one day and done on another, or not done at the as-of date, stands to its
 * limit. Null without a limit. Dates are `YYYY-MM-DD`.
 */
export function dutyState(due: string | null, done: string | null, asOf: string): DutyState | null {
  if (due === null) return null;
  const isDone = done !== null && done <= asOf;
  const day = isDone ? done : asOf;
  const isPast = day > due;
  return {
    kind: isDone ? (isPast ? 'late' : 'onTime') : isPast ? 'overdue' : 'open',
    days: daysBetween(due, day),
    workingDays: workingDaysBetween(due, day),
  };
}
