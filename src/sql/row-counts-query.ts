import { join } from './compose';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/** One row with the number of rows of each table in a column of its name. Throws RangeError for none. */
export function rowCountsQuery(tables: readonly string[]): Sql {
  if (tables.length === 0) throw new RangeError('Name at least one table to count.');
  const counts = tables.map(
    (table) => sql`(SELECT count(*) FROM ${identifier(table)}) AS ${identifier(table)}`,
  );
  return sql`SELECT ${join(counts, ', ')}`;
}
