import { z } from 'zod';

z.config({ jitless: true });

/** A text in both languages of the console. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** What a field means to the generic parts of the console: filters, ledgers, masking, quality. */
export const fieldRole = z.enum([
  'id',
  'region',
  'department',
  'area',
  'kind',
  'subject',
  'subject_kind',
  'subject_code',
  'event_date',
  'deadline',
  'done_date',
  'report_date',
  'publication_date',
  'withdrawal_date',
  'amount',
  'quantity',
  'status',
  'severity',
  'document_number',
  'reference',
  'person_name',
  'person_id',
]);
export type FieldRole = z.infer<typeof fieldRole>;

export const fieldType = z.enum(['string', 'integer', 'number', 'boolean', 'date']);
export type FieldType = z.infer<typeof fieldType>;

/** How a value is derived where an export does not carry it; the rules live in src/intake. */
export const derivation = z.strictObject({
  rule: z.enum(['region_of_authority', 'department_of_authority', 'area_of_department', 'row_id']),
  from: z.array(z.string()).min(1),
});

/** Frictionless Table Schema field with the extensions of Chengjian. */
export const fieldSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  title: bilingual,
  type: fieldType,
  description: bilingual.optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      pattern: z.string().optional(),
      minimum: z.union([z.number(), z.string()]).optional(),
      maximum: z.union([z.number(), z.string()]).optional(),
      maxLength: z.number().int().positive().optional(),
    })
    .optional(),
  role: fieldRole.optional(),
  /** Name of a code list in data/codes, or `region` / `department` (data/reference). */
  codes: z.string().optional(),
  /** Several codes joined by `;` in one value. */
  multiple: z.boolean().optional(),
  /** Headers met in real exports and standard field codes such as `CF_JDRQ`. */
  aliases: z.array(z.string()).optional(),
  /** Unit in which the value is kept: `yuan`, `day`, `working_day`, `person`, `percent`, `score`. */
  unit: z.string().optional(),
  /**
   * Unit in which exports state it where it differs: `ten_thousand_yuan`. It holds for the titles
   * and aliases; a column headed by the field's own name is in `unit`.
   */
  sourceUnit: z.string().optional(),
  /** Aliases under which exports state another unit than `sourceUnit`. */
  aliasUnits: z.record(z.string(), z.string()).optional(),
  derive: derivation.optional(),
  /** National code of the value, checked by its check digit: GB 32100 or GB 11643. */
  check: z.enum(['unified_social_credit_code', 'citizen_identity_number']).optional(),
});
export type Field = z.infer<typeof fieldSchema>;

/** A dataset of the catalogue: one JSON document in data/catalog. */
export const datasetSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  title: bilingual,
  description: bilingual,
  /** What one row is. */
  grain: bilingual,
  /** Navigation group; see data/catalog/families.json. */
  family: z.enum([
    'records',
    'publicity',
    'public_voice',
    'rectification',
    'agreements',
    'evaluation',
    'coverage',
    'governance',
    'tasks',
    'reference',
  ]),
  /** Numbers of the systems of the policy documents that it serves (1–33). */
  systems: z.array(z.number().int().min(1).max(33)).min(1),
  /** Ids of clauses in data/policy/clauses.json. */
  clauses: z.array(z.string()).min(1),
  primaryKey: z.array(z.string()).min(1),
  fields: z.array(fieldSchema).min(2),
  /** Rules between fields of one row. */
  checks: z
    .array(
      z.strictObject({
        rule: z.literal('date_order'),
        earlier: z.string(),
        later: z.string(),
      }),
    )
    .optional(),
  /** The working days after its event date within which a row must be reported or published. */
  timeLimit: z
    .strictObject({
      /** Fields of the dates that end the time, the first that is filled counts. */
      to: z.array(z.string()).min(1),
      workingDays: z.number().int().positive(),
      /** Id of the clause that sets it. */
      clause: z.string(),
    })
    .optional(),
  /** References to other datasets: field → dataset.field. */
  references: z
    .array(z.strictObject({ field: z.string(), dataset: z.string(), target: z.string() }))
    .optional(),
});
export type Dataset = z.infer<typeof datasetSchema>;

/** A code list: one JSON document in data/codes. */
export const codeListSchema = z.strictObject({
  name: z.string(),
  title: bilingual,
  source: z.string(),
  codes: z
    .array(
      z.strictObject({
        code: z.string(),
        title: bilingual,
        /** As it is written where space is short; default: the title. */
        short: bilingual.optional(),
        /** A state that ends a duty although it was not done, such as cancelled. */
        ends: z.literal(true).optional(),
        /** Labels and legacy codes met in exports that mean this code. */
        aliases: z.array(z.string()).optional(),
        note: bilingual.optional(),
      }),
    )
    .min(1),
});
export type CodeList = z.infer<typeof codeListSchema>;
