import type { JournalEntry } from './entry-schema';

/** Everything that was done about warnings: a set of entries, by id. */
export type Journal = ReadonlyMap<string, JournalEntry>;

/** The journal of some entries, in whatever order and however often they come. */
export function journalOf(entries: Iterable<JournalEntry>): Journal {
  const sorted = [...entries].sort(compareEntries);
  return new Map(sorted.map((entry) => [entry.id, entry]));
}

/**
 * All entries of both journals. Their union as sets: the order of merging makes no difference, and
 * merging twice adds nothing.
 */
export function mergeJournals(a: Journal, b: Journal): Journal {
  return journalOf([...a.values(), ...b.values()]);
}

/** By time, then by id: the same order everywhere. */
export function compareEntries(a: JournalEntry, b: JournalEntry): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
