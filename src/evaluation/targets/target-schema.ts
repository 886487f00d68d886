import { z } from 'zod';
import { bilingual } from '../../catalog/dataset-schema';

/** A target or quota that a document sets: one JSON document in data/targets. */
export const targetSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** Place in the list, from 1. */
  order: z.number().int().positive(),
  title: bilingual,
  /** Ids of the clauses that set it. */
  clauses: z.array(z.string()).min(1),
  dataset: z.string(),
  /** Which rows count; all where it is missing. */
  where: z.string().optional(),
  /** Rows, different values of a field, or in per cent the sum of one field of that of another. */
  measure: z.union([
    z.strictObject({ count: z.literal('rows') }),
    z.strictObject({ distinct: z.string() }),
    z.strictObject({ part: z.string(), whole: z.string() }),
  ]),
  /** Whom it is set for, each: `city` or a field; all together where it is missing. */
  per: z.string().optional(),
  /**
   * yearly: so many in every calendar year; reached: so many by a day; latest: a level that the latest
   * period should have.
   */
  kind: z.enum(['yearly', 'reached', 'latest']),
  target: z.number().positive(),
  unit: z.enum(['cases', 'fields', 'percent']),
  /** The day by which it is to be reached; none for yearly ones. */
  due: z.iso.date().optional(),
});
export type Target = z.infer<typeof targetSchema>;
