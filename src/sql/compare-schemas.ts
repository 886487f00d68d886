import { type Sql, sql } from './sql';

/** The columns of all tables of both snapshots in their order: `side`, `table`, `column`, `type`. */
export function comparedColumnsQuery(): Sql {
  return sql`SELECT "database_name" AS "side", "table_name" AS "table", "column_name" AS "column", "data_type" AS "type"
FROM duckdb_columns()
WHERE "database_name" IN ('newer', 'older') AND "schema_name" = 'main' AND NOT "internal"
ORDER BY "database_name", "table_name", "column_index"`;
}
