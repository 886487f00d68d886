import type { Random } from '../../util/random';
import type { DemoMonth } from '../time/demo-month';
import type { Enterprises } from './enterprises';
import type { Place } from './place';
import type { PlantedEvents } from './planted-events';
import type { Unit } from './unit';

/** What all datasets share: time, places, units, enterprises, planted events. */
export interface World {
  readonly seed: string;
  /** Multiplies all volumes of cases; 1 is the demonstration. */
  readonly scale: number;
  readonly months: readonly DemoMonth[];
  /** The province, the 11 cities, the 90 counties, in the order of their codes. */
  readonly places: readonly Place[];
  readonly units: readonly Unit[];
  readonly enterprises: Enterprises;
  readonly events: PlantedEvents;
  /** A random stream of its own for a text. */
  readonly randomFor: (key: string) => Random;
}

/** The place of a code. Throws RangeError where the world has none. */
export function placeAt(world: World, code: string): Place {
  const place = world.places.find((each) => each.code === code);
  if (!place) throw new RangeError(`The demonstration has no place with the code ${code}.`);
  return place;
}

/** The unit of a place. Throws RangeError where the place has no such department. */
export function unitAt(world: World, region: string, department: string): Unit {
  const unit = world.units.find(
    (each) => each.place.code === region && each.department === department,
  );
  if (!unit) throw new RangeError(`The place ${region} has no department ${department}.`);
  return unit;
}

/** Finds units by region and department, for many look-ups. */
export function unitIndex(world: World): (region: string, department: string) => Unit {
  const units = new Map(
    world.units.map((unit) => [`${unit.place.code}/${unit.department}`, unit] as const),
  );
  return (region, department) => {
    const unit = units.get(`${region}/${department}`);
    if (!unit) throw new RangeError(`The place ${region} has no department ${department}.`);
    return unit;
  };
}
