import { z } from 'zod';
import { bilingual } from '../../catalog/dataset-schema';
import type { BrokenRule } from '../broken-rule';
import { indicatorSchema } from '../indicator-schema';
import { unitMeasureSchema } from '../unit-measure-schema';

const name = z.string().regex(/^[a-z][a-z0-9_-]*$/);
const share = z.number().min(0).max(1);

/** The values, in the indicator's unit, that score 0 and 100; its direction turns the scale round. */
const goalposts = z
  .strictObject({ lowest: z.number(), highest: z.number() })
  .refine(({ lowest, highest }) => lowest < highest, {
    message: 'goalposts need lowest below highest',
    params: { rule: 'goalposts' } satisfies BrokenRule,
  });

/** An indicator in its place in a model. */
const leaf = z.strictObject({
  indicator: name,
  weight: z.number().positive(),
  /** Needed where the model normalises by goalposts. */
  goalposts: goalposts.optional(),
  /** In place of the indicator's own. */
  minimumData: z.number().int().min(0).optional(),
});

const groupFields = {
  name,
  title: bilingual,
  weight: z.number().positive(),
  /** Share of the group's weight that must have data, in place of the model's. */
  minimumShare: share.optional(),
  clauses: z.array(z.string()).optional(),
};

/** A dimension: either sub-dimensions or indicators, two levels deep at most. */
const subDimension = z.strictObject({ ...groupFields, indicators: z.array(leaf).min(1) });
const dimension = z
  .strictObject({
    ...groupFields,
    groups: z.array(subDimension).min(1).optional(),
    indicators: z.array(leaf).min(1).optional(),
  })
  .refine(({ groups, indicators }) => (groups === undefined) !== (indicators === undefined), {
    message: 'a dimension has either "groups" or "indicators"',
    params: { rule: 'parts' } satisfies BrokenRule,
  });

/** A model document in data/models: how indicators of units become scores, grades and ranks. */
export const modelSchema = z.strictObject({
  /** The JSON Schema for editors: data/models/schema/model.schema.json. */
  $schema: z.string().optional(),
  name,
  version: z.string(),
  title: bilingual,
  description: bilingual,
  /** The units that are scored; only those of one level are ranked against each other. */
  unitLevel: z.enum(['city', 'county', 'department', 'township']),
  /** Units are ranked within their peers: all of the level, or those of one kind (districts apart from counties). */
  peers: z.enum(['level', 'kind']),
  /** The months that make a value: that month alone, twelve up to it, or January up to it. */
  period: z.enum(['month', 'rolling_12', 'year_to_date']),
  /** The score of a unit that is best in everything; grade bounds are on this scale. */
  scale: z.union([z.literal(100), z.literal(1000)]),
  /** Outliers are winsorised or logged before a normalisation that depends on the other units. */
  treatment: z.boolean(),
  normalisation: z.enum(['goalposts', 'min_max', 'z_score', 'percentile']),
  weighting: z.enum(['given', 'equal', 'entropy']),
  aggregation: z.enum(['arithmetic', 'geometric', 'harmonic', 'copeland']),
  minimumShare: share,
  /** Best first; `from` is the lowest score of the grade, the last one's is 0. */
  grades: z
    .array(z.strictObject({ name, title: bilingual, from: z.number().min(0) }))
    .min(2)
    .max(9),
  dimensions: z.array(dimension).min(1),
  /** Indicators of the model's own, beside those of data/models/indicators. */
  indicators: z
    .array(z.discriminatedUnion('kind', [indicatorSchema, unitMeasureSchema]))
    .optional(),
  clauses: z.array(z.string()).min(1),
});
export type Model = z.infer<typeof modelSchema>;
export type Dimension = Model['dimensions'][number];
export type SubDimension = z.infer<typeof subDimension>;
export type Leaf = z.infer<typeof leaf>;
