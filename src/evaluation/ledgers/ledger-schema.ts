import { z } from 'zod';
import { bilingual } from '../../catalog/dataset-schema';

/** One register of a ledger: a dataset, and how its rows are grouped and added up. */
export const registerSchema = z.strictObject({
  dataset: z.string(),
  /** `city`, or coded fields of the dataset; `department` and `area` are those of the unit. */
  groups: z.array(z.string()).min(1),
  /** Number fields that are added up beside the number of rows. */
  sums: z.array(z.string()).optional(),
  /** Names of percentages, by group: of what happens on the day by which the register's rows are dated. */
  shares: z.array(z.string()).optional(),
  /** Two of the groups against each other, by one of the shares. */
  matrix: z.strictObject({ rows: z.string(), columns: z.string(), share: z.string() }).optional(),
  /** Rows state a level at the end of a period: only those of the latest period count. */
  latest: z.boolean().optional(),
});
export type Register = z.infer<typeof registerSchema>;

/** A ledger: one JSON document in data/ledgers. What is due and done comes from its datasets. */
export const ledgerSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** Place in the list of ledgers, from 1. */
  order: z.number().int().positive(),
  title: bilingual,
  /** What it is there for, in a sentence. */
  purpose: bilingual,
  registers: z.array(registerSchema).min(1),
  /** Names of indicators that are shown as its figures. */
  indicators: z.array(z.string()),
});
export type Ledger = z.infer<typeof ledgerSchema>;
