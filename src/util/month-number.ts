import { type Month, monthPattern } from './month';

/** A month `YYYY-MM` as the integer yyyymm. Throws RangeError for another form. */
export function monthNumber(month: Month): number {
  if (!monthPattern.test(month)) {
    throw new RangeError(`"${month}" is not a month in the form YYYY-MM.`);
  }
  return Number(month.slice(0, 4)) * 100 + Number(month.slice(5));
}

/** The integer yyyymm as a month `YYYY-MM`. */
export function monthOfNumber(number: number): Month {
  const year = String(Math.floor(number / 100)).padStart(4, '0');
  return `${year}-${String(number % 100).padStart(2, '0')}`;
}
