import { halfWidth } from '../convert/half-width';
import { digit } from './covering';

const end = `(?!${digit}|\\.${digit}|\\s*[万亿]?元)`;
const mobile = new RegExp(
  `(?<!${digit})(?:(?:\\+|00)?86[ -]?)?[1\\uff11][3-9\\uff13-\\uff19]${digit}[ -]?${digit}{4}[ -]?${digit}{4}${end}`,
  'g',
);
const landline = new RegExp(
  `(?<!${digit})[(（]?[0\\uff10](?:10|2${digit}|[3-9]${digit}{2})[)）]?[ -]?${digit}{3,4}[ -]?${digit}{4}(?:[ -]${digit}{1,6})?${end}`,
  'g',
);
const afterWord = new RegExp(
  `((?:电话|手机|联系方式|传真|[Tt][Ee][Ll])[^0-9\\uff10-\\uff19]{0,6})(${digit}{7,8}|${digit}{3,4}[ -]${digit}{4})(?!${digit})`,
  'g',
);

/**
 * A text with telephone numbers covered but for their first three digits: mobile numbers, fixed ones
 * with an area code, and seven or eight digits after a word for a telephone. Amounts in yuan stay.
 */
export function coverPhoneNumbers(text: string): string {
  return text
    .replace(mobile, coverPhoneNumber)
    .replace(landline, coverPhoneNumber)
    .replace(afterWord, (_, word: string, phone: string) => word + coverPhoneNumber(phone));
}

/** The first three digits of a telephone number, and a star for each that follows. */
export function coverPhoneNumber(phone: string): string {
  const digits = halfWidth(phone).replace(/\D/g, '');
  return `${digits.slice(0, 3)}${'*'.repeat(Math.max(digits.length - 3, 1))}`;
}
