import { z } from 'zod';
import { bilingual } from './dataset-schema';
import { matterClasses } from './matter-class';

const matterClass = z.enum(matterClasses);
const day = z.iso.date();

const publicationEdition = z.strictObject({
  name: z.string().regex(/^\d{4}-\d+$/),
  title: bilingual,
  /** Number of the document that sets the periods. */
  number: z.string().min(1),
  issued: day,
  /** First day on which it is in force; it holds until the next edition. */
  from: day,
  /** Where the periods were read. */
  source: z.url(),
  /** Datasets whose records it sets periods for. */
  datasets: z.array(z.string()).min(1),
  periods: z
    .array(
      z
        .strictObject({
          class: matterClass,
          /** Months that must pass before a repair can end the publication. */
          shortest: z.number().int().min(0),
          /** Months after which it ends by itself. */
          longest: z.number().int().min(0),
        })
        .refine(({ shortest, longest }) => shortest <= longest, {
          message: 'the shortest period is longer than the longest',
        }),
    )
    .length(matterClasses.length),
  /** What the data cannot tell, and how it is taken. */
  limits: bilingual,
});

/** For how long negative records may be shown: data/publication-periods.json. */
export const publicationPeriodsSchema = z.strictObject({
  /** Ids of the clauses that demand periods of publication and repair. */
  clauses: z.array(z.string()).min(1),
  /** From the oldest to the newest. */
  editions: z.array(publicationEdition).min(1),
  /** The class of a penalty by its kinds, the gravest counts; kinds not listed have none. */
  penalties: z.strictObject({
    /** Class of what was decided in a summary procedure, whatever its kind. */
    summary: matterClass,
    kinds: z.record(z.string(), matterClass),
  }),
  /** The class of a list's entries by the kind of the list; lists not named have none. */
  lists: z.record(z.string(), matterClass),
});
export type PublicationPeriods = z.infer<typeof publicationPeriodsSchema>;
export type PublicationEdition = PublicationPeriods['editions'][number];
