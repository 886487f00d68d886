import type { Dataset, Field } from '../../../catalog/dataset-schema';
import type { Filter } from '../../../catalog/filter';
import type { RecordChangeKind } from '../../../evaluation/change/split-by-records';
import { type CompileContext, tableOf } from '../../../evaluation/compile-context';
import { rowsBehind } from '../../../evaluation/compile-figure';
import { assessable, rowColumns, sourceSums } from '../../../evaluation/compile-indicator';
import { compileSources } from '../../../evaluation/compile-source';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { civilDate } from '../../../sql/civil-date';
import type { Side } from '../../../sql/compare-table';
import { join, or } from '../../../sql/compose';
import { identifier } from '../../../sql/identifier';
import { type Sql, sql } from '../../../sql/sql';
import type { RecordRow } from '../../records/record-blocks';
import type { FractionChange } from './month-change';
import { fractionOf } from './unit-fraction';

/** Two attached snapshots as an indicator is compiled against them. */
export interface TwoSnapshots {
  readonly newer: CompileContext;
  readonly older: CompileContext;
  /** The fields that a dataset has in both. */
  readonly commonFields: (dataset: string) => ReadonlySet<string>;
}

/**
 * The change of an indicator's sums for a unit and period between two snapshots, paired by primary
 * key: rows of `kind`, `numerator`, `denominator`, `rows`; the sums themselves are of kind `before`
 * and `after`. Throws as `compileSources`, and RangeError for a dataset without its key on both sides.
 */
export function snapshotChangeQueries(
  indicator: Indicator,
  filter: Filter,
  snapshots: TwoSnapshots,
): readonly Sql[] {
  const sides = { newer: 'newer', older: 'older' } as const;
  const older = compileSources(indicator, snapshots.older);
  return compileSources(indicator, snapshots.newer).map((source, place) => {
    const { dataset } = source;
    const fields = snapshots.commonFields(dataset.name);
    const missing = dataset.primaryKey.find((field) => !fields.has(field));
    if (missing !== undefined) {
      throw new RangeError(
        `The records of ${dataset.name} cannot be paired: not both snapshots have its key ${missing}.`,
      );
    }
    const behind = (side: Side): Sql => {
      const own = side === 'newer' ? source : (older[place] ?? source);
      const context = snapshots[side];
      return sql`SELECT "key", ${sourceSums(own)}
FROM (
  SELECT ${join([sql`${keyOf(dataset)} AS "key"`, ...rowColumns(own)], ', ')}
  FROM ${tableOf(context, dataset)}
  WHERE ${rowsBehind(own, filter, context.asOf)}
) AS "rows"
WHERE ${assessable(own)}
GROUP BY "key"`;
    };
    const rows = (
      side: Side,
    ): Sql => sql`SELECT DISTINCT ON ("key") ${keyOf(dataset)} AS "key", ${join(
      [...fields].map((field) => identifier(dataset.name, field)),
      ', ',
    )}
FROM ${tableOf(snapshots[side], dataset)}
WHERE ${keyOf(dataset)} IN (SELECT "key" FROM "moved")`;
    const total = (side: Side, kind: 'before' | 'after'): Sql =>
      sql`SELECT ${kind} AS "kind", sum("numerator") AS "numerator", sum("denominator") AS "denominator", count(*) AS "rows" FROM ${identifier(`${side}_behind`)}`;
    return sql`WITH "newer_behind" AS (
${behind(sides.newer)}
), "older_behind" AS (
${behind(sides.older)}
), "moved" AS (
  SELECT COALESCE("n"."key", "o"."key") AS "key",
    COALESCE("n"."numerator", 0) - COALESCE("o"."numerator", 0) AS "numerator",
    COALESCE("n"."denominator", 0) - COALESCE("o"."denominator", 0) AS "denominator"
  FROM "newer_behind" AS "n" FULL OUTER JOIN "older_behind" AS "o" ON "n"."key" = "o"."key"
  WHERE "n"."numerator" IS DISTINCT FROM "o"."numerator" OR "n"."denominator" IS DISTINCT FROM "o"."denominator"
), "newer_rows" AS (
${rows(sides.newer)}
), "older_rows" AS (
${rows(sides.older)}
)
SELECT "kind", sum("numerator") AS "numerator", sum("denominator") AS "denominator", count(*) AS "rows"
FROM (
  SELECT ${kindOf(dataset, fields, snapshots.older.asOf)} AS "kind", "moved"."numerator", "moved"."denominator"
  FROM "moved"
  LEFT JOIN "newer_rows" AS "n" ON "n"."key" = "moved"."key"
  LEFT JOIN "older_rows" AS "o" ON "o"."key" = "moved"."key"
) AS "kinds"
GROUP BY "kind"
UNION ALL ${total('older', 'before')}
UNION ALL ${total('newer', 'after')}`;
  });
}

