import { maskIdentityNumber } from '../../util/mask';
import { halfWidth } from '../convert/half-width';
import { digit } from './covering';

const card = new RegExp(
  `(?<!${digit})(?:${digit}{16,19}|(?:${digit}{4}[ -]){3,4}${digit}{1,4})(?!${digit})`,
  'g',
);
const cue = /(?:卡号|账号|帐号|账户|银行卡)\D{0,8}$/;

/**
 * A text with numbers of bank cards covered but for their first and last digit: 16 to 19 digits that
 * begin as cards do and whose check digit holds (ISO/IEC 7812-1), or that stand after a word for them.
 */
export function coverBankCards(text: string): string {
  return text.replace(card, (found, place: number) => {
    const plain = halfWidth(found).replace(/[ -]/g, '');
    if (plain.length < 16 || plain.length > 19) return found;
    const isCard = /^[3-6]/.test(plain) && luhnSum(plain) % 10 === 0;
    const isNamed = cue.test(text.slice(Math.max(0, place - 12), place));
    return isCard || isNamed ? maskIdentityNumber(plain) : found;
  });
}

/** Sum of the digits, every second from the right doubled (ISO/IEC 7812-1, annex B). */
function luhnSum(plain: string): number {
  let sum = 0;
  for (let place = 0; place < plain.length; place += 1) {
    const value = Number(plain.charAt(plain.length - 1 - place));
    const weighted = place % 2 === 0 ? value : value * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum;
}
