import { z } from 'zod';

z.config({ jitless: true });

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const civilDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const month = z.string().regex(/^\d{4}-\d{2}$/);
const relativePath = z
  .string()
  .regex(/^(?!.*(?:^|\/)\.\.(?:\/|$))[^/\\:]+(?:\/[^/\\:]+)*$/, 'a path inside the folder');

const tableField = z.looseObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
  title: z.string().optional(),
  constraints: z.looseObject({}).optional(),
});

const tableSchema = z.looseObject({
  fields: z.array(tableField).min(1),
  primaryKey: z.array(z.string()).optional(),
  missingValues: z.array(z.string()).optional(),
});

/** A file of the package. Tables carry their schema and number of rows; the others do not. */
export const resourceSchema = z.looseObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
  title: z.string().optional(),
  type: z.literal('table').optional(),
  path: relativePath,
  format: z.string(),
  mediatype: z.string(),
  encoding: z.string().optional(),
  compression: z.literal('gz').optional(),
  bytes: z.number().int().nonnegative(),
  hash: sha256,
  schema: tableSchema.optional(),
  /** Rows of the table. */
  rowCount: z.number().int().nonnegative().optional(),
  /** SHA-256 of the text before compression. */
  'chengjian:contentHash': sha256.optional(),
  'chengjian:dataset': z.string().optional(),
  /** Of a database: the columns of its tables, by table. */
  'chengjian:tables': z.record(z.string(), z.array(z.string())).optional(),
});

/** The `datapackage.json` of a snapshot: Data Package v2 with the extensions of Chengjian. */
export const manifestSchema = z
  .looseObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
    title: z.string().min(1),
    description: z.string().optional(),
    version: z.string().optional(),
    /** The as-of date: a snapshot of the same data is the same bytes, whenever it is made. */
    created: z.iso.datetime({ offset: true }),
    contributors: z
      .array(z.looseObject({ title: z.string(), roles: z.array(z.string()).optional() }))
      .min(1),
    licenses: z.array(z.looseObject({ name: z.string() })).optional(),
    sources: z.array(z.looseObject({ title: z.string() })).optional(),
    resources: z.array(resourceSchema).min(1),
    'chengjian:asOf': civilDate,
    'chengjian:period': z.strictObject({ from: month, to: month }),
    'chengjian:catalogueVersion': z.string(),
    'chengjian:titles': z.strictObject({ zh: z.string(), en: z.string() }),
    'chengjian:synthetic': z.boolean(),
    /** Snapshot to compare with by default, a sibling folder. */
    'chengjian:compared': z.string().nullable(),
    /** Path of the signature over the bytes of this document. */
    'chengjian:signature': z.literal('datapackage.sig').optional(),
    /** Made for a database that came alone: nothing in it was stated by its publisher. */
    'chengjian:unvouched': z.literal(true).optional(),
    'chengjian:seed': z.string().optional(),
    'chengjian:scale': z.number().positive().optional(),
    /** Hash of everything that the demonstration is made from. */
    'chengjian:fingerprint': z.string().optional(),
  })
  .refine(({ resources }) => new Set(resources.map(({ path }) => path)).size === resources.length, {
    message: 'two resources have the same path',
  })
  .refine(({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length, {
    message: 'two resources have the same name',
  });

export type SnapshotManifest = z.infer<typeof manifestSchema>;
export type SnapshotResource = z.infer<typeof resourceSchema>;
