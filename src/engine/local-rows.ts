import type { Dataset } from '../catalog/dataset-schema';
import { and, join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { allDatasetViews, localColumnType, type Relations } from './dataset-views';
import type { Engine, Statements } from './engine';
import { EngineError, engineErrorOf } from './engine-error';

const staging = 'own_rows_staging';

/** Rows as Arrow IPC streams, each with the same columns, which are named after fields. */
export interface ArrowRows {
  readonly fields: readonly string[];
  readonly batches: AsyncIterable<Uint8Array>;
}

/** What became of rows that were to be loaded. */
export interface LoadedRows {
  readonly loaded: number;
  /** Rows left out because a row of the same key was there already, or came before in the file. */
  readonly known: number;
}

export interface AppendOptions {
  readonly signal?: AbortSignal;
  /** Batches handed to the database so far. */
  readonly onProgress?: (batches: number) => void;
}

/**
 * Appends rows to the own table of a dataset and makes the views of all datasets show the relations
 * with it, all or none. Rows are taken in batch by batch. Those whose key is among the rows shown
 * then are left out and counted; a field without a column becomes null. Rejects with EngineError,
 * `cancelled` when the signal aborts, and leaves everything as it was.
 */
export async function appendLocalRows(
  engine: Engine,
  dataset: Dataset,
  rows: ArrowRows,
  relations: Relations,
  options: AppendOptions = {},
): Promise<LoadedRows> {
  const { signal } = options;
  try {
    if ((await stage(engine, rows, options)) === 0) return { loaded: 0, known: 0 };
    const local = new Map(relations.local).set(dataset.name, fieldNames(dataset));
    return await engine.transaction(async (statements) => {
      await statements.run(
        `${createLocalTable(dataset).text}; ${allDatasetViews({ ...relations, local })}`,
      );
      const offered = await countOf(statements, identifier(staging));
      const loaded = await insert(statements, dataset, rows.fields, signal);
      if (signal?.aborted) throw cancelled();
      return { loaded, known: offered - loaded };
    });
  } catch (thrown) {
    throw signal?.aborted ? cancelled() : engineErrorOf(thrown);
  } finally {
    await engine.run(sql`DROP TABLE IF EXISTS ${identifier(staging)}`.text).catch(() => undefined);
  }
}

/** Removes all own rows and makes the views of all datasets show the others, all or none. */
export function removeLocalRows(engine: Engine, snapshot: Relations['snapshot']): Promise<void> {
  return engine.transaction(({ run }) =>
    run(
      `${allDatasetViews({ snapshot, local: new Map() })}; DROP SCHEMA IF EXISTS "local" CASCADE; CREATE SCHEMA "local"`,
    ),
  );
}

/** Takes the rows in; gives the number of batches. */
async function stage(
  engine: Engine,
  { batches }: ArrowRows,
  { signal, onProgress }: AppendOptions,
): Promise<number> {
  await engine.run(sql`DROP TABLE IF EXISTS ${identifier(staging)}`.text);
  let count = 0;
  for await (const batch of batches) {
    if (signal?.aborted) throw cancelled();
    await engine.insertArrow(staging, batch, { create: count === 0 });
    count += 1;
    onProgress?.(count);
  }
  return count;
}

async function insert(
  { query }: Statements,
  dataset: Dataset,
  fields: readonly string[],
  signal: AbortSignal | undefined,
): Promise<number> {
  const { columns } = await query(insertFromStaging(dataset, new Set(fields)).text, { signal });
  return Number(columns[0]?.values[0] ?? 0);
}

async function countOf({ query }: Statements, table: Sql): Promise<number> {
  const { columns } = await query(sql`SELECT count(*) AS "rows" FROM ${table}`.text);
  return Number(columns[0]?.values[0] ?? 0);
}

function cancelled(): EngineError {
  return new EngineError('cancelled', 'The load was cancelled.');
}

function fieldNames({ fields }: Dataset): ReadonlySet<string> {
  return new Set(fields.map(({ name }) => name));
}

function createLocalTable(dataset: Dataset): Sql {
  const fields = dataset.fields.map(
    (field) => sql`${identifier(field.name)} ${localColumnType(field)}`,
  );
  const table = identifier('local', dataset.name);
  return sql`CREATE TABLE IF NOT EXISTS ${table} (${join(fields, ', ')})`;
}

/** Of rows of one key the first counts; a row without a key is never known. */
function insertFromStaging(dataset: Dataset, given: ReadonlySet<string>): Sql {
  const fields = dataset.fields.map((field) =>
    given.has(field.name)
      ? sql`CAST(${identifier(staging, field.name)} AS ${localColumnType(field)})`
      : sql`NULL`,
  );
  const rows = sql`SELECT ${join(fields, ', ')} FROM ${identifier(staging)}`;
  const into = sql`INSERT INTO ${identifier('local', dataset.name)}`;
  if (!dataset.primaryKey.every((name) => given.has(name))) return sql`${into} ${rows}`;
  const keys = dataset.primaryKey.map((name) => sql`CAST(${identifier(staging, name)} AS VARCHAR)`);
  const same = dataset.primaryKey.map(
    (name, place) =>
      sql`CAST(${identifier('there', name)} AS VARCHAR) = ${keys[place] ?? sql`NULL`}`,
  );
  const isNew = sql`NOT EXISTS (SELECT 1 FROM ${identifier(dataset.name)} AS "there" WHERE ${and(same)})`;
  const hasKey = and(keys.map((key) => sql`${key} IS NOT NULL`));
  const rank = sql`row_number() OVER (PARTITION BY ${join(keys, ', ')} ORDER BY ${identifier(staging, 'rowid')})`;
  return sql`${into} ${rows} WHERE ${isNew} QUALIFY ${rank} = 1 OR NOT (${hasKey})`;
}
