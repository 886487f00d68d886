import { z } from 'zod';
import { bilingual } from '../../catalog/dataset-schema';

/** Rows that show a mark, in the grammar of the indicators. */
const condition = z.strictObject({ method: z.literal('condition'), where: z.string() });

/** Rows whose value lies beyond Tukey's fences of all assessed rows of the area and period. */
const fences = z.strictObject({
  method: z.literal('fences'),
  value: z.string(),
  factor: z.number().positive(),
  /** Assessed rows of an area below which none of them is judged. */
  least: z.number().int().min(4),
});

/** Rows of a department of a region whose rows in the area fall to few: Σ(share of rows)². */
const concentration = z.strictObject({
  method: z.literal('concentration'),
  by: z.string(),
  /** Assessed rows of a department below which it is not judged. */
  least: z.number().int().min(2),
  limit: z.number().positive().max(1),
});

const flagCard = z.strictObject({
  what: bilingual,
  why: bilingual,
  formula: bilingual,
  example: bilingual,
  exclusions: bilingual,
  settings: bilingual,
  limits: bilingual,
});

/** A red flag of rows, to be verified: one document in data/rules/flags. */
export const flagSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  title: bilingual,
  dataset: z.string(),
  /** The rows that can be judged, in the grammar of the indicators: the denominator of the share. */
  assessed: z.string(),
  detect: z.discriminatedUnion('method', [condition, fences, concentration]),
  /** The rule of early warning that watches the same. */
  rule: z.string().optional(),
  card: flagCard,
  sources: z.array(z.strictObject({ title: bilingual })).min(1),
  clauses: z.array(z.string()).min(1),
});

export type Flag = z.infer<typeof flagSchema>;
