import type { Filter } from '../../catalog/filter';
import { join } from '../../sql/compose';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { type CompileContext, tableOf } from '../compile-context';
import { compileSources } from '../compile-source';
import type { Indicator } from '../indicator-schema';
import { type FigurePart, recordsPredicate } from '../records-predicate';

/**
 * A SELECT of the number of records behind an indicator by day. Columns: day (DATE), events; days
 * without any have no row. Null where it does not count records that happen on a day: stocks, means,
 * amounts. Throws as `compileSources`.
 */
export function compileDailyEvents(
  indicator: Indicator,
  part: FigurePart,
  filter: Filter,
  context: CompileContext,
): Sql | null {
  const sources = compileSources(indicator, context);
  const behind = recordsPredicate(indicator, part, filter, context);
  const selects = sources.map((source, place) => {
    const where = behind[place]?.where;
    if (source.kind !== 'flow' || source.value || source.part || source.mean || !where) return null;
    return sql`SELECT ${identifier(source.dataset.name, source.date)} AS "day" FROM ${tableOf(context, source.dataset)} WHERE ${where}`;
  });
  const counted = selects.filter((select) => select !== null);
  if (counted.length === 0 || counted.length < sources.length) return null;
  return sql`SELECT "day", count(*) AS "events" FROM (${join(counted, ' UNION ALL ')}) AS "rows" GROUP BY "day" ORDER BY "day"`;
}
