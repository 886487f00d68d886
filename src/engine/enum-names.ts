import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { ColumnNames } from './arrow-columns';

const known = new Map<string, readonly string[]>();

/**
 * The names of the ENUM columns that a query gives. Results that come in pieces have the codes of
 * such columns without their names.
 */
export async function enumNamesOf(
  connection: AsyncDuckDBConnection,
  sql: string,
): Promise<ColumnNames> {
  const description = await connection.query(`DESCRIBE ${sql}`);
  const columns = description.getChild('column_name');
  const types = description.getChild('column_type');
  const found = new Map<string, readonly string[]>();
  for (let row = 0; row < description.numRows; row += 1) {
    const type = String(types?.get(row));
    const names = known.get(type) ?? enumNames(type);
    if (!names) continue;
    known.set(type, names);
    found.set(String(columns?.get(row)), names);
  }
  return found;
}

/** Names of a type such as `ENUM('good', 'it''s')` in their order; null for any other type. */
export function enumNames(type: string): readonly string[] | null {
  if (!type.startsWith('ENUM(')) return null;
  return [...type.matchAll(/'((?:[^']|'')*)'/g)].map(([, name = '']) => name.replaceAll("''", "'"));
}
