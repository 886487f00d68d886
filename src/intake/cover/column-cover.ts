import type { Field } from '../../catalog/dataset-schema';
import { headerKey } from '../../catalog/header-key';
import { personalWords } from '../../catalog/personal-words';
import { maskIdentityNumber, maskName } from '../../util/mask';
import { isCodeField } from '../convert/convert-text';
import { halfWidth } from '../convert/half-width';
import { looksPersonal } from '../read/looks-personal';
import { isAdultIdentityNumber } from './cover-identity-numbers';
import { coverPhoneNumber } from './cover-phone-numbers';
import { coverText } from './cover-text';
import { type CoveredText, type CoverRule, digit } from './covering';

export type CoverCell = (text: string) => CoveredText;

const noRules: readonly CoverRule[] = [];
const identityDigits = new RegExp(`${digit}{17}(?:${digit}|[Xx\uff38\uff58])`);
const identityDigitsEach = new RegExp(`(?<!${digit})${identityDigits.source}(?!${digit})`, 'g');

/**
 * How the cells of a column are covered: by the role of the field that they fill; those of a column
 * that fills none by what its header announces; and what any text shows by itself.
 */
export function columnCover(field: Field | null, header: string): CoverCell {
  if (!field) return announcedCover(header);
  switch (field.role) {
    case 'person_id':
      return (text) => changed(text, maskIdentityNumber(text), 'number_masked');
    case 'person_name':
      return coverName;
    default:
      return isCodeField(field) && field.codes === undefined ? coverCode : coverText;
  }
}

/** A name of a person, covered but for its first sign. */
export function coverName(text: string): CoveredText {
  return changed(text, maskName(text), 'name_masked');
}

/**
 * A code or number of a thing, where every character counts: covered only where it is, or holds, the
 * identity number of a grown-up. A unified social credit code is not taken for one: its 7th and 8th
 * digit are the last of a county (GB/T 2260), not the beginning of a year.
 */
export function coverCode(text: string): CoveredText {
  if (text.length < 18 || !identityDigits.test(text)) return { text, rules: noRules };
  const covered = text.replace(identityDigitsEach, (found) =>
    isAdultIdentityNumber(found) ? maskIdentityNumber(halfWidth(found)) : found,
  );
  return changed(text, covered, 'number_masked');
}

function announcedCover(header: string): CoverCell {
  const key = headerKey(header);
  const announces = (words: readonly string[]) => words.some((word) => key.includes(word));
  if (announces(personalWords.identityHeaders)) {
    return (text) => changed(text, maskIdentityNumber(text), 'number_masked');
  }
  if (announces(personalWords.phoneHeaders)) {
    return (text) =>
      (halfWidth(text).match(/\d/g)?.length ?? 0) > 5
        ? changed(text, coverPhoneNumber(text), 'phone_masked')
        : coverText(text);
  }
  if (announces(personalWords.nameHeaders)) {
    return (text) => (looksPersonal(text.trim()) ? coverName(text) : coverText(text));
  }
  if (announces(personalWords.addressHeaders)) {
    return (text) => {
      const place = text.search(/[0-9\uff10-\uff19]/);
      return place < 0
        ? coverText(text)
        : changed(text, `${text.slice(0, place)}***`, 'address_masked');
    };
  }
  return coverText;
}

function changed(text: string, covered: string, rule: CoverRule): CoveredText {
  return { text: covered, rules: covered === text ? noRules : [rule] };
}
