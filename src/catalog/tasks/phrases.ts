import document from '../../../data/policy/phrases.json';
import type { Phrases } from '../policy-schema';

/** The words by which responsibilities and schedules of the policy documents are read. */
export const phrases = document as Phrases;

/** Splits at a separator, but not inside brackets: `各县(市、区)政府` stays whole. */
export function splitOutsideBrackets(text: string, separator: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const character of text) {
    if (phrases.separators.opening.includes(character)) depth += 1;
    if (phrases.separators.closing.includes(character)) depth -= 1;
    if (character === separator && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += character;
  }
  return pieces;
}
