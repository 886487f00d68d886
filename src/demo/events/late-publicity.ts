import type { DemoMonth } from '../time/demo-month';
import { troubledShare } from '../time/duty';
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
  const breakdowns = new Map<string, boolean>();
  return (unit, month) => {
    const key = `breakdown/${unit.place.code}/${month.month}`;
    let broken = breakdowns.get(key);
    if (broken === undefined) {
      broken = world.randomFor(key).chance(breakdownShare);
      breakdowns.set(key, broken);
    }
    if (broken) return brokenShare;
    const slow = unit.department === department ? (planted[month.month] ?? 0) : 0;
    return Math.max(troubledShare(usual, unit.trouble), slow);
  };
}

/** Whether a place reports nothing in a month: the planted silence. */
export function isSilent(world: World, unit: Unit, { month }: DemoMonth): boolean {
  const { region, months } = world.events.silentCounty;
  return unit.place.code === region && months.includes(month);
}
