import { creditCodeCheckCharacter } from '../../catalog/unified-social-credit-code';
import { Random } from '../../util/random';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * An invented unified social credit code that passes its check: two characters of the registering
 * authority and kind (`11` organ, `12` public institution, `91` enterprise), the region, nine
 * characters drawn from the key, the check character. The nine begin with `YY`, a series that is
 * not assigned, so that no code is anybody's.
 */
export function inventedCreditCode(kind: string, region: string, key: string): string {
  const random = new Random(`credit-code/${kind}/${region}/${key}`);
  let organisation = 'YY';
  for (let index = 0; index < 6; index += 1) organisation += alphabet.charAt(random.below(31));
  const nine = organisation + organisationCheck(organisation);
  const seventeen = `${kind}${region}${nine}`;
  return seventeen + creditCodeCheckCharacter(seventeen);
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the eight characters of an organisation code (GB 11714). */
function organisationCheck(eight: string): string {
  let sum = 0;
  organisationWeights.forEach((weight, index) => {
    const character = eight.charAt(index);
    const value = character >= 'A' ? character.charCodeAt(0) - 55 : Number(character);
    sum += value * weight;
  });
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}
