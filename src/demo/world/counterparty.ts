import type { Random } from '../../util/random';
import type { DemoRow } from '../demo-row';
import { inventedCreditCode } from '../text/credit-code';
import { maskedName, shopName } from '../text/organisation-name';
import { countyDraw } from './county-of';
import type { Place } from './place';
import type { World } from './world';

/** Shops of a county that have a code of their own; the same ones come up again. */
const shopsACounty = 300;

/**
 * Draws the other side of a permit or penalty: an enterprise, a self-employed business, or a person
 * whose name is masked and who has no code.
 */
export function counterpartyDraw(
  world: World,
  shares: { readonly individual: number; readonly selfEmployed: number },
): (place: Place, random: Random) => DemoRow {
  const countyOf = countyDraw(world);
  return (place, random) => {
    const county = countyOf(place, random);
    if (random.chance(shares.individual)) {
      return { counterparty: maskedName(random), counterparty_kind: 'individual' };
    }
    if (random.chance(shares.selfEmployed / (1 - shares.individual))) {
      return shop(world, county, random.below(shopsACounty));
    }
    const { name, creditCode, representative } = world.enterprises.draw(county, random);
    return {
      counterparty: name,
      counterparty_kind: 'organisation',
      credit_code: creditCode,
      legal_representative: representative,
    };
  };
}

const shops = new WeakMap<World, Map<string, DemoRow>>();

function shop(world: World, county: Place, number: number): DemoRow {
  const known = shops.get(world) ?? new Map<string, DemoRow>();
  shops.set(world, known);
  const key = `${county.code}/shop/${number}`;
  const found = known.get(key);
  if (found) return found;
  const random = world.randomFor(key);
  const made = {
    counterparty: shopName(county.short, random),
    counterparty_kind: 'self_employed',
    credit_code: inventedCreditCode('92', county.code, key),
  };
  known.set(key, made);
  return made;
}
