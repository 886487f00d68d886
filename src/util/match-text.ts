/** Text as it is compared in a search: lower case, full-width forms folded, no spaces or hyphens. */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-'’]/g, '');
}

/**
 * How well a query fits the names of a thing, all given as `searchText`: 3 equal, 2 beginning,
 * 1 inside, 0 not at all. An empty query fits everything as 1.
 */
export function matchScore(query: string, names: readonly string[]): 0 | 1 | 2 | 3 {
  if (query === '') return 1;
  let best: 0 | 1 | 2 | 3 = 0;
  for (const name of names) {
    if (name === query) return 3;
    if (name.startsWith(query)) best = 2;
    else if (best === 0 && query.length > 1 && name.includes(query)) best = 1;
    else if (best === 0 && /\P{ASCII}/u.test(query) && name.includes(query)) best = 1;
  }
  return best;
}
