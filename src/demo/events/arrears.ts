import type { DemoMonth } from '../time/demo-month';
import { isDuring } from '../world/planted-events';
import type { Unit } from '../world/unit';
import type { World } from '../world/world';

/** The planted share of payments that come late in a city whose arrears build up; 0 elsewhere. */
export function arrearsShare(world: World): (unit: Unit, month: DemoMonth) => number {
  const { arrears } = world.events;
  const first = world.months.findIndex(({ month }) => month === arrears.from);
  const last = world.months.findIndex(({ month }) => month === arrears.to);
  return (unit, month) => {
    const isThere = unit.place.code === arrears.city || unit.place.parent?.code === arrears.city;
    if (!isThere || !isDuring(arrears, month)) return 0;
    const part = (month.index - first) / (last - first);
    return arrears.lateShareStart + part * (arrears.lateShareEnd - arrears.lateShareStart);
  };
}
