import type { DemoMonth } from './demo-month';

/** Whether a quarter ends with the month. */
export function endsQuarter({ ofYear }: DemoMonth): boolean {
  return ofYear % 3 === 0;
}

/** Whether a half-year ends with the month. */
export function endsHalfYear({ ofYear }: DemoMonth): boolean {
  return ofYear % 6 === 0;
}
