import words from '../../data/rules/header-words.json';
import { headerKey } from './header-key';

const longestFirst = (a: string, b: string) => b.length - a.length;

const sameWords = words.same.map(([first = '', ...others]) => ({
  first,
  others: others.sort(longestFirst),
}));

const insideWords = words.lightInside.map(
  (word) => new RegExp(`(?<=\\p{Script=Han})${word}(?=\\p{Script=Han})`, 'gu'),
);

/** Signs that turn a header into another one: `应办结日期` is not `办结日期`. */
export const qualifyingSigns: ReadonlySet<string> = new Set(words.qualifiers);

/** What stands before the codes of the national standards for penalties and permits. */
export const codePrefixes: readonly string[] = words.codePrefixes;

/**
 * The key of a header with words of one meaning written alike and words without weight left out:
 * `处罚决定的时间` and `处罚决定日期` have one. A word at the end that only says that a name is meant is left
 * out where at least three signs stay.
 */
export function plainHeaderKey(header: string): string {
  let key = headerKey(header);
  for (const inside of insideWords) key = key.replace(inside, '');
  for (const light of words.light) key = key.replaceAll(light, '');
  for (const { first, others } of sameWords) {
    for (const other of others) if (!first.includes(other)) key = key.replaceAll(other, first);
  }
  for (const end of words.lightEnds) {
    if (key.endsWith(end) && key.length >= end.length + 3) key = key.slice(0, -end.length);
  }
  return key;
}
