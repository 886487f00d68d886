/** Text as it is compared in a search: lower case, full-width forms folded, no spaces or hyphens. */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-'’]/g, '');
}

/** What an English name may be found by, as `searchText`: the name from each of its words on. */
export function searchWords(name: string): readonly string[] {
  const words = name.split(/[\s\-/()]+/).filter(Boolean);
  return words.map((_, index) => searchText(words.slice(index).join('')));
}

/**
 * How well a query fits the names of a thing, all given as `searchText`: 3 equal, 2 beginning,
 * 1 inside, 0 not at all. Only what holds more than ASCII is looked for inside, for there the
 * beginnings of words are not marked. An empty query fits everything as 1.
 */
export function matchScore(query: string, names: readonly string[]): 0 | 1 | 2 | 3 {
  if (query === '') return 1;
  const isInside = /\P{ASCII}/u.test(query);
  let best: 0 | 1 | 2 | 3 = 0;
  for (const name of names) {
    if (name === query) return 3;
    if (name.startsWith(query)) best = 2;
    else if (best === 0 && isInside && name.includes(query)) best = 1;
  }
  return best;
}
