import { z } from 'zod';
import { bilingual } from './dataset-schema';

/** Pages of the console on which a system works. */
export const systemPages = [
  'scoreboard',
  'hotspots',
  'warnings',
  'ledgers',
  'reports',
  'data',
] as const;

/** A system that the policy documents demand: one entry of data/systems.json. */
export const systemSchema = z.strictObject({
  number: z.number().int().min(1).max(33),
  title: bilingual,
  /** What is measured of it. */
  figures: bilingual,
  /** Ids of the clauses that demand it, in the order of the documents. */
  clauses: z.array(z.string()).min(1),
  /** Names of the models that evaluate it. */
  models: z.array(z.string()),
  pages: z.array(z.enum(systemPages)).min(1),
});
export type System = z.infer<typeof systemSchema>;
export type SystemPage = System['pages'][number];
