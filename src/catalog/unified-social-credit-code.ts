/** Characters of the code in the order of their values 0–30: digits and letters without I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3 to the power of the position, modulo 31 (GB 32100-2015, 5.2). */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Why a text is not a unified social credit code. */
export type CreditCodeFault = 'length' | 'character' | 'check_digit';

/**
 * Checks a unified social credit code by GB 32100-2015: 18 characters of the alphabet, positions
 * 3–8 digits, the last the check character. Null when it holds, else the first fault. Lower-case
 * letters and surrounding spaces are faults: convert before checking.
 */
export function checkUnifiedSocialCreditCode(text: string): CreditCodeFault | null {
  if (text.length !== 18) return 'length';
  let sum = 0;
  for (let position = 0; position < 18; position += 1) {
    const value = values[text.charCodeAt(position)] ?? -1;
    if (value < 0 || (value > 9 && position > 1 && position < 8)) return 'character';
    sum += value * (weights[position] ?? 1);
  }
  return sum % 31 === 0 ? null : 'check_digit';
}

/** Values of the characters by their code; -1 for others. */
const values = Int8Array.from({ length: 128 }, (_, code) =>
  alphabet.indexOf(String.fromCharCode(code)),
);

/**
 * The check character of the first 17 characters of a unified social credit code. Throws
 * RangeError for another length or a character outside the alphabet.
 */
export function creditCodeCheckCharacter(seventeen: string): string {
  if (seventeen.length !== 17) {
    throw new RangeError(`"${seventeen}" has ${seventeen.length} characters where 17 are needed.`);
  }
  let sum = 0;
  weights.forEach((weight, position) => {
    const value = alphabet.indexOf(seventeen.charAt(position));
    if (value < 0) {
      throw new RangeError(
        `"${seventeen}": character ${position + 1} does not occur in unified social credit codes.`,
      );
    }
    sum += value * weight;
  });
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * Administrative division (GB/T 2260) of the registering authority: digits 3–8. Null when the
 * text has not the shape of a code; the check character is not looked at.
 */
export function divisionOfCreditCode(text: string): string | null {
  return /^[0-9A-HJ-NPQRTUWXY]{2}(\d{6})[0-9A-HJ-NPQRTUWXY]{10}$/.exec(text)?.[1] ?? null;
}
