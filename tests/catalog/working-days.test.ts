import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  cumulativeWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../src/catalog/working-days';

describe('isWorkingDay', () => {
  it.each([
    ['2025-01-26', true, 'Sunday worked in lieu before the Spring Festival'],
    ['2025-02-08', true, 'Saturday worked in lieu after it'],
    ['2025-01-28', false, 'Spring Festival'],
    ['2025-02-05', true, 'first day after it'],
    ['2026-01-02', false, 'New Year holiday'],
    ['2026-01-04', true, 'Sunday worked in lieu'],
    ['2026-02-14', true, 'Saturday worked in lieu'],
    ['2026-02-23', false, 'last day of the Spring Festival'],
    ['2026-09-25', false, 'Mid-Autumn Festival'],
    ['2026-10-10', true, 'Saturday worked in lieu'],
    ['2026-10-31', false, 'ordinary Saturday'],
    ['2004-01-01', false, 'first day of the calendar'],
    ['2004-01-02', true, 'second day'],
  ])('%s: %s, %s', (date, works) => {
    expect(isWorkingDay(date)).toBe(works);
  });

  it('is not assessable outside the calendar', () => {
    expect(isWorkingDay('2003-12-31')).toBeNull();
    expect(isWorkingDay('2027-01-01')).toBeNull();
    expect(isWorkingDay('2026-02-30')).toBeNull();
  });
});

describe('workingDaysBetween', () => {
  it.each([
    // Counted by hand: 26, 27 January, 5, 6, 7, 8, 10 February.
    ['2025-01-24', '2025-02-10', 7],
    // 14, 24, 25, 26, 27, 28 February, 2 March.
    ['2026-02-13', '2026-03-02', 7],
    // 20–24, 28–30 September, 8, 9, 10, 12 October.
    ['2026-09-18', '2026-10-12', 12],
    // 21, 22, 23, 24, 27 July.
    ['2026-07-20', '2026-07-27', 5],
    ['2026-07-24', '2026-07-26', 0],
    ['2026-07-20', '2026-07-20', 0],
    ['2026-07-27', '2026-07-20', -5],
  ])('%s → %s: %i', (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });

  it('counts the 248 working days of 2025 and of 2026', () => {
    expect(workingDaysBetween('2024-12-31', '2025-12-31')).toBe(248);
    expect(workingDaysBetween('2025-12-31', '2026-12-31')).toBe(248);
  });

  it('is not assessable when an end lies outside the calendar', () => {
    expect(workingDaysBetween('2026-12-30', '2027-01-05')).toBeNull();
    expect(workingDaysBetween('2003-12-30', '2004-01-05')).toBeNull();
  });
});

describe('addWorkingDays', () => {
  it('is the inverse of workingDaysBetween and falls on a working day', () => {
    expect(addWorkingDays('2025-01-24', 7)).toBe('2025-02-10');
    expect(addWorkingDays('2026-02-13', 7)).toBe('2026-03-02');
    expect(addWorkingDays('2026-07-25', 1)).toBe('2026-07-27');
  });

  it('is not assessable past the end, and refuses a count below one', () => {
    expect(addWorkingDays('2026-12-31', 1)).toBeNull();
    expect(addWorkingDays('2026-12-25', 4)).toBe('2026-12-31');
    expect(() => addWorkingDays('2026-07-25', 0)).toThrow(/whole number from 1/);
  });
});

describe('cumulativeWorkingDays', () => {
  it('has a day for each of the 23 years and rises by none or one', () => {
    expect(cumulativeWorkingDays).toHaveLength(8401);
    expect(cumulativeWorkingDays[0]).toBe(0);
    expect(cumulativeWorkingDays[1]).toBe(1);
    const steps = new Set(
      cumulativeWorkingDays.slice(1).map((count, i) => count - (cumulativeWorkingDays[i] ?? 0)),
    );
    expect(steps).toEqual(new Set([0, 1]));
  });
});
