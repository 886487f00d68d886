import { z } from 'zod';
import { bilingual } from '../catalog/dataset-schema';
import { indicatorSchema } from '../evaluation/indicator-schema';
import { warningLevels } from './warning-level';

const count = z.number().int().min(1);
const rows = {
  dataset: z.string(),
  /** The rows that take part, in the grammar of the indicators. */
  where: z.string().optional(),
  /** Rows of a unit from which on it is signalled. */
  least: count,
  /** A number field whose sum is the exposure; without it the exposure is the number of rows. */
  exposure: z.string().optional(),
};

/**
 * What is open past its end, due soon, or was done late. Severity: working days past the end of the
 * longest row (due soon: how many of the days ahead have passed).
 */
const deadline = z.strictObject({
  method: z.literal('deadline'),
  ...rows,
  /** The date field of the deadline, or a number of working days after an event. */
  due: z.union([z.string(), z.strictObject({ event: z.string(), workingDays: count })]),
  /** Fields of the date that ends the duty; the first that is filled counts. */
  done: z.array(z.string()).min(1),
  /** Days ahead within which a deadline comes; what is overdue is left to another rule. */
  ahead: count.optional(),
  /** Months up to the day in which rows that were done late count too. */
  lateWithin: count.optional(),
});

/** What is still shown past the end of its period. Severity: days past the end of the longest row. */
const expiry = z.strictObject({
  method: z.literal('expiry'),
  ...rows,
  ends: z.string(),
  withdrawn: z.string(),
});

/** What stands on a list. Severity: days since the first of its rows was entered. */
const list = z.strictObject({
  method: z.literal('list'),
  ...rows,
  enters: z.string(),
  leaves: z.string(),
});

/** Rows that show a mark. Severity: the greatest value of `severity`, or the number of rows. */
const redFlag = z.strictObject({
  method: z.literal('red_flag'),
  ...rows,
  where: z.string(),
  date: z.string(),
  /** Months up to the day in which rows count; null: all. */
  months: count.nullable(),
  severity: z.string().optional(),
});

/** Cases of the year against the share of a quota that should be reached. Severity: missing, in %. */
const quota = z.strictObject({
  method: z.literal('quota'),
  dataset: z.string(),
  where: z.string().optional(),
  date: z.string(),
  /** Cases that a unit owes each year. */
  yearly: count,
  /** Least share of the cases due so far, in %, below which a unit is not on course. */
  below: z.number().positive().max(100),
});

const sourceFields = indicatorSchema.shape;
const inlineSource = z
  .strictObject({
    title: bilingual,
    unit: z.enum(['count', 'percent', 'yuan', 'working_days', 'points']),
    decimals: sourceFields.decimals,
    direction: sourceFields.direction,
    minimumData: sourceFields.minimumData,
    flow: sourceFields.flow,
    stock: sourceFields.stock,
  })
  .refine(({ flow, stock }) => (flow === undefined) !== (stock === undefined), {
    message: 'a measure has "flow" or "stock", not both',
  });

/** What is measured month by month: an indicator, a source of its own, or the score of a model. */
const measure = z.union([
  z.strictObject({
    indicator: z.string(),
    /** In place of the indicator's own: the least denominator of a month that is judged. */
    minimumData: z.number().int().min(1).optional(),
  }),
  z.strictObject({ source: inlineSource }),
  z.strictObject({ model: z.string() }),
]);

/** A number in the unit of the measure, or the indicator's own target. */
const limit = z.union([z.number(), z.literal('target')]);
const spcRule = z.enum(['outside', 'shift', 'trend', 'two_of_three']);
const series = { measure };

/** The latest value beyond a limit. Severity: by how much, in the unit of the measure. */
const threshold = z.strictObject({
  method: z.literal('threshold'),
  ...series,
  limit,
  /** Months that make a value, up to the month judged. */
  window: count,
  /** Months back in which the latest value may stand: for figures of quarters and years. */
  within: count,
});

/** The value against that of some months before. Severity: the change for the worse. */
const change = z.strictObject({
  method: z.literal('change'),
  ...series,
  over: count,
  by: z.number().positive(),
});

const chartFields = {
  ...series,
  rules: z.array(spcRule).min(1),
  /** Months before the one judged from which the limits come, at most. */
  baseline: z.number().int().min(12),
};
/** Control charts. Severity: distance from the centre, in thirds of the way to the limit (sigma). */
const xmr = z.strictObject({ method: z.literal('xmr'), ...chartFields });
const pChart = z.strictObject({ method: z.literal('p_chart'), ...chartFields });
const uChart = z.strictObject({ method: z.literal('u_chart'), ...chartFields });

