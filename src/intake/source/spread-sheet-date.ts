import { civilDate } from '../../util/civil-date';

const secondsOfDay = 86_400;
const days1904 = 1462;
/** Days from 1899-12-30, day 0 of the serial numbers from March 1900 on, to 1970-01-01. */
const serialZero = 25_569;

/**
 * The date of a serial number of a spread sheet: `YYYY-MM-DD`, with ` HH:MM:SS` where it has a time
 * of day; `HH:MM:SS` alone below 1. Null outside the years 1900–9999. Day 60, the 29 February 1900
 * that never was, is given as 28 February.
 */
export function spreadSheetDate(serial: number, is1904 = false): string | null {
  let days = Math.floor(serial);
  let seconds = Math.round((serial - days) * secondsOfDay);
  if (seconds === secondsOfDay) {
    days += 1;
    seconds = 0;
  }
  const time = seconds === 0 ? '' : timeOf(seconds);
  if (is1904) days += days1904;
  else if (days === 0) return time || '00:00:00';
  if (days < 1 || days > 2_958_465) return null;
  const shift = days < 60 ? 1 : 0;
  const date = civilDate(days + shift - serialZero);
  return time ? `${date} ${time}` : date;
}

function timeOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
