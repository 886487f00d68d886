/**
 * Moves a query of the page itself (`index.html?snapshot=…`, or what a mail program appends) into
 * the hash, which is where the router reads it; what the hash already says wins.
 */
export function adoptPageQuery(): void {
  const { hash, pathname, search } = window.location;
  if (search === '') return;
  const [path = '', query = ''] = (hash.slice(1) || '/').split('?');
  const merged = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(query)) merged.set(name, value);
  window.history.replaceState(null, '', `${pathname}#${path}?${merged}`);
}
