import { useSearch } from '@tanstack/react-router';
import { type ConsoleSearch, checkSearch } from './console-search';
import { knownCodes } from './known-codes';

const checked = new WeakMap<object, ConsoleSearch>();

/** What the console understands of the search parameters in the URL. */
export function useConsoleSearch(): ConsoleSearch {
  return useSearch({ strict: false, structuralSharing: true, select: understood });
}

/** Checked once a state of the URL, however many parts of the page ask. */
function understood(raw: Readonly<Record<string, unknown>>): ConsoleSearch {
  const known = checked.get(raw);
  if (known) return known;
  const { search } = checkSearch(raw, knownCodes);
  checked.set(raw, search);
  return search;
}
