import type { Filter } from '../../../catalog/filter';
import type { Fraction, RecordChange } from '../../../evaluation/change/split-by-records';
import type { CompileContext } from '../../../evaluation/compile-context';
import { tableOf } from '../../../evaluation/compile-context';
import {
  assessable,
  rowColumns,
  sourceSums,
  stockDay,
} from '../../../evaluation/compile-indicator';
import {
  type CompiledFlow,
  type CompiledStock,
  compileSources,
} from '../../../evaluation/compile-source';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { civilDate } from '../../../sql/civil-date';
import { and, join, or } from '../../../sql/compose';
import { filterPredicate } from '../../../sql/filter-predicate';
import { identifier } from '../../../sql/identifier';
import { type Sql, sql } from '../../../sql/sql';
import { firstDayOfMonth, lastDayOfMonth } from '../../../util/civil-date';
import type { Month } from '../../../util/month';
import type { RecordRow } from '../../records/record-blocks';
import { fractionOf } from './unit-fraction';

/** The windows of two months, each of first and last month. */
export interface TwoWindows {
  readonly before: readonly [Month, Month];
  readonly after: readonly [Month, Month];
}

/** The sums of an indicator on both sides, and what records added to or took from them. */
export interface FractionChange {
  readonly before: Fraction;
  readonly after: Fraction;
  readonly changes: readonly RecordChange[];
  /** How many records are of each kind. */
  readonly records: ReadonlyMap<RecordChange['kind'], number>;
}

/**
 * The rows behind an indicator of a unit in either of two months, summed up by where they stand:
 * `in_before`, `in_after`, `numerator`, `denominator`, `rows`; one row a source and combination. The
 * filter's period takes no part. Throws as `compileSources`.
 */
export function monthChangeQuery(
  indicator: Indicator,
  { before, after }: TwoWindows,
  filter: Filter,
  context: CompileContext,
): Sql {
  const selects = compileSources(indicator, context).map((source) => {
    const [inBefore, inAfter] = [before, after].map((window) =>
      standsIn(source, window, context.asOf),
    ) as [Sql, Sql];
    const columns = [
      sql`COALESCE(${inBefore}, FALSE) AS "in_before"`,
      sql`COALESCE(${inAfter}, FALSE) AS "in_after"`,
      ...rowColumns(source),
    ];
    return sql`SELECT "in_before", "in_after", ${sourceSums(source)}, count(*) AS "rows"
FROM (
  SELECT ${join(columns, ', ')}
  FROM ${tableOf(context, source.dataset)}
  WHERE ${and([filterPredicate(source.dataset, filter, null), source.counted, or([inBefore, inAfter])])}
) AS "rows"
WHERE ${assessable(source)}
GROUP BY "in_before", "in_after"`;
  });
  if (selects.length === 0) throw new RangeError(`${indicator.name} has no source.`);
  return join(selects, ' UNION ALL ');
}

/**
 * What a result of `monthChangeQuery` says: of a flow records came into the window and left it; into
 * a stock they came when they fell due, and left it when they were completed.
 */
export function monthChange(indicator: Indicator, rows: readonly RecordRow[]): FractionChange {
  const sums = rows.map((row) => ({
    inBefore: row.in_before === true,
    inAfter: row.in_after === true,
    numerator: Number(row.numerator),
    denominator: Number(row.denominator),
    records: Number(row.rows),
  }));
  const kinds = [
    { kind: 'entered', sign: 1, of: sums.filter((each) => !each.inBefore && each.inAfter) },
    {
      kind: indicator.kind === 'stock' ? 'completed' : 'left',
      sign: -1,
      of: sums.filter((each) => each.inBefore && !each.inAfter),
    },
  ] as const;
  const total = (of: typeof sums, part: 'numerator' | 'denominator' | 'records') =>
    of.reduce((sum, each) => sum + each[part], 0);
  const fraction = (of: typeof sums) =>
    fractionOf(indicator, total(of, 'numerator'), total(of, 'denominator'));
  const present = kinds.filter(({ of }) => of.length > 0);
  return {
    before: fraction(sums.filter(({ inBefore }) => inBefore)),
    after: fraction(sums.filter(({ inAfter }) => inAfter)),
    changes: present.map(({ kind, sign, of }) => ({
      kind,
      numerator: signed(sign, total(of, 'numerator')),
      denominator: signed(sign, total(of, 'denominator')),
    })),
    records: new Map(present.map(({ kind, of }) => [kind, total(of, 'records')])),
  };
}

/** Never a negative zero. */
function signed(sign: 1 | -1, sum: number): number {
  return sign === 1 ? sum : 0 - sum;
}

function standsIn(
  source: CompiledFlow | CompiledStock,
  [from, to]: readonly [Month, Month],
  asOf: string,
): Sql {
  if (source.kind === 'stock') return source.standsOn(civilDate(stockDay(to, asOf)));
  const date = identifier(source.dataset.name, source.date);
  return sql`${date} BETWEEN ${civilDate(firstDayOfMonth(from))} AND ${civilDate(lastDayOfMonth(to))}`;
}
