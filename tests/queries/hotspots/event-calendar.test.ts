import { describe, expect, it } from 'vitest';
import { monthsOfCalendar } from '../../../src/queries/hotspots/calendar-months';
import { eventCalendar } from '../../../src/queries/hotspots/event-calendar';

describe('the calendar of a period', () => {
  it('has every day up to the as-of day, working or not as the State Council announced', () => {
    const { days, events, dispersion } = eventCalendar(
      new Map([
        ['2026-02-28', 3],
        ['2026-03-02', 1],
      ]),
      { from: '2026-02', to: '2026-03' },
      '2026-03-10',
    );
    expect(days).toHaveLength(38);
    expect(days[0]).toMatchObject({ day: '2026-02-01', weekday: 6, isWorking: false });
    // Spring Festival of 2026: 15 to 23 February are off, Saturday 14 and 28 February are worked.
    const working = (day: string) => days.find((each) => each.day === day)?.isWorking;
    expect(['2026-02-14', '2026-02-17', '2026-02-28', '2026-03-01'].map(working)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(events).toBe(4);
    expect(dispersion).toBeNull();
    expect(days.some(({ isBeyond }) => isBeyond)).toBe(false);
  });

  it('marks a day with far more than its month lets expect, and adds up by month', () => {
    const counts = new Map(
      Array.from({ length: 31 }, (_, place) => [
        `2026-07-${String(place + 1).padStart(2, '0')}`,
        4,
      ]),
    );
    counts.set('2026-07-15', 40);
    const { days, dispersion } = eventCalendar(
      counts,
      { from: '2026-07', to: '2026-07' },
      '2026-10-31',
    );
    expect(dispersion).toBe(1);
    expect(days.filter(({ isBeyond }) => isBeyond).map(({ day }) => day)).toEqual(['2026-07-15']);
    const [month] = monthsOfCalendar(days);
    // 23 working days of July 2026, the fifteenth among them: (22 × 4 + 40) / 23.
    expect(month).toMatchObject({ month: '2026-07', events: 160, perRest: 4, most: 40 });
    expect(month?.perWorking).toBeCloseTo(128 / 23, 12);
    // July 2026 begins on a Wednesday: five Wednesdays (the fifteenth is one), Thursdays and Fridays.
    expect(month?.byWeekday).toEqual([16, 16, 56, 20, 20, 16, 16]);
  });
});
