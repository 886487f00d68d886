import type { Dataset } from '../catalog/dataset-schema';
import { join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { sql } from '../sql/sql';
import { localColumnType } from './dataset-views';
import type { Engine, ResultColumn } from './engine';
import { EngineError } from './engine-error';

const staging = 'own_rows_staging';

/** What became of rows that were to be loaded. */
export interface LoadedRows {
  readonly loaded: number;
  /** Rows left out because a row of the same key was there already. */
  readonly known: number;
}

/**
 * Appends rows to the own table of a dataset, all or none. Rows whose key is already among the rows
 * of the dataset's view are left out and counted. Columns are named after fields; a field without a
 * column becomes null. Rejects with EngineError and leaves everything as it was.
 */
export async function appendLocalRows(
  engine: Engine,
  dataset: Dataset,
  columns: readonly ResultColumn[],
  signal?: AbortSignal,
): Promise<LoadedRows> {
  const given = new Set(columns.map(({ name }) => name));
  const offered = columns[0]?.values.length ?? 0;
  if (offered === 0) return { loaded: 0, known: 0 };
  await engine.createTable(staging, columns);
  try {
    await engine.run(createLocalTable(dataset));
    const before = await countOf(engine, dataset);
    await engine.transaction(async (run) => {
      await run(insertFromStaging(dataset, given));
      if (signal?.aborted) throw new EngineError('cancelled', 'The load was cancelled.');
    });
    const loaded = (await countOf(engine, dataset)) - before;
    return { loaded, known: offered - loaded };
  } finally {
    await engine.run(sql`DROP TABLE IF EXISTS ${identifier(staging)}`.text);
  }
}

/** Removes all own rows of all datasets. */
export async function removeLocalRows(engine: Engine): Promise<void> {
  await engine.run('DROP SCHEMA IF EXISTS "local" CASCADE; CREATE SCHEMA "local"');
}

async function countOf(engine: Engine, { name }: Dataset): Promise<number> {
  const { columns } = await engine.query(
    sql`SELECT count(*) AS "rows" FROM ${identifier('local', name)}`.text,
  );
  return Number(columns[0]?.values[0] ?? 0);
}

function createLocalTable(dataset: Dataset): string {
  const fields = dataset.fields.map(
    (field) => sql`${identifier(field.name)} ${localColumnType(field)}`,
  );
  return sql`CREATE TABLE IF NOT EXISTS ${identifier('local', dataset.name)} (${join(fields, ', ')})`
    .text;
}

function keyOf({ primaryKey }: Dataset) {
  return primaryKey.map((name) => identifier(name));
}

function insertFromStaging(dataset: Dataset, given: ReadonlySet<string>): string {
  const fields = dataset.fields.map((field) =>
    given.has(field.name)
      ? sql`CAST(${identifier(staging, field.name)} AS ${localColumnType(field)})`
      : sql`NULL`,
  );
  const same = keyOf(dataset).map(
    (key) => sql`CAST("there".${key} AS VARCHAR) = CAST(${identifier(staging)}.${key} AS VARCHAR)`,
  );
  return sql`INSERT INTO ${identifier('local', dataset.name)} SELECT ${join(fields, ', ')} FROM ${identifier(staging)} WHERE NOT EXISTS (SELECT 1 FROM ${identifier(dataset.name)} AS "there" WHERE ${join(same, ' AND ')})`
    .text;
}
