import { z } from 'zod';
import { bilingual } from '../catalog/dataset-schema';

/**
 * One term of an indicator: rows of a dataset, placed in time by a date field, counted or summed.
 * `where` is an expression of the small grammar in src/evaluation/expression (allow-listed).
 */
const aggregate = z.strictObject({
  count: z.literal(true).optional(),
  sum: z.string().optional(),
  where: z.string().optional(),
});

const flowSource = z.strictObject({
  dataset: z.string(),
  /** Date field that places a row in its month. */
  date: z.string(),
  /** Rows that take part at all. */
  where: z.string().optional(),
  numerator: aggregate,
  denominator: aggregate.optional(),
});

const stockSource = z.strictObject({
  dataset: z.string(),
  where: z.string().optional(),
  /** A row is in the stock of a month end from `enters` (exclusive: the day after) … */
  enters: z.string(),
  /** … until `leaves` (null: still in). */
  leaves: z.string(),
});

/** An indicator document in data/models/indicators. */
export const indicatorSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  title: bilingual,
  short: bilingual,
  unit: z.enum(['count', 'percent', 'per_100k', 'yuan']),
  decimals: z.number().int().min(0).max(4),
  /** +1: more is better; −1: less is better. */
  direction: z.union([z.literal(1), z.literal(-1)]),
  target: z.number().nullable(),
  /**
   * flow: numerator (count) or numerator/denominator (percent) summed over the months;
   * stock: rows open at the end of the last month of the period.
   */
  kind: z.enum(['flow', 'stock']),
  flow: z.array(flowSource).min(1).optional(),
  stock: z.array(stockSource).min(1).optional(),
  /** Below this denominator (or population-less count) a unit is not ranked. */
  minimumData: z.number().int().min(0),
  clauses: z.array(z.string()).min(1),
  systems: z.array(z.number().int().min(1).max(33)).min(1),
  card: z.strictObject({
    definition: bilingual,
    formula: z.string(),
    example: bilingual,
    limits: bilingual,
  }),
});
export type Indicator = z.infer<typeof indicatorSchema>;
export type FlowSource = z.infer<typeof flowSource>;
export type StockSource = z.infer<typeof stockSource>;
