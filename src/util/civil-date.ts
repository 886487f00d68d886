/** A day of the Gregorian calendar in Chinese civil time, written `YYYY-MM-DD`. */
export type CivilDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is an existing day written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/**
 * Days since 1970-01-01, negative before. Throws RangeError when the text is not an existing day.
 * Algorithm: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(date: CivilDate): number {
  if (!isCivilDate(date)) {
    throw new RangeError(`"${date}" is not an existing day in the form YYYY-MM-DD.`);
  }
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8)) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * The day that lies `number` days after 1970-01-01. Throws RangeError for a number that is not
 * whole or lies outside the years 0000–9999. Algorithm: Hinnant, civil_from_days.
 */
export function civilDate(number: number): CivilDate {
  if (!Number.isInteger(number) || number < -719528 || number > 2932896) {
    throw new RangeError(`${number} is not a day number of the years 0000 to 9999.`);
  }
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return compose(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The day `count` days later, or earlier where `count` is negative. */
export function addDays(date: CivilDate, count: number): CivilDate {
  return civilDate(dayNumber(date) + count);
}

/** Number of days from the first day to the second: 1 from a day to the next, negative backwards. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day `count` months later or earlier; the month's last day where it has no such day. */
export function addMonthsToDate(date: CivilDate, count: number): CivilDate {
  dayNumber(date);
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return compose(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)));
}

/** The first day of a month `YYYY-MM`. */
export function firstDayOfMonth(month: string): CivilDate {
  return civilDate(dayNumber(`${month}-01`));
}

/** The last day of a month `YYYY-MM`. */
export function lastDayOfMonth(month: string): CivilDate {
  return addDays(addMonthsToDate(`${month}-01`, 1), -1);
}

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function compose(year: number, month: number, day: number): CivilDate {
  if (year < 0 || year > 9999) {
    throw new RangeError(`The year ${year} lies outside the years 0000 to 9999.`);
  }
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
