import { datasets } from '../catalog/catalog';
import { join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { allDatasetViews, localColumnType, type Relations } from './dataset-views';
import type { Engine, Statements } from './engine';
import { EngineError, engineErrorOf } from './engine-error';
import type { OwnTable } from './export-own-rows';
import { receivedTable } from './own-database';

/** A table of own rows and its rows as Arrow IPC streams, each with the columns of the table. */
export interface ImportedTable extends Pick<OwnTable, 'name' | 'columns' | 'rows'> {
  readonly streams: () => AsyncIterable<Uint8Array>;
}

const staging = (place: number) => `kept_rows_staging_${place}`;

/** Types of own columns that this database makes; no other text becomes a type. */
const types: Readonly<Record<string, Sql>> = {
  VARCHAR: sql`VARCHAR`,
  BIGINT: sql`BIGINT`,
  INTEGER: sql`INTEGER`,
  DOUBLE: sql`DOUBLE`,
  BOOLEAN: sql`BOOLEAN`,
  DATE: sql`DATE`,
  TIMESTAMP: sql`TIMESTAMP`,
};

/**
 * Puts tables in the place of all own rows and makes the views of all datasets show them with the
 * snapshot's tables (null: without), all or nothing. A dataset has the fields that the catalogue
 * names now, and after them the other columns of its table. Rejects with EngineError, `sql` where
 * a table has other rows than it says; rejects with what a stream threw.
 */
export async function importOwnRows(
  engine: Engine,
  tables: readonly ImportedTable[],
  snapshot: Relations['snapshot'],
): Promise<void> {
  try {
    for (const [place, table] of tables.entries()) await stage(engine, place, table);
    await engine.transaction(async (statements) => {
      await statements.run('DROP SCHEMA IF EXISTS "local" CASCADE; CREATE SCHEMA "local"');
      for (const [place, table] of tables.entries()) await adopt(statements, place, table);
      await statements.run(allDatasetViews({ snapshot, local: relationsOf(tables) }));
    });
  } finally {
    const drops = tables.map(
      (_, place) => sql`DROP TABLE IF EXISTS ${receivedTable(staging(place))}`.text,
    );
    if (drops.length > 0) await engine.run(drops.join('; ')).catch(() => undefined);
  }
}

async function stage(engine: Engine, place: number, { streams }: ImportedTable): Promise<void> {
  await engine.run(sql`DROP TABLE IF EXISTS ${receivedTable(staging(place))}`.text);
  let create = true;
  for await (const stream of streams()) {
    await engine.insertArrow(staging(place), stream, { create });
    create = false;
  }
}

async function adopt(
  { run, query }: Statements,
  place: number,
  table: ImportedTable,
): Promise<void> {
  const columns = columnsOf(table);
  const into = identifier('local', table.name);
  const defined = columns.map(({ name, type }) => sql`${identifier(name)} ${type}`);
  await run(sql`CREATE TABLE ${into} (${join(defined, ', ')})`.text);
  const kept = new Set(table.columns.map(({ name }) => name));
  const values = columns.map(({ name, type }) =>
    kept.has(name) ? sql`CAST(${identifier(name)} AS ${type})` : sql`CAST(NULL AS ${type})`,
  );
  const rows = sql`SELECT ${join(values, ', ')} FROM ${receivedTable(staging(place))}`;
  const { columns: answer } = await query(sql`INSERT INTO ${into} ${rows}`.text);
  const inserted = Number(answer[0]?.values[0] ?? 0);
  if (inserted === table.rows) return;
  throw new EngineError('sql', `${table.name} has ${inserted} rows, and ${table.rows} were kept.`);
}

function columnsOf({ name, columns }: ImportedTable): { name: string; type: Sql }[] {
  const fields = datasets.find((dataset) => dataset.name === name)?.fields ?? [];
  const known = new Set(fields.map((field) => field.name));
  const others = columns.filter((column) => !known.has(column.name));
  return [
    ...fields.map((field) => ({ name: field.name, type: localColumnType(field) })),
    ...others.map((column) => ({ name: column.name, type: typeOf(column.type, name) })),
  ];
}

function typeOf(type: string, table: string): Sql {
  const known = types[type];
  if (known) return known;
  throw engineErrorOf(new Error(`${table} has a column of the type ${type}, which is not known.`));
}

function relationsOf(tables: readonly ImportedTable[]): Relations['local'] {
  return new Map(
    tables.map((table) => [table.name, new Set(columnsOf(table).map(({ name }) => name))]),
  );
}
