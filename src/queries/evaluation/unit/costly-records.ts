import type { Dataset } from '../../../catalog/dataset-schema';
import type { Filter } from '../../../catalog/filter';
import type { CompileContext } from '../../../evaluation/compile-context';
import { type CompiledSource, compileSources } from '../../../evaluation/compile-source';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { type FigurePart, recordsPredicate } from '../../../evaluation/records-predicate';
import { and, join } from '../../../sql/compose';
import { identifier } from '../../../sql/identifier';
import { pageOfRows } from '../../../sql/page-of-rows';
import { type Sql, sql } from '../../../sql/sql';
import type { UnitSums } from './record-points';

/**
 * How a record costs points. meet: it missed (or met) what is demanded; whole: its part is not the
 * whole (or is not nothing); absent: it is there; remove: its number is on the bad side of the mean.
 */
export type CostKind = 'meet' | 'whole' | 'absent' | 'remove';

/** The records of one dataset that cost points. */
export interface CostlyRecords {
  readonly dataset: Dataset;
  /** Which of the rows behind the figure they are, as Records calls it. */
  readonly part: FigurePart;
  readonly where: Sql;
  /** What the sums of the indicator gain when the record meets its demand or is not there. */
  readonly step: { readonly numerator: Sql; readonly denominator: Sql };
  /** The field by which a record belongs to its month. */
  readonly dateField: string;
  /** Whether all records make the same step. */
  readonly isUniform: boolean;
}

/** How records of an indicator cost points; null where more records are better and none cost any. */
export function costKind(indicator: Indicator): CostKind | null {
  if (indicator.unit === 'working_days' || indicator.unit === 'points') return 'remove';
  if (indicator.unit === 'percent')
    return indicator.flow?.some(({ met }) => met) ? 'meet' : 'whole';
  return indicator.direction === -1 ? 'absent' : null;
}

/**
 * The records behind an indicator that cost its unit points, one entry a source. `sums` are the
 * unit's own: of a mean only the numbers on the bad side of it cost. Throws as `compileSources`.
 */
export function costlyRecords(
  indicator: Indicator,
  sums: UnitSums,
  filter: Filter,
  context: CompileContext,
): readonly CostlyRecords[] {
  const kind = costKind(indicator);
  if (kind === null) return [];
  const isMore = indicator.direction === 1;
  const part: FigurePart = kind === 'meet' ? (isMore ? 'missed' : 'met') : 'counted';
  const behind = recordsPredicate(indicator, part, filter, context);
  return compileSources(indicator, context).map((source, place) => {
    const { step, costs } = stepOf(kind, isMore, source, sums);
    const own = behind[place]?.where ?? sql`FALSE`;
    return {
      dataset: source.dataset,
      part,
      where: costs ? and([own, costs]) : own,
      step,
      dateField: source.kind === 'flow' ? source.date : entersOf(indicator, source.dataset),
      isUniform: kind !== 'remove' && kind !== 'whole' && source.value === null,
    };
  });
}

/** The number of the records and the sums of their steps: `rows`, `step_numerator`, `step_denominator`. */
export function costsQuery({ dataset, where, step }: CostlyRecords): Sql {
  return sql`SELECT count(*) AS "rows", COALESCE(sum("numerator"), 0) AS "step_numerator", COALESCE(sum("denominator"), 0) AS "step_denominator"
FROM (
  SELECT CAST(${step.numerator} AS DOUBLE) AS "numerator", CAST(${step.denominator} AS DOUBLE) AS "denominator"
  FROM ${identifier(dataset.name)}
  WHERE ${where}
) AS "records"`;
}

/** A page of the records with `fields` (the date and the key among them) and their steps, the largest first, then the latest. */
export function costlyRecordsQuery(
  { dataset, where, step, dateField }: CostlyRecords,
  fields: readonly string[],
  page: { readonly offset: number; readonly count: number },
): Sql {
  const columns = fields.map((field) => identifier(dataset.name, field));
  const order = [
    sql`abs("step_numerator") DESC`,
    sql`${identifier('records', dateField)} DESC NULLS LAST`,
    ...dataset.primaryKey.map((field) => identifier('records', field)),
  ];
  // A step may hold a subquery, which no ORDER BY beside it may name.
  return sql`SELECT *
FROM (
  SELECT ${join(columns, ', ')}, CAST(${step.numerator} AS DOUBLE) AS "step_numerator", CAST(${step.denominator} AS DOUBLE) AS "step_denominator"
  FROM ${identifier(dataset.name)}
  WHERE ${where}
) AS "records"
ORDER BY ${join(order, ', ')}
${pageOfRows(page.offset, page.count)}`;
}

interface Step {
  readonly step: CostlyRecords['step'];
  /** Which of the rows cost at all; null: every one. */
  readonly costs: Sql | null;
}

function stepOf(kind: CostKind, isMore: boolean, source: CompiledSource, sums: UnitSums): Step {
  const none = sql`0`;
  const amount = source.value ?? sql`1`;
  const less = sql`-(${amount})`;
  switch (kind) {
    case 'meet':
      return { step: { numerator: isMore ? amount : less, denominator: none }, costs: null };
    case 'absent':
      return { step: { numerator: less, denominator: none }, costs: null };
    case 'whole': {
      const part = source.part ?? none;
      return isMore
        ? {
            step: { numerator: sql`(${amount} - ${part})`, denominator: none },
            costs: sql`${amount} > ${part}`,
          }
        : { step: { numerator: sql`-(${part})`, denominator: none }, costs: sql`${part} > 0` };
    }
    case 'remove': {
      const mean = sums.denominator > 0 ? sums.numerator / sums.denominator : 0;
      const own = source.mean ?? none;
      return {
        step: { numerator: sql`-(${own})`, denominator: sql`-1` },
        costs: isMore ? sql`${own} < ${mean}` : sql`${own} > ${mean}`,
      };
    }
  }
}

function entersOf(indicator: Indicator, dataset: Dataset): string {
  const source = indicator.stock?.find((each) => each.dataset === dataset.name);
  return source?.enters ?? (dataset.primaryKey[0] as string);
}
