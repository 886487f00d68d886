import { civilDate } from './civil-date';
import type { Side } from './compare-table';
import {
  type ComparedColumn,
  type ComparedTable,
  comparedValue,
  differencesOf,
  tableOf,
} from './compare-table';
import { and, join } from './compose';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/**
 * Creates the table of a table's differences, one row for each row that is not the same in both
 * snapshots: `kind` (added, withdrawn, changed), `newer_row` and `older_row` (rowid, null where
 * there is none), `changed` (places of the columns that differ, joined by commas) and `late_days`.
 * NULL equals NULL, also in keys. An added row is late when its event date lies on or before the
 * older snapshot's as-of date, by the days between the two; else `late_days` is null.
 */
export function createDifferences(table: ComparedTable, olderAsOf: string): Sql {
  const keys = table.columns.filter(({ name }) => table.key.includes(name));
  const others = table.columns.filter(({ name }) => !table.key.includes(name));
  const changed = others.map(
    (column) =>
      sql`CASE WHEN ${at('n', table, column)} IS DISTINCT FROM ${at('o', table, column)} THEN ${String(table.columns.indexOf(column))} END`,
  );
  const pairs = keys.map(
    (column) => sql`${at('n', table, column)} IS NOT DISTINCT FROM ${at('o', table, column)}`,
  );
  if (table.isNumbered) pairs.push(sql`"n"."occurrence" = "o"."occurrence"`);
  return sql`CREATE OR REPLACE TABLE ${differencesOf(table.name)} AS
SELECT * FROM (
  SELECT
    CASE WHEN "o"."row" IS NULL THEN 'added' WHEN "n"."row" IS NULL THEN 'withdrawn' ELSE 'changed' END AS "kind",
    "n"."row" AS "newer_row",
    "o"."row" AS "older_row",
    CASE WHEN "n"."row" IS NULL OR "o"."row" IS NULL THEN '' ELSE ${concatenated(changed)} END AS "changed",
    ${lateDays(table, olderAsOf)} AS "late_days"
  FROM (${rowsOf('newer', table, keys, others)}) AS "n"
  FULL OUTER JOIN (${rowsOf('older', table, keys, others)}) AS "o" ON ${and(pairs)}
)
WHERE "kind" <> 'changed' OR "changed" <> ''`;
}

/** The days by which an added row is late; null for rows that are not. */
function lateDays({ eventDate }: ComparedTable, olderAsOf: string): Sql {
  if (eventDate === null) return sql`CAST(NULL AS INTEGER)`;
  const day = civilDate(olderAsOf);
  return sql`CASE WHEN "o"."row" IS NULL AND "n"."event" <= ${day} THEN CAST(${day} - "n"."event" AS INTEGER) END`;
}

function concatenated(texts: readonly Sql[]): Sql {
  return texts.length === 0 ? sql`''` : sql`concat_ws(',', ${join(texts, ', ')})`;
}

/** The column of a side under its place: no name of a snapshot can collide with those added here. */
function at(side: 'n' | 'o', { columns }: ComparedTable, column: ComparedColumn): Sql {
  return identifier(side, `v${columns.indexOf(column)}`);
}

function rowsOf(
  side: Side,
  table: ComparedTable,
  keys: readonly ComparedColumn[],
  others: readonly ComparedColumn[],
): Sql {
  const list = [
    sql`"t"."rowid" AS "row"`,
    ...table.columns.map(
      (column, place) => sql`${comparedValue('t', column)} AS ${identifier(`v${place}`)}`,
    ),
  ];
  if (table.isNumbered) list.push(sql`${occurrence(keys, others)} AS "occurrence"`);
  if (table.eventDate !== null && side === 'newer') {
    list.push(sql`${identifier('t', table.eventDate)} AS "event"`);
  }
  return sql`SELECT ${join(list, ', ')} FROM ${tableOf(side, table.name)} AS "t"`;
}

/** The number of a row among those of its key, in the order of the other columns. */
function occurrence(keys: readonly ComparedColumn[], others: readonly ComparedColumn[]): Sql {
  const values = (columns: readonly ComparedColumn[]) =>
    join(
      columns.map((column) => comparedValue('t', column)),
      ', ',
    );
  const partition = keys.length > 0 ? sql`PARTITION BY ${values(keys)}` : sql``;
  const order = others.length > 0 ? sql` ORDER BY ${values(others)}` : sql``;
  return sql`row_number() OVER (${partition}${order})`;
}
