import { WeightedChoice } from '../sampling/weighted-choice';
import type { PlaceLevel } from './place';
import type { Unit } from './unit';
import type { World } from './world';

export interface UnitShares {
  /** Weight of each department; those not named never come up. */
  readonly departments: Readonly<Record<string, number>>;
  /** Share of each level of government, together 1. */
  readonly levels: Readonly<Record<PlaceLevel, number>>;
}

/** Residents added to every place before weighing, as small places keep a whole administration. */
const fixedSize = 250000;

/**
 * Draws the unit of a case: by level, department, the size of the place and, with `tilt`, by its
 * trouble. Throws where a department is not one of the world's.
 */
export function unitChoice(
  world: World,
  { departments, levels }: UnitShares,
  tilt = false,
): WeightedChoice<Unit> {
  const known = new Set(world.units.map(({ department }) => department));
  const unknown = Object.keys(departments).find((department) => !known.has(department));
  if (unknown) throw new Error(`data/demo names a department "${unknown}" that no place has.`);
  const raw = (unit: Unit) =>
    (departments[unit.department] ?? 0) *
    (unit.place.population + fixedSize) *
    (tilt ? unit.trouble : 1);
  const totals: Record<PlaceLevel, number> = { province: 0, city: 0, county: 0 };
  for (const unit of world.units) totals[unit.place.level] += raw(unit);
  return new WeightedChoice(world.units, (unit) =>
    totals[unit.place.level] > 0
      ? (raw(unit) / totals[unit.place.level]) * levels[unit.place.level]
      : 0,
  );
}
