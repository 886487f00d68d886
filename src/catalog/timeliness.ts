import type { CivilDate } from '../util/civil-date';
import type { Dataset, FieldRole } from './dataset-schema';
import { workingDaysBetween } from './working-days';

/**
 * How a duty stands: done in time or late; not done although the limit is over, or not yet over;
 * or not assessable, because a day that decides lies outside the calendar of working days.
 */
export type TimelinessKind = 'on_time' | 'late' | 'overdue' | 'running' | 'not_assessable';

export interface Timeliness {
  readonly kind: TimelinessKind;
  /** Working days from the event, or from a deadline, to the day that counts; null where not known. */
  readonly workingDays: number | null;
  /** Working days past the limit: 0 in time; null where not assessable. */
  readonly lateBy: number | null;
}

const notAssessable: Timeliness = { kind: 'not_assessable', workingDays: null, lateBy: null };

/**
 * How a duty of so many working days stands that began on one day and was done on another; `done`
 * null: not done. What is done after the as-of date counts as not done. The limit ends with the last
 * of the working days. Not assessable without the day of the event.
 */
export function timelinessWithin(
  limit: number,
  event: CivilDate | null,
  done: CivilDate | null,
  asOf: CivilDate,
): Timeliness {
  if (event === null) return notAssessable;
  const isDone = done !== null && done <= asOf;
  const workingDays = workingDaysBetween(event, isDone ? done : asOf);
  if (workingDays === null) return notAssessable;
  const lateBy = Math.max(0, workingDays - limit);
  if (isDone) return { kind: lateBy > 0 ? 'late' : 'on_time', workingDays, lateBy };
  return { kind: lateBy > 0 ? 'overdue' : 'running', workingDays, lateBy };
}

/**
 * Whether a reply came by its deadline, which is a day of its own: in time on the day itself. Lateness
 * is counted in working days after the deadline, so that it is 0 for a reply on the weekend after it,
 * which is late all the same. Outside the calendar the kind still holds, the counts are null.
 */
export function replyTimeliness(
  due: CivilDate | null,
  replied: CivilDate | null,
  asOf: CivilDate,
): Timeliness {
  if (due === null) return notAssessable;
  const isDone = replied !== null && replied <= asOf;
  const day = isDone ? replied : asOf;
  const isPast = day > due;
  const workingDays = workingDaysBetween(due, day);
  const lateBy = isPast ? workingDays : 0;
  if (isDone) return { kind: isPast ? 'late' : 'on_time', workingDays, lateBy };
  return { kind: isPast ? 'overdue' : 'running', workingDays, lateBy };
}

/**
 * How a record stands to the time limit that the catalogue sets for its dataset: double publicity
 * within 7 working days (by the day of collection or, where that is missing, of publication), reports
 * of dishonesty within 7 (Quzhou), else the deadline of the record. Null for a dataset without either.
 * `dateOf` gives the value of a date field.
 */
export function recordTimeliness(
  { fields, timeLimit }: Dataset,
  dateOf: (field: string) => CivilDate | null,
  asOf: CivilDate,
): Timeliness | null {
  const dateOfRole = (role: FieldRole) => {
    const field = fields.find((each) => each.role === role);
    return field ? dateOf(field.name) : undefined;
  };
  if (timeLimit) {
    const done = timeLimit.to.map(dateOf).find((date) => date !== null) ?? null;
    return timelinessWithin(timeLimit.workingDays, dateOfRole('event_date') ?? null, done, asOf);
  }
  const due = dateOfRole('deadline');
  return due === undefined ? null : replyTimeliness(due, dateOfRole('done_date') ?? null, asOf);
}
