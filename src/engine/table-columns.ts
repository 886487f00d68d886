import { sql } from '../sql/sql';
import type { TableColumns } from './dataset-views';
import type { Statements } from './engine';

/** The query of the columns of all tables in a schema of a database. */
export function columnsQuery(database: string, schema: string): string {
  return sql`SELECT "table_name", "column_name" FROM duckdb_columns() WHERE "database_name" = ${database} AND "schema_name" = ${schema} AND NOT "internal"`
    .text;
}

/** Names of the columns of all tables in a schema of a database. */
export async function tableColumns(
  engine: Pick<Statements, 'query'>,
  database: string,
  schema: string,
): Promise<TableColumns> {
  const { columns, rowCount } = await engine.query(columnsQuery(database, schema));
  const [tables, names] = columns.map(({ values }) => values);
  const found = new Map<string, Set<string>>();
  for (let row = 0; row < rowCount; row += 1) {
    const table = String(tables?.[row]);
    const known = found.get(table) ?? new Set<string>();
    known.add(String(names?.[row]));
    found.set(table, known);
  }
  return found;
}
