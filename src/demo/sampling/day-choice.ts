import type { Random } from '../../util/random';
import type { Day } from '../time/day';
import type { DemoMonth } from '../time/demo-month';

/** A working day of the month. */
export function officeDay(month: DemoMonth, random: Random): Day {
  return random.pick(month.workingDays);
}

/** Any day of the month; weekends come up half as often. */
export function anyDay(month: DemoMonth, random: Random): Day {
  return random.chance(0.15)
    ? random.between(month.first, month.last)
    : random.pick(month.workingDays);
}
