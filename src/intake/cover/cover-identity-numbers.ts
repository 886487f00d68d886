import { checkCitizenIdentityNumber } from '../../catalog/citizen-identity-number';
import { isCivilDate } from '../../util/civil-date';
import { maskIdentityNumber } from '../../util/mask';
import { halfWidth } from '../convert/half-width';
import { digit } from './covering';

const number = new RegExp(
  `(?<!${digit})(?:${digit}[ \\u3000-]?){14}(?:${digit}(?:[ \\u3000-]?${digit}){2}[ \\u3000-]?[0-9Xx\\uff10-\\uff19\\uff38\\uff58]|${digit})(?![0-9A-Za-z\\uff10-\\uff19])`,
  'g',
);
const cue = /(?:身份|证件|证号|公民)\D{0,8}$/;
/** First two digits of GB/T 2260: the provinces. */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/**
 * A text with citizen identity numbers covered but for their first and last character: those of 18
 * characters whose check digit holds (GB 11643), that end in X or that stand after a word for them, and those of 15
 * digits that begin with a province and hold a day of birth. Spaces, hyphens and full-width digits
 * between are seen through.
 */
export function coverIdentityNumbers(text: string): string {
  return text.replace(number, (found, place: number) => {
    const plain = halfWidth(found).replace(/[ -]/g, '').toUpperCase();
    const isNumber =
      plain.length === 15
        ? isFormerNumber(plain)
        : checkCitizenIdentityNumber(plain) === null ||
          (hasShape(plain) &&
            (plain.endsWith('X') || cue.test(text.slice(Math.max(0, place - 12), place))));
    return isNumber ? maskIdentityNumber(plain) : found;
  });
}

/** Whether a text holds an identity number whose check digit holds, of one who was born by 2015. */
export function isAdultIdentityNumber(text: string): boolean {
  const plain = halfWidth(text).trim().toUpperCase();
  return (
    checkCitizenIdentityNumber(plain) === null && hasShape(plain) && plain.slice(6, 10) <= '2015'
  );
}

/** A number given before 1999: two digits of the year, no check digit. */
function isFormerNumber(plain: string): boolean {
  const [year, month, day] = [plain.slice(6, 8), plain.slice(8, 10), plain.slice(10, 12)];
  return provinces.test(plain) && isCivilDate(`19${year}-${month}-${day}`);
}

function hasShape(plain: string): boolean {
  const [year, month, day] = [plain.slice(6, 10), plain.slice(10, 12), plain.slice(12, 14)];
  const isPlausible = year >= '1900' && year <= '2099';
  return provinces.test(plain) && isPlausible && isCivilDate(`${year}-${month}-${day}`);
}
