import { z } from 'zod';
import type { BrokenRule } from './broken-rule';
import { indicatorFields } from './indicator-schema';

const rows = { dataset: z.string(), where: z.string().optional() };

/** How many different values a field has in the rows of the period; nulls are no value. */
const distinct = z.strictObject({
  kind: z.literal('distinct'),
  ...rows,
  date: z.string(),
  field: z.string(),
});

/** The quantile of a number of the rows of the period, between values by linear interpolation. */
const quantile = z.strictObject({
  kind: z.literal('quantile'),
  ...rows,
  date: z.string(),
  /** In the grammar; rows where it is unknown take no part. */
  of: z.string(),
  /** 0 the least, 0.5 the median, 1 the greatest. */
  level: z.number().min(0).max(1),
});

/** Mean age, in working days, of what is open at the end of the last day of the period. */
const backlogAge = z.strictObject({
  kind: z.literal('backlog_age'),
  ...rows,
  enters: z.string(),
  leaves: z.string(),
});

/** Rows of the period per 100,000 of a statistic of the region: the latest by the period's end. */
const rate = z.strictObject({
  kind: z.literal('rate'),
  ...rows,
  date: z.string(),
  /** A code of the list `statistic`, such as `population` or `enterprises`. */
  per: z.string(),
});

/**
 * An indicator whose values of months, regions or departments do not add up: it is computed for
 * each unit and period from the rows, never from the cube. Models bring such indicators of their own.
 */
export const unitMeasureSchema = z
  .strictObject({
    ...indicatorFields,
    unit: z.enum(['count', 'per_100k', 'working_days', 'points']),
    kind: z.literal('unit'),
    measure: z.discriminatedUnion('kind', [distinct, quantile, backlogAge, rate]),
  })
  .refine(({ unit, measure }) => (unit === 'per_100k') === (measure.kind === 'rate'), {
    message: 'rates, and only they, have the unit per_100k',
    params: { rule: 'rates' } satisfies BrokenRule,
  });
export type UnitMeasure = z.infer<typeof unitMeasureSchema>;
