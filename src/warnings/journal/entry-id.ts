import { contentHash } from '../../util/content-hash';
import type { JournalEntry } from './entry-schema';

/** The id of an entry: the hash of its content, whatever the order in which its fields are given. */
export function entryId(entry: Omit<JournalEntry, 'id'>): string {
  const { warning, by, at, change, after } = entry;
  return contentHash(canonical([warning, by, at, change, [...after].sort()]));
}

/** JSON with the keys of objects in order, fields that are not there left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
