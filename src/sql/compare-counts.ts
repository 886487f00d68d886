import type { Side } from './compare-table';
import { type ComparedTable, comparedValue, differencesOf, tableOf } from './compare-table';
import { join } from './compose';
import { type Sql, sql } from './sql';

/** The number of a table's rows in a snapshot, as column `rows`. */
export function tableRowsQuery(side: Side, name: string): Sql {
  return sql`SELECT count(*) AS "rows" FROM ${tableOf(side, name)}`;
}

/** How many keys several rows of a snapshot have, as column `keys`. Throws RangeError without key. */
export function repeatedKeysQuery(side: Side, { name, columns, key }: ComparedTable): Sql {
  if (key.length === 0) throw new RangeError(`The table ${name} has no key to count.`);
  const values = join(
    columns
      .filter((column) => key.includes(column.name))
      .map((column) => comparedValue('t', column)),
    ', ',
  );
  return sql`SELECT count(*) AS "keys" FROM (SELECT 1 FROM ${tableOf(side, name)} AS "t" GROUP BY ${values} HAVING count(*) > 1)`;
}

/** One row: how many rows were `added`, `withdrawn`, `changed`, and `late` among the added. */
export function differenceCountsQuery(name: string): Sql {
  return sql`SELECT
  count(*) FILTER (WHERE "kind" = 'added') AS "added",
  count(*) FILTER (WHERE "kind" = 'withdrawn') AS "withdrawn",
  count(*) FILTER (WHERE "kind" = 'changed') AS "changed",
  count("late_days") AS "late"
FROM ${differencesOf(name)}`;
}

/** In how many changed rows each column differs: `place` of the column and `rows`, most first. */
export function changedColumnsQuery(name: string): Sql {
  return sql`SELECT CAST("place" AS INTEGER) AS "place", count(*) AS "rows"
FROM (SELECT unnest(string_split("changed", ',')) AS "place" FROM ${differencesOf(name)} WHERE "kind" = 'changed')
GROUP BY 1
ORDER BY 2 DESC, 1`;
}

/** How many late rows are late by how many days: `days` and `rows`, fewest days first. */
export function lateDaysQuery(name: string): Sql {
  return sql`SELECT "late_days" AS "days", count(*) AS "rows"
FROM ${differencesOf(name)}
WHERE "late_days" IS NOT NULL
GROUP BY 1
ORDER BY 1`;
}
