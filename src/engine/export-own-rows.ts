import { join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import type { Engine } from './engine';
import { ownDatabase } from './own-database';
import { incoming } from './staged-rows';

/** A table of own rows as it stands in the database. */
export interface OwnTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: number;
}

/** Rows of a table as an Arrow IPC stream. */
export interface OwnRows {
  readonly rows: number;
  readonly stream: Uint8Array;
}

/** So many rows of some hundred bytes each are about ten megabytes. */
const rowsAPart = 20_000;

/** The tables of own rows that have any, by name. */
export async function describeOwnTables(engine: Engine): Promise<readonly OwnTable[]> {
  const found = new Map<string, { name: string; type: string }[]>();
  const answer = await engine.query(
    sql`SELECT "table_name", "column_name", "data_type" FROM duckdb_columns() WHERE "database_name" = ${ownDatabase} AND "schema_name" = 'local' AND "table_name" <> ${incoming} ORDER BY "table_name", "column_index"`
      .text,
  );
  const [tables, names, types] = answer.columns.map(({ values }) => values);
  for (let row = 0; row < answer.rowCount; row += 1) {
    const table = String(tables?.[row]);
    const column = { name: String(names?.[row]), type: String(types?.[row]) };
    found.set(table, [...(found.get(table) ?? []), column]);
  }
  const described: OwnTable[] = [];
  for (const [name, columns] of found) {
    const rows = await numberOf(engine, sql`SELECT count(*) FROM ${identifier('local', name)}`);
    if (rows > 0) described.push({ name, columns, rows });
  }
  return described;
}

/**
 * All rows of a table, part by part, in their order. The database answers others between two
 * parts; the table must not change meanwhile. Rejects with EngineError.
 */
export async function* exportOwnRows(
  engine: Engine,
  { name, columns }: OwnTable,
): AsyncGenerator<OwnRows> {
  const table = identifier('local', name);
  const fields = join(
    columns.map((column) => identifier(column.name)),
    ', ',
  );
  const end = 1 + (await numberOf(engine, sql`SELECT max(rowid) FROM ${table}`));
  for (let from = 0; from < end; from += rowsAPart) {
    const part = sql`FROM ${table} WHERE rowid >= ${from} AND rowid < ${from + rowsAPart}`;
    const rows = await numberOf(engine, sql`SELECT count(*) ${part}`);
    if (rows === 0) continue;
    yield { rows, stream: await engine.queryArrow(sql`SELECT ${fields} ${part}`.text) };
  }
}

async function numberOf(engine: Engine, query: Sql): Promise<number> {
  const { columns } = await engine.query(query.text);
  return Number(columns[0]?.values[0] ?? 0);
}
