import { isWorkingDay } from '../../catalog/working-days';
import { dailyExcess } from '../../stats/series/daily-excess';
import {
  type CivilDate,
  civilDate,
  dayNumber,
  firstDayOfMonth,
  lastDayOfMonth,
  weekday,
} from '../../util/civil-date';
import type { Month } from '../../util/month';

export interface CalendarDay {
  readonly day: CivilDate;
  readonly month: Month;
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  /** Whether people work on it; outside the calendar of the State Council by the day of the week. */
  readonly isWorking: boolean;
  readonly events: number;
  readonly expected: number;
  /** More events than month and kind of day explain, at 5 % false discovery. */
  readonly isBeyond: boolean;
}

export interface EventCalendar {
  /** Every day of the period up to the as-of day, first to last. */
  readonly days: readonly CalendarDay[];
  readonly events: number;
  /** φ of the days; null where there are too few events to judge days. */
  readonly dispersion: number | null;
}

/** Fewer events than this are shown and not judged. */
export const fewestEvents = 60;
const level = 0.05;

/** The days of a period with their events, and which of them had more than chance gives. */
export function eventCalendar(
  counts: ReadonlyMap<CivilDate, number>,
  period: { readonly from: Month; readonly to: Month },
  asOf: CivilDate,
): EventCalendar {
  const first = dayNumber(firstDayOfMonth(period.from));
  const last = Math.min(dayNumber(lastDayOfMonth(period.to)), dayNumber(asOf));
  const bare = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const day = civilDate(first + place);
    const ofWeek = weekday(day) - 1;
    return {
      day,
      month: day.slice(0, 7),
      weekday: ofWeek,
      isWorking: isWorkingDay(day) ?? ofWeek < 5,
      events: counts.get(day) ?? 0,
    };
  });
  const events = bare.reduce((sum, day) => sum + day.events, 0);
  const { expected, adjusted, dispersion } = dailyExcess(
    bare.map((day) => ({
      events: day.events,
      kind: day.isWorking ? 'working' : 'rest',
      span: day.month,
    })),
  );
  const isJudged = events >= fewestEvents;
  return {
    events,
    dispersion: isJudged ? dispersion : null,
    days: bare.map((day, place) => ({
      ...day,
      expected: expected[place] ?? 0,
      isBeyond: isJudged && (adjusted[place] ?? 1) <= level,
    })),
  };
}