/** Small shifts that last. Severity: the sum over the decision interval. */
const cusum = z.strictObject({
  method: z.literal('cusum'),
  ...series,
  baseline: z.number().int().min(2),
  reference: z.number().positive(),
  decision: z.number().positive(),
});

/** Short counts. Severity: (count − baseline)/(limit − baseline). */
const ears = z.strictObject({
  method: z.literal('ears'),
  ...series,
  variant: z.enum(['C1', 'C2', 'C3']),
  alpha: z.number().positive().max(0.2),
  /** Least count of the month judged. */
  least: count,
});

/** Long counts with seasons. Severity: (count − expected)/(limit − expected). */
const farrington = z.strictObject({
  method: z.literal('farrington'),
  ...series,
  alpha: z.number().positive().max(0.2),
  halfWindow: z.number().int().min(0).max(3),
  seasons: z.number().int().min(1).max(10),
  recentLeftOut: count,
});

/** Units compared by their size. Severity: |z| with the over-dispersion of all units. */
const funnel = z.strictObject({
  method: z.literal('funnel'),
  ...series,
  window: count,
  /** z beyond which a unit stands out: 1.96 for 95 %, 3.09 for 99.8 %. */
  beyond: z.number().min(1.5),
});

/** Unit × area beyond what both totals explain, and not so before. Severity: the residual. */
const hotspot = z.strictObject({
  method: z.literal('hotspot'),
  ...series,
  window: count,
  /** Months before the window judged in which it must not have been one already. */
  newWithin: count,
  falseDiscovery: z.number().positive().max(0.2),
});

/** Months in a row beyond a limit. Severity: their number. */
const badRun = z.strictObject({
  method: z.literal('bad_run'),
  ...series,
  limit,
  length: z.number().int().min(2),
});

/** A unit that stops reporting. Severity: rows expected in the silent months. */
const silence = z.strictObject({
  method: z.literal('silence'),
  ...series,
  months: count,
  baseline: z.number().int().min(6),
  /** Probability of so few rows, by chance, below which the silence is one. */
  alpha: z.number().positive().max(0.05),
});

const levelRow = z.strictObject({
  level: z.enum(warningLevels),
  severity: z.number().optional(),
  persistence: z.number().int().min(0).optional(),
  exposure: z.number().min(0).optional(),
});

/** A rule of early warning: one document in data/rules. */
export const ruleSchema = z.strictObject({
  /** The JSON Schema for editors: data/rules/schema/rule.schema.json. */
  $schema: z.string().optional(),
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  title: bilingual,
  /** Code of data/rules/warning-causes.json: signals of a unit and cause are one warning. */
  cause: z.string(),
  scope: z.strictObject({
    /** city: with its counties; unit: a department of a region. */
    level: z.enum(['region', 'city', 'department', 'unit']),
    /** Only regions of these levels; default: all. */
    regions: z
      .array(z.enum(['province', 'city', 'county']))
      .min(1)
      .optional(),
  }),
  detect: z.discriminatedUnion('method', [
    deadline,
    expiry,
    list,
    redFlag,
    quota,
    threshold,
    change,
    xmr,
    pChart,
    uChart,
    cusum,
    ears,
    farrington,
    funnel,
    hotspot,
    badRun,
    silence,
  ]),
  /** The gravest first; the last row asks for nothing. */
  levels: z.array(levelRow).min(1),
  /** The sentence why, with `{placeholders}` of the method's figures. */
  reason: bilingual,
  /** What is suggested to be done. */
  action: bilingual,
  /** Who answers: the unit itself, its government, or the department of a code. */
  responsible: z.union([
    z.literal('unit'),
    z.literal('government'),
    z.strictObject({ department: z.string() }),
  ]),
  clauses: z.array(z.string()).min(1),
  /** Which numbers a document sets and which are settings of the rule; what it cannot see. */
  limits: bilingual,
  /** Days after a warning is closed in which the same is not opened again, unless graver. */
  coolDownDays: z.number().int().min(0).max(365),
});

export type Rule = z.infer<typeof ruleSchema>;
export type Detect = Rule['detect'];
export type Method = Detect['method'];
export type DetectOf<M extends Method> = Extract<Detect, { readonly method: M }>;
