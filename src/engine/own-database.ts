import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';

/** Name of the database in memory in which the own rows and the views of all datasets are. */
export const ownDatabase = 'console';

/**
 * Makes that database and uses it. Its tables are compressed as they grow: rows take about a tenth
 * of the room that they take in the database that DuckDB has from its start.
 */
export const useOwnDatabase =
  sql`ATTACH ':memory:' AS ${identifier(ownDatabase)} (COMPRESS); USE ${identifier(ownDatabase)}`
    .text;

/**
 * The table that `insertArrow` fills under a name: rows on their way stand in the database that
 * DuckDB has from its start, for it is not worth while to compress them.
 */
export function receivedTable(name: string): Sql {
  return identifier('memory', 'main', name);
}
