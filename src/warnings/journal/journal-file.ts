import { z } from 'zod';
import { type JsonFault, readJson } from '../../util/json-fault';
import { sha256 } from '../../util/sha256';
import { canonical, entryId } from './entry-id';
import { entrySchema, type JournalEntry } from './entry-schema';
import { type Journal, journalOf } from './merge-journals';

const format = 'chengjian-warning-journal';
const version = 1;

/** A file larger than this is not read: it would hold more than a hundred thousand entries. */
const byteLimit = 64_000_000;

/** Why a journal file is not taken in. */
export type JournalFault =
  | { readonly code: 'too_large'; readonly bytes: number; readonly limit: number }
  /** Cut short, or something else altogether. */
  | ({ readonly code: 'not_json' } & JsonFault)
  | { readonly code: 'not_a_journal' }
  | { readonly code: 'newer_version'; readonly version: number; readonly known: number }
  | { readonly code: 'shape'; readonly place: string; readonly detail: string }
  /** The content is not that which was written. */
  | { readonly code: 'altered'; readonly entry: string | null };

export type ReadJournal =
  | { readonly journal: Journal; readonly fault: null }
  | { readonly journal: null; readonly fault: JournalFault };

const header = z.looseObject({ format: z.literal(format), version: z.number().int().min(1) });
const file = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  /** SHA-256 of the entries. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  entries: z.array(entrySchema),
});

/** The journal as the text of a file, with a checksum over its entries. */
export async function writeJournal(journal: Journal): Promise<string> {
  const entries = [...journal.values()];
  const content = { format, version, sha256: await digest(entries), entries };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/**
 * The journal in the text of a file, or why it is refused: not a whole file, altered, of a newer
 * version, or not of this shape. Nothing of a refused file is used.
 */
export async function readJournal(text: string): Promise<ReadJournal> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > byteLimit) return refused({ code: 'too_large', bytes, limit: byteLimit });
  const { value: content, fault } = readJson(text);
  if (fault) return refused({ code: 'not_json', ...fault });
  const headed = header.safeParse(content);
  if (!headed.success) return refused({ code: 'not_a_journal' });
  if (headed.data.version > version) {
    return refused({ code: 'newer_version', version: headed.data.version, known: version });
  }
  const parsed = file.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = `/${issue?.path.map(String).join('/') ?? ''}`;
    return refused({ code: 'shape', place, detail: issue?.message ?? '' });
  }
  const { entries, sha256: stated } = parsed.data;
  const forged = entries.find((entry) => entryId(entry) !== entry.id);
  if (forged) return refused({ code: 'altered', entry: forged.id });
  if ((await digest(entries)) !== stated) return refused({ code: 'altered', entry: null });
  return { journal: journalOf(entries), fault: null };
}

function refused(fault: JournalFault): ReadJournal {
  return { journal: null, fault };
}

async function digest(entries: readonly JournalEntry[]): Promise<string> {
  return sha256(new TextEncoder().encode(entries.map(canonical).join('\n')));
}
