import type { CivilDate } from './civil-date';

const chineseTime = 8 * 60 * 60 * 1000;

/** The day in Chinese civil time (UTC+8) at an instant in milliseconds, now by default. */
export function today(instant: number = Date.now()): CivilDate {
  return new Date(instant + chineseTime).toISOString().slice(0, 10);
}
