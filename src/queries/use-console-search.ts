import { useSearch } from '@tanstack/react-router';
import { type ConsoleSearch, checkSearch } from './console-search';
import { knownCodes } from './known-codes';

/** What the console understands of the search parameters in the URL. */
export function useConsoleSearch(): ConsoleSearch {
  return useSearch({
    strict: false,
    structuralSharing: true,
    select: (search): ConsoleSearch => checkSearch(search, knownCodes).search,
  });
}
