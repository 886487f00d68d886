import { z } from 'zod';
import { bilingual } from './dataset-schema';

const level = z.enum(['province', 'city', 'county']);

/** A function of government of data/reference/departments.json. */
export const departmentSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z_]*$/),
  title: bilingual,
  short: bilingual,
  levels: z.array(level).min(1),
  /** Names under which the policy documents charge it. */
  aliases: z.array(z.string().min(1)),
  /** Pieces of authorities' names by which it is recognised. */
  fragments: z.array(z.string().min(2)).min(1),
  /** Key areas for which the policy documents make it responsible. */
  areas: z.array(z.string()),
  /** Key area of its records when nothing else tells it. */
  defaultArea: z.string(),
});
export type Department = z.infer<typeof departmentSchema>;

/** A unit that the policy documents charge with something, of data/reference/units.json. */
export const unitSchema = z.strictObject({
  name: bilingual,
  /** Documents in which the name means this unit. */
  documents: z.array(z.enum(['D', 'P', 'Q', 'Y', 'X'])).min(1),
  /** `departments`, `governments`, `institutions`, `associations` are collective names. */
  kind: z.enum([
    'department',
    'government',
    'departments',
    'governments',
    'institutions',
    'association',
    'associations',
    'enterprise',
    'media',
  ]),
  /** Levels of government at which it stands; empty for central authorities and outsiders. */
  levels: z.array(level),
  /** Region of the unit, for collective names the region that holds them; null: central. */
  region: z.string().nullable(),
  department: z.string().nullable(),
});
export type Unit = z.infer<typeof unitSchema>;
