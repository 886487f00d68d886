import { z } from 'zod';
import { changeRules, faultRules } from '../rules';
import { qualityDimensions } from './dimension';

z.config({ jitless: true });

const count = z.number().int().nonnegative();
/** 0 to 1; null where nothing could be assessed. */
const share = z.number().min(0).max(1).nullable();

const dimensionResult = z.strictObject({
  /** Items: fields of rows, or rows as a whole. */
  assessed: count,
  deficient: count,
  /** Values put right while they were read; not deficient. */
  repaired: count,
  /** (assessed − deficient) ÷ assessed. */
  share,
});

const dimensionResults = z.strictObject({
  completeness: dimensionResult,
  accuracy: dimensionResult,
  consistency: dimensionResult,
  timeliness: dimensionResult,
  uniqueness: dimensionResult,
  accessibility: dimensionResult,
});
export type DimensionResults = z.infer<typeof dimensionResults>;

const rows = {
  /** accepted + rejected. */
  rows: count,
  accepted: count,
  rejected: count,
  /** Rows without a defect in any dimension. */
  faultless: count,
};

const ruleResult = z.strictObject({
  rule: z.enum([...Object.values(changeRules).flat(), ...faultRules]),
  dimension: z.enum(qualityDimensions),
  effect: z.enum(['defect', 'repaired', 'none']),
  count,
  /** The first ones: line of the file, and what stood there, personal values covered. */
  examples: z.array(z.strictObject({ line: count, original: z.string() })),
});
export type RuleResult = z.infer<typeof ruleResult>;

const fieldResult = z.strictObject({
  /** Name in the catalogue; null: the rows as a whole. */
  field: z.string().nullable(),
  /** Rows with a value after reading. */
  filled: count,
  dimensions: dimensionResults,
  rules: z.array(ruleResult),
});
export type FieldResult = z.infer<typeof fieldResult>;

const part = {
  dataset: z.string(),
  ...rows,
  dimensions: dimensionResults,
  /** Mean of the shares of completeness, accuracy, consistency, timeliness, uniqueness. */
  score: share,
  /** Rows whose timeliness cannot be judged; null where the dataset has no time limit. */
  timelinessNotAssessable: count.nullable(),
  fields: z.array(fieldResult),
};

const fileResult = z.strictObject({
  name: z.string(),
  ...part,
  /** Required fields for which the file has no column. */
  missingColumns: z.array(z.string()),
});
export type FileResult = z.infer<typeof fileResult>;

const datasetResult = z.strictObject({ ...part, files: count });
export type DatasetResult = z.infer<typeof datasetResult>;

const sourceResult = z.strictObject({
  /** Null: unknown, or all of them. */
  region: z.string().nullable(),
  department: z.string().nullable(),
  ...rows,
  dimensions: dimensionResults,
  score: share,
  /** From 1, equal scores share a rank; null below `leastRankedRows` rows or without a score. */
  rank: count.nullable(),
});
export type SourceResult = z.infer<typeof sourceResult>;

/** The quality of one or more files after GB/T 36344-2018, as it is exported. */
export const qualityReportSchema = z.strictObject({
  format: z.literal('chengjian-quality-report'),
  version: z.literal(1),
  standard: z.literal('GB/T 36344-2018'),
  /** As-of date of the data, `YYYY-MM-DD`; null where none is set. */
  asOf: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .nullable(),
  leastRankedRows: count,
  ...rows,
  dimensions: dimensionResults,
  score: share,
  files: z.array(fileResult),
  datasets: z.array(datasetResult),
  /** Departments over all regions, the best first. */
  departments: z.array(sourceResult),
  /** Regions over all departments, the best first. */
  regions: z.array(sourceResult),
  /** Each department of each region, the best first. */
  units: z.array(sourceResult),
});
export type QualityReport = z.infer<typeof qualityReportSchema>;
