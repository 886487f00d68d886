/** Parses a query string into its parameters, all of them text; the last of a repeated name counts. */
export function parseSearchString(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The query string of parameters in a fixed order, with commas left readable; empty for none. */
export function formatSearchString(search: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(search)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return '';
  return `?${new URLSearchParams(entries).toString().replaceAll('%2C', ',')}`;
}
