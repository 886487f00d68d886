import type { Random } from '../../util/random';
import { roundAtRandom } from '../sampling/apportion';
import type { DemoMonth } from '../time/demo-month';
import { isDuring } from '../world/planted-events';
import { placeAt, unitAt, type World } from '../world/world';
import type { AgreementTerms } from './agreement-terms';
import { officeDayOf } from './change-of-office';

/** The agreements of planted events in a month, beyond the usual ones. */
export function plantedAgreements(
  world: World,
): (month: DemoMonth, random: Random) => Iterable<AgreementTerms> {
  return function* (month, random) {
    yield* ringAgreements(world, month, random);
    yield* abandonedAgreements(world, month, random);
  };
}

/** A few winners who bid alone in short tenders. */
function* ringAgreements(world: World, month: DemoMonth, random: Random): Iterable<AgreementTerms> {
  const ring = world.events.procurementRing;
  if (!isDuring(ring, month)) return;
  const home = placeAt(world, ring.regions[0] ?? '');
  for (const region of ring.regions) {
    for (
      let left = roundAtRandom(ring.agreementsAMonth * world.scale, random);
      left > 0;
      left -= 1
    ) {
      yield {
        unit: unitAt(world, region, random.pick(ring.departments)),
        area: 'procurement',
        winner: world.enterprises.at(home, ring.firstWinner + random.below(ring.winners)),
        bidders: random.chance(0.8) ? 1 : 2,
        tenderDays: random.between(ring.tenderDays[0] ?? 3, ring.tenderDays[1] ?? 7),
      };
    }
  }
}

/** Agreements signed in the two years before an office changes hands and abandoned after it. */
function* abandonedAgreements(
  world: World,
  month: DemoMonth,
  random: Random,
): Iterable<AgreementTerms> {
  const change = world.events.changeOfOffice;
  const changed = officeDayOf(world);
  const before = world.months.filter(({ last }) => last < changed && changed - last < 730);
  if (!before.includes(month)) return;
  const expected = (change.agreements * world.scale) / before.length;
  for (let left = roundAtRandom(expected, random); left > 0; left -= 1) {
    yield {
      unit: unitAt(
        world,
        change.region,
        random.pick(['investment_promotion', 'development_zone', 'commerce']),
      ),
      area: 'investment_promotion',
      abandoned: changed + random.between(12, 170),
    };
  }
}
