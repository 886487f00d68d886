import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonthsToDate,
  civilDate,
  dayNumber,
  daysBetween,
  firstDayOfMonth,
  isCivilDate,
  lastDayOfMonth,
  weekday,
} from '../../src/util/civil-date';

describe('isCivilDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-10-31', '0000-01-01', '9999-12-31'])(
    '%s exists',
    (text) => {
      expect(isCivilDate(text)).toBe(true);
    },
  );

  it.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-1-1', ''])(
    '%s does not',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
    },
  );
});

describe('day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2000-03-01')).toBe(11017);
    expect(civilDate(20757)).toBe('2026-10-31');
  });

  it('agree with the proleptic Gregorian calendar of the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719528, max: 2932896 }), (number) => {
        const expected = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(civilDate(number)).toBe(expected);
        expect(dayNumber(expected)).toBe(number);
      }),
    );
  });

  it('refuse what is no day', () => {
    expect(() => dayNumber('2026-02-30')).toThrow(/"2026-02-30" is not an existing day/);
    expect(() => civilDate(0.5)).toThrow(RangeError);
    expect(() => civilDate(2932897)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it('adds days across months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2025-01-01', '2024-12-31')).toBe(-1);
  });

  it('adds months and ends on the last day of a shorter month', () => {
    expect(addMonthsToDate('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonthsToDate('2026-10-31', -8)).toBe('2026-02-28');
    expect(addMonthsToDate('2026-11-15', 3)).toBe('2027-02-15');
    expect(addMonthsToDate('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('knows the ends of months and the days of the week', () => {
    expect(firstDayOfMonth('2026-10')).toBe('2026-10-01');
    expect(lastDayOfMonth('2026-02')).toBe('2026-02-28');
    expect(lastDayOfMonth('2017-12')).toBe('2017-12-31');
    expect(weekday('2026-10-31')).toBe(6);
    expect(weekday('2026-11-01')).toBe(7);
    expect(weekday('1969-12-29')).toBe(1);
  });
});
