import type { Month } from '../../util/month';
import type { CalendarDay } from './event-calendar';

/** The days of a month together. */
export interface CalendarMonth {
  readonly month: Month;
  readonly events: number;
  /** Events of its Mondays, of its Tuesdays and so on to its Sundays. */
  readonly byWeekday: readonly number[];
  /** Events per working day; null without one. */
  readonly perWorking: number | null;
  /** Events per day of rest; null without one. */
  readonly perRest: number | null;
  /** Events of its busiest day. */
  readonly most: number;
  readonly beyond: readonly CalendarDay[];
}

const weekdays = [0, 1, 2, 3, 4, 5, 6];

/** The months of a calendar, first to last. */
export function monthsOfCalendar(days: readonly CalendarDay[]): CalendarMonth[] {
  const months = [...new Set(days.map(({ month }) => month))];
  return months.map((month) => {
    const own = days.filter((day) => day.month === month);
    const mean = (isWorking: boolean) => {
      const alike = own.filter((day) => day.isWorking === isWorking);
      return alike.length === 0 ? null : sumOf(alike) / alike.length;
    };
    return {
      month,
      events: sumOf(own),
      byWeekday: weekdays.map((place) => sumOf(own.filter(({ weekday }) => weekday === place))),
      perWorking: mean(true),
      perRest: mean(false),
      most: Math.max(...own.map(({ events }) => events)),
      beyond: own.filter(({ isBeyond }) => isBeyond),
    };
  });
}

function sumOf(days: readonly CalendarDay[]): number {
  return days.reduce((sum, { events }) => sum + events, 0);
}
