import { isCivilDate } from '../util/civil-date';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** Why a text is not a citizen identity number. */
export type IdentityNumberFault = 'length' | 'character' | 'birth_date' | 'check_digit';

/**
 * Checks a citizen identity number by GB 11643-1999: 17 digits and the check character (a digit
 * or `X`), the 7th to 14th an existing day of birth. Null when it holds, else the first fault.
 */
export function checkCitizenIdentityNumber(text: string): IdentityNumberFault | null {
  if (text.length !== 18) return 'length';
  if (!/^\d{17}[\dX]$/.test(text)) return 'character';
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isCivilDate(birth)) return 'birth_date';
  const sum = weights.reduce(
    (total, weight, position) => total + weight * Number(text.charAt(position)),
    0,
  );
  return checkCharacters.charAt(sum % 11) === text.charAt(17) ? null : 'check_digit';
}
