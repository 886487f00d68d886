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
}
