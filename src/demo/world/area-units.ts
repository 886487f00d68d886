import { departments } from '../../catalog/departments';
import type { Random } from '../../util/random';
import { choiceOf, type WeightedChoice } from '../sampling/weighted-choice';
import type { PlaceLevel } from './place';
import type { Unit } from './unit';
import { unitChoice } from './unit-choice';
import type { World } from './world';

/** A unit and the key area that a case of it falls in. */
export interface AreaUnit {
  readonly unit: Unit;
  readonly area: string;
}

/** Draws the area of a case first, then one of the units that answer for the area. */
export class AreaUnits {
  private readonly areas: WeightedChoice<string>;
  private readonly units = new Map<string, WeightedChoice<Unit>>();

  /** With `tilt`, units with more trouble come up more often. */
  constructor(
    world: World,
    weights: Readonly<Record<string, number>>,
    levels: Readonly<Record<PlaceLevel, number>>,
    tilt = false,
  ) {
    this.areas = choiceOf(weights);
    for (const area of Object.keys(weights)) {
      const answering = departments.filter(
        (department) => department.defaultArea === area || department.areas.includes(area),
      );
      const shares = Object.fromEntries(
        answering.map(({ code, defaultArea }) => [code, defaultArea === area ? 2 : 1]),
      );
      this.units.set(area, unitChoice(world, { departments: shares, levels }, tilt));
    }
  }

  draw(random: Random): AreaUnit {
    const area = this.areas.draw(random);
    const unit = this.units.get(area)?.draw(random);
    if (!unit) throw new Error(`No unit answers for the area ${area}.`);
    return { unit, area };
  }
}

const defaultAreas = new Map(departments.map(({ code, defaultArea }) => [code, defaultArea]));

/** The key area that a department's cases usually fall in. */
export function usualArea(unit: Unit): string {
  return defaultAreas.get(unit.department) ?? 'other';
}
