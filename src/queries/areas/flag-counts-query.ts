import type { Filter } from '../../catalog/filter';
import { catalogueContext } from '../../evaluation/indicators';
import { join } from '../../sql/compose';
import { areaExpression, regionExpression } from '../../sql/dimensions';
import { filterPredicate } from '../../sql/filter-predicate';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { compileFlag } from '../../warnings/flags/compile-flag';
import type { Flag } from '../../warnings/flags/flag-schema';

/**
 * One row an area and region of a filter (its areas passed over, so that areas can be compared):
 * number and sum of the agreements, those with any flag, and of each flag the assessed (`a0`, `a1`, …),
 * the flagged (`f0`, …) and the sum of the flagged (`s0`, …). All flags read the same dataset.
 */
export function flagCountsQuery(
  flags: readonly [Flag, ...Flag[]],
  filter: Filter,
  asOf: string,
): Sql {
  const compiled = flags.map((flag) => compileFlag(flag, filter, catalogueContext(asOf)));
  const [{ dataset }] = compiled as [(typeof compiled)[0]];
  const marks = compiled.flatMap(({ assessed, flagged }, place) => [
    sql`${assessed} AS ${identifier(`a${place}`)}`,
    sql`${flagged} AS ${identifier(`f${place}`)}`,
  ]);
  const rows = sql`SELECT ${areaExpression(dataset)} AS "area", ${regionExpression(dataset)} AS "region", ${identifier(dataset.name, 'amount')} AS "amount", ${join(marks, ', ')} FROM ${identifier(dataset.name)} WHERE ${filterPredicate(dataset, { ...filter, areas: [] })}`;
  const sums = flags.flatMap((_, place) => {
    const [assessed, flagged] = [identifier(`a${place}`), identifier(`f${place}`)];
    return [
      sql`count(*) FILTER (WHERE ${assessed}) AS ${assessed}`,
      sql`count(*) FILTER (WHERE ${flagged}) AS ${flagged}`,
      sql`COALESCE(sum("amount") FILTER (WHERE ${flagged}), 0) AS ${identifier(`s${place}`)}`,
    ];
  });
  const any = join(
    flags.map((_, place) => identifier(`f${place}`)),
    ' OR ',
  );
  return sql`SELECT "area", "region", count(*) AS "agreements", COALESCE(sum("amount"), 0) AS "amount", count(*) FILTER (WHERE ${any}) AS "any", ${join(sums, ', ')} FROM (${rows}) GROUP BY "area", "region"`;
}
