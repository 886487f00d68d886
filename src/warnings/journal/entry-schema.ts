import { z } from 'zod';
import { warningLevels } from '../warning-level';
import { warningStates } from './warning-state';

/** Control and format characters but tab and line break: they turn text round or hide it. */
const hidden = /[^\P{C}\t\n]/u;
const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((value) => !hidden.test(value), { message: 'it has control characters in it' });

const change = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('state'),
      to: z.enum(warningStates),
      /** Level of the warning when the state was set. */
      level: z.enum(warningLevels),
      /** Why it was dismissed, sent back or opened again. */
      reason: text(2000).optional(),
    })
    .refine(({ to, reason }) => to !== 'dismissed' || reason !== undefined, {
      message: 'a dismissal needs its reason',
    }),
  z.strictObject({ kind: z.literal('note'), text: text(4000) }),
  z.strictObject({ kind: z.literal('due'), date: z.iso.date() }),
  z.strictObject({ kind: z.literal('responsible'), unit: text(200) }),
  /** A document by its name or number; nothing of it is stored. */
  z.strictObject({ kind: z.literal('attachment'), reference: text(500) }),
]);

/** One thing that one person did about one warning. Entries are never changed, only added. */
export const entrySchema = z.strictObject({
  /** Hash of all that follows: the same entry has the same id everywhere. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** Identity of the warning. */
  warning: z.string().regex(/^[0-9a-f]{16}$/),
  /** Who, as typed once. */
  by: text(100),
  /** When, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  change,
  /** Ids of the state entries of the warning that were the latest known; for states only. */
  after: z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(64),
});
export type JournalEntry = z.infer<typeof entrySchema>;
export type JournalChange = JournalEntry['change'];