/** What the rows of all of an indicator's `snapshotChangeQueries` say together. */
export function snapshotChange(indicator: Indicator, rows: readonly RecordRow[]): FractionChange {
  const total = (kind: string, part: 'numerator' | 'denominator' | 'rows'): number =>
    rows.reduce((sum, row) => (row.kind === kind ? sum + Number(row[part] ?? 0) : sum), 0);
  const kinds = snapshotKinds.filter((kind) => rows.some((row) => row.kind === kind));
  const fraction = (kind: 'before' | 'after') =>
    fractionOf(indicator, total(kind, 'numerator'), total(kind, 'denominator'));
  return {
    before: fraction('before'),
    after: fraction('after'),
    changes: kinds.map((kind) => ({
      kind,
      numerator: total(kind, 'numerator'),
      denominator: total(kind, 'denominator'),
    })),
    records: new Map(kinds.map((kind) => [kind, total(kind, 'rows')])),
  };
}

const snapshotKinds = [
  'added',
  'late_arrived',
  'withdrawn',
  'repaired',
  'changed',
  'day_moved',
] as const satisfies readonly RecordChangeKind[];

/** Planned at publication: the end of the publication says nothing of what has been done. */
const planned: ReadonlySet<Field['role']> = new Set(['deadline', 'withdrawal_date']);

/**
 * A record in both snapshots is withdrawn where its withdrawal has been dated since, repaired where
 * any other date of something done has been filled in (done, reported, published, repaired).
 */
function kindOf(dataset: Dataset, fields: ReadonlySet<string>, olderAsOf: string): Sql {
  const dates = dataset.fields.filter(({ name, type }) => type === 'date' && fields.has(name));
  const event = dates.find(({ role }) => role === 'event_date');
  const isLate = event
    ? sql`${identifier('n', event.name)} <= ${civilDate(olderAsOf)}`
    : sql`FALSE`;
  const isFilled = ({ name }: Field): Sql =>
    sql`(${identifier('o', name)} IS NULL AND ${identifier('n', name)} IS NOT NULL)`;
  const isWithdrawal = ({ name }: Field): boolean => name === 'withdrawn_date';
  const isDone = (date: Field): boolean => !isWithdrawal(date) && !planned.has(date.role);
  const differs = or(
    [...fields].map(
      (field) =>
        sql`CAST(${identifier('n', field)} AS VARCHAR) IS DISTINCT FROM CAST(${identifier('o', field)} AS VARCHAR)`,
    ),
  );
  return sql`CASE
    WHEN "o"."key" IS NULL THEN CASE WHEN ${isLate} THEN 'late_arrived' ELSE 'added' END
    WHEN "n"."key" IS NULL OR ${or(dates.filter(isWithdrawal).map(isFilled))} THEN 'withdrawn'
    WHEN ${or(dates.filter(isDone).map(isFilled))} THEN 'repaired'
    WHEN ${differs} THEN 'changed'
    ELSE 'day_moved'
  END`;
}

/** The key of a row as one text; rows without one share none. */
function keyOf({ name, primaryKey }: Dataset): Sql {
  const parts = primaryKey.map((field) => sql`CAST(${identifier(name, field)} AS VARCHAR)`);
  return parts.length === 1 && parts[0] ? parts[0] : sql`concat_ws(chr(31), ${join(parts, ', ')})`;
}
