import { join } from './compose';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/** Some columns of all rows of a table, in no order. Throws RangeError for no columns. */
export function columnsQuery(table: string, columns: readonly string[]): Sql {
  if (columns.length === 0) throw new RangeError('Name at least one column to read.');
  return sql`SELECT ${join(
    columns.map((column) => identifier(column)),
    ', ',
  )} FROM ${identifier(table)}`;
}
