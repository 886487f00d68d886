import type { DemoMonth } from '../time/demo-month';
import { troubledShare } from '../time/duty';
import type { Place } from '../world/place';
import type { Unit } from '../world/unit';
import type { World } from '../world/world';

/** Share of months in which the reporting of a whole county breaks down. */
const breakdownShare = 0.006;

/** Share of late reports while it is broken down. */
const brokenShare = 0.55;

/**
 * The share of permits and penalties that a unit reports late in a month: the usual share by its
 * trouble, far more in the rare months of a breakdown, and the planted slow-down of one department.
 */
export function latePublicityShare(
  world: World,
  usual: number,
): (unit: Unit, month: DemoMonth) => number {
  const { department, lateShares } = world.events.slowReporting;
  const planted: Readonly<Record<string, number>> = lateShares;
  const broken = breakdowns(world);
  return (unit, month) => {
    if (broken(unit.place, month)) return brokenShare;
    const slow = unit.department === department ? (planted[month.month] ?? 0) : 0;
    return Math.max(troubledShare(usual, unit.trouble), slow);
  };
}

/** Whether the reporting of a place breaks down in a month. */
export function breakdowns(world: World): (place: Place, month: DemoMonth) => boolean {
  const known = new Map<string, boolean>();
  return (place, { month }) => {
    const key = `breakdown/${place.code}/${month}`;
    let broken = known.get(key);
    if (broken === undefined) {
      broken = world.randomFor(key).chance(breakdownShare);
      known.set(key, broken);
    }
    return broken;
  };
}

/** Whether a place reports nothing in a month: the planted silence. */
export function isSilent(world: World, unit: Unit, { month }: DemoMonth): boolean {
  const { region, months } = world.events.silentCounty;
  return unit.place.code === region && months.includes(month);
}
