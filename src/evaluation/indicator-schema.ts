import { z } from 'zod';
import { bilingual } from '../catalog/dataset-schema';
import type { BrokenRule } from './broken-rule';

/**
 * `where` and `met` are conditions of the small grammar in src/evaluation/expression. A row whose
 * condition is unknown (a null, a date outside the working-day calendar) takes no part.
 */
const flowSource = z.strictObject({
  dataset: z.string(),
  /** Date field that places a row in its month; rows dated after the as-of date never count. */
  date: z.string(),
  /** The rows that count: the numerator of a count, the denominator of a percentage. */
  where: z.string().optional(),
  /** Percentages only: the rows among them that meet the demand. */
  met: z.string().optional(),
  /** A number field that is summed in place of counting rows. */
  sum: z.string().optional(),
  /**
   * Percentages of datasets that carry both sums (items covered, items in all): the number field
   * that is summed as the part of `sum`, in place of `met`. Rows without either take no part.
   */
  part: z.string().optional(),
  /** Means only: the number of each row, in the grammar; rows where it is unknown take no part. */
  mean: z.string().optional(),
});

const stockSource = z.strictObject({
  dataset: z.string(),
  where: z.string().optional(),
  /** A row is in the stock from the day after this date … */
  enters: z.string(),
  /** … until the day before this one (null: still in). */
  leaves: z.string(),
  /** A number field that is summed in place of counting rows. */
  sum: z.string().optional(),
});

/** What every indicator says of itself, however it is computed. */
export const indicatorFields = {
  /** The JSON Schema for editors: data/models/schema/indicator.schema.json. */
  $schema: z.string().optional(),
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  title: bilingual,
  short: bilingual,
  decimals: z.number().int().min(0).max(4),
  /** +1: more is better; −1: less is better. */
  direction: z.union([z.literal(1), z.literal(-1)]),
  target: z.number().nullable(),
  /** A percentage or mean whose denominator is below this number is missing, its unit unranked. */
  minimumData: z.number().int().min(0),
  clauses: z.array(z.string()).min(1),
  systems: z.array(z.number().int().min(1).max(33)).min(1),
  card: z.strictObject({
    definition: bilingual,
    formula: bilingual,
    example: bilingual,
    limits: bilingual,
  }),
};

/** An indicator document in data/models/indicators. */
export const indicatorSchema = z
  .strictObject({
    ...indicatorFields,
    /** `working_days` and `points` are means: the sum of `mean` over the rows ÷ their number. */
    unit: z.enum(['count', 'percent', 'per_100k', 'yuan', 'working_days', 'points']),
    /**
     * flow: numerator (count) or numerator/denominator (percent, mean) summed over the months;
     * stock: rows open at the end of the last month of the period.
     */
    kind: z.enum(['flow', 'stock']),
    flow: z.array(flowSource).min(1).optional(),
    stock: z.array(stockSource).min(1).optional(),
  })
  .refine(({ kind, flow, stock }) => (kind === 'flow' ? flow && !stock : stock && !flow), {
    message: 'an indicator of kind flow has "flow" only, one of kind stock has "stock" only',
    params: { rule: 'sources' } satisfies BrokenRule,
  })
  .refine(
    ({ unit, kind, flow }) =>
      unit === 'percent'
        ? kind === 'flow' && flow?.every(isShare)
        : flow?.every(({ met, part }) => met === undefined && part === undefined) !== false,
    {
      message: 'percentages, and only they, need "met", or "part" and "sum", in every flow source',
      params: { rule: 'percentages' } satisfies BrokenRule,
    },
  )
  .refine(
    ({ unit, kind, flow }) =>
      unit === 'working_days' || unit === 'points'
        ? kind === 'flow' && flow?.every(({ mean, sum }) => mean !== undefined && sum === undefined)
        : flow?.every(({ mean }) => mean === undefined) !== false,
    {
      message: 'means (working_days, points), and only they, need "mean" in every flow source',
      params: { rule: 'means' } satisfies BrokenRule,
    },
  );

function isShare({ met, part, sum }: z.infer<typeof flowSource>): boolean {
  return met === undefined ? part !== undefined && sum !== undefined : part === undefined;
}

export type Indicator = z.infer<typeof indicatorSchema>;
export type FlowSource = z.infer<typeof flowSource>;
export type StockSource = z.infer<typeof stockSource>;
