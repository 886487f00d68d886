import { dayNumber } from '../../util/civil-date';
import type { Day } from '../time/day';
import type { DemoMonth } from '../time/demo-month';
import type { World } from '../world/world';

/** The day on which the office changes hands. */
export function officeDayOf(world: World): Day {
  return dayNumber(world.events.changeOfOffice.day);
}

/** Months since the office changed hands: 0 in that month, negative before. */
export function monthsAfterOffice(world: World, { index }: DemoMonth): number {
  const month = world.events.changeOfOffice.day.slice(0, 7);
  const changed = world.months.find((each) => each.month === month);
  return changed ? index - changed.index : -1;
}
