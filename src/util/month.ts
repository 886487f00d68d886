/** A month `YYYY-MM`. */
export type Month = string;

export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The month `count` months later, or earlier where `count` is negative. */
export function addMonths(month: Month, count: number): Month {
  const index = monthIndex(month) + count;
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Months since year 0: differences of two are numbers of months. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The earlier of two months. */
export function earlierMonth(a: Month, b: Month): Month {
  return a < b ? a : b;
}

/** The later of two months. */
export function laterMonth(a: Month, b: Month): Month {
  return a < b ? b : a;
}

/** All months from the first to the last, both included; empty where they are in the wrong order. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const count = monthIndex(to) - monthIndex(from) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addMonths(from, index));
}

/** The month of a civil date `YYYY-MM-DD`. */
export function monthOf(date: string): Month {
  return date.slice(0, 7);
}
