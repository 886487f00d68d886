import { personalWords } from '../../catalog/personal-words';
import { coverAddresses } from './cover-addresses';
import { coverBankCards } from './cover-bank-cards';
import { coverIdentityNumbers } from './cover-identity-numbers';
import { coverNames } from './cover-names';
import { coverPhoneNumbers } from './cover-phone-numbers';
import type { CoveredText, CoverRule } from './covering';

const steps: readonly (readonly [CoverRule, (text: string) => string])[] = [
  ['number_masked', coverIdentityNumbers],
  ['card_masked', coverBankCards],
  ['phone_masked', coverPhoneNumbers],
];
const wordSteps: readonly (readonly [CoverRule, (text: string) => string])[] = [
  ['address_masked', coverAddresses],
  ['name_masked', coverNames],
];

const untouched: readonly CoverRule[] = [];
const numbers = /[0-9\uff10-\uff19]{7}|[0-9\uff10-\uff19]{3}[- )）][0-9\uff10-\uff19]{3}/;
const words = new RegExp(
  `[0-9\\uff10-\\uff19一二三四五六七八九十百]\\s*[号弄幢栋组]|${personalWords.nameCues.join('|')}`,
);
const shortest = 5;

/**
 * A text with what is personal in it covered, whatever column it stands in: identity numbers, bank
 * cards, telephone numbers, house numbers and names after words that announce them.
 */
export function coverText(text: string): CoveredText {
  if (text.length < shortest) return { text, rules: untouched };
  const hasNumbers = numbers.test(text);
  const hasWords = words.test(text);
  if (!hasNumbers && !hasWords) return { text, rules: untouched };
  let covered = text;
  let rules: CoverRule[] | null = null;
  const due = hasNumbers ? steps : [];
  const dueWords = hasWords ? wordSteps : [];
  for (const [rule, cover] of [...due, ...dueWords]) {
    const after = cover(covered);
    if (after === covered) continue;
    covered = after;
    rules ??= [];
    rules.push(rule);
  }
  return { text: covered, rules: rules ?? untouched };
}
