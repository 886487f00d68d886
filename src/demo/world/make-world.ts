import events from '../../../data/demo/events.json';
import settings from '../../../data/demo/settings.json';
import { departments } from '../../catalog/departments';
import { regions } from '../../catalog/regions';
import { Random } from '../../util/random';
import { demoMonths } from '../time/demo-month';
import { Enterprises } from './enterprises';
import { makePlaces } from './make-places';
import { makeUnits } from './make-units';
import type { World } from './world';

export interface WorldOptions {
  readonly seed?: string;
  readonly scale?: number;
}

/** The world of a seed: the same places, units and enterprises at every scale and as-of date. */
export function makeWorld({ seed = settings.seed, scale = 1 }: WorldOptions = {}): World {
  const randomFor = (key: string) => new Random(`${seed}/${key}`);
  const places = makePlaces(regions, settings.spread.region, (code) => randomFor(`place/${code}`));
  return {
    seed,
    scale,
    months: demoMonths(settings.from, settings.to),
    places,
    units: makeUnits(places, departments, settings.spread, (key) => randomFor(`unit/${key}`)),
    enterprises: new Enterprises(randomFor, settings.residentsPerEnterprise),
    events,
    randomFor,
  };
}
