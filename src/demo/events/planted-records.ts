import type { Random } from '../../util/random';
import { roundAtRandom } from '../sampling/apportion';
import { WeightedChoice } from '../sampling/weighted-choice';
import type { DemoMonth } from '../time/demo-month';
import type { AreaUnit } from '../world/area-units';
import { isDuring } from '../world/planted-events';
import { unitAt, type World } from '../world/world';
import { monthsAfterOffice } from './change-of-office';

/** The dishonesty records of planted events in a month, beyond those that come by chance. */
export function plantedRecordUnits(
  world: World,
): (month: DemoMonth, random: Random) => Iterable<AreaUnit> {
  const { procurementRing: ring, changeOfOffice: change } = world.events;
  return function* (month, random) {
    if (isDuring(ring, month)) {
      for (const [region, aMonth] of Object.entries(ring.recordsAMonth)) {
        for (let left = roundAtRandom(aMonth * world.scale, random); left > 0; left -= 1) {
          const unit = unitAt(world, region, random.pick(ring.departments));
          yield { unit, area: 'procurement' };
        }
      }
    }
    const since = monthsAfterOffice(world, month);
    if (since >= 0 && since < change.months) {
      for (
        let left = roundAtRandom(change.recordsAMonth * world.scale, random);
        left > 0;
        left -= 1
      ) {
        const department = random.pick([
          'investment_promotion',
          'people_government',
          'development_zone',
        ]);
        yield { unit: unitAt(world, change.region, department), area: 'investment_promotion' };
      }
    }
    if (month.month === world.events.campaign.month) yield* campaignRecords(world, random);
  };
}

/**
 * A province-wide campaign of checks finds more, for the residents of every county alike: an outlier
 * that is no hotspot.
 */
function* campaignRecords(world: World, random: Random): Iterable<AreaUnit> {
  const counties = new WeightedChoice(
    world.places.filter(({ level }) => level === 'county'),
    ({ population }) => population,
  );
  for (
    let left = Math.round(world.events.campaign.extraRecords * world.scale);
    left > 0;
    left -= 1
  ) {
    const county = counties.draw(random);
    yield { unit: unitAt(world, county.code, 'emergency_management'), area: 'work_safety' };
  }
}
