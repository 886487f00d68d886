import type { Dataset } from '../catalog/dataset-schema';
import { and, join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { allDatasetViews, localColumnType, type Relations } from './dataset-views';
import type { Engine, Statements } from './engine';
import { engineErrorOf } from './engine-error';
import {
  type ArrowRows,
  cancelled,
  dropStaging,
  keyOf,
  type StageOptions,
  snapshotTable,
  stage,
  stagedField,
  staging,
} from './staged-rows';

/**
 * What becomes of the own rows of a dataset when a file is loaded. `append`: they stay, rows of a
 * known key are left out. `update`: those whose key comes again are replaced, the others stay.
 * `replace`: they go, all of them. Rows of a snapshot are never touched; an own row of the same key
 * is left out in each mode.
 */
export const loadModes = ['append', 'update', 'replace'] as const;
export type LoadMode = (typeof loadModes)[number];

/** What became of the rows of a file and of the own rows that were there. */
export interface LoadedRows {
  readonly loaded: number;
  /** Rows left out because a row of the same key stays, or came before in the file. */
  readonly known: number;
  /** Own rows that went because their key came again or all were replaced. */
  readonly removed: number;
}

export interface LoadOptions extends StageOptions {
  /** Default: `append`. */
  readonly mode?: LoadMode;
}

/**
 * Loads rows into the own table of a dataset and makes the views of all datasets show the relations
 * with it, all or none. Rows are taken in batch by batch; a field without a column becomes null, a
 * row without a key is never known. Rejects with EngineError, `cancelled` when the signal aborts,
 * and leaves everything as it was.
 */
export async function loadLocalRows(
  engine: Engine,
  dataset: Dataset,
  rows: ArrowRows,
  relations: Relations,
  options: LoadOptions = {},
): Promise<LoadedRows> {
  const { signal, mode = 'append' } = options;
  try {
    const isEmpty = (await stage(engine, rows, options)) === 0;
    if (isEmpty && mode !== 'replace') return { loaded: 0, known: 0, removed: 0 };
    const extra = extraColumns(dataset, rows.fields);
    const before = relations.local.get(dataset.name) ?? fieldNames(dataset);
    const local = new Map(relations.local).set(dataset.name, new Set([...before, ...extra]));
    return await engine.transaction(async (statements) => {
      const change = async (statement: Sql) =>
        countOf(await statements.query(statement.text, { signal }));
      await statements.run(
        `${createLocalTable(dataset, extra).text}; ${allDatasetViews({ ...relations, local })}`,
      );
      const given = new Set(rows.fields);
      const removal = isEmpty ? removeAll(dataset) : removalOf(mode, dataset, given, relations);
      const removed = removal ? await change(removal) : 0;
      const offered = isEmpty ? 0 : await stagedCount(statements);
      const loaded = isEmpty ? 0 : await change(insertFromStaging(dataset, given, extra));
      if (signal?.aborted) throw cancelled();
      return { loaded, known: offered - loaded, removed };
    });
  } catch (thrown) {
    throw signal?.aborted ? cancelled() : engineErrorOf(thrown);
  } finally {
    await dropStaging(engine).catch(() => undefined);
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

type Answer = Awaited<ReturnType<Statements['query']>>;

function countOf({ columns }: Answer): number {
  return Number(columns[0]?.values[0] ?? 0);
}

async function stagedCount({ query }: Statements): Promise<number> {
  return countOf(await query(sql`SELECT count(*) FROM ${identifier(staging)}`.text));
}

function fieldNames({ fields }: Dataset): ReadonlySet<string> {
  return new Set(fields.map(({ name }) => name));
}

/** Columns that the catalogue does not know: they are kept as text beside its fields. */
function extraColumns(dataset: Dataset, columns: readonly string[]): readonly string[] {
  const known = fieldNames(dataset);
  return columns.filter((name) => !known.has(name));
}

function createLocalTable(dataset: Dataset, extra: readonly string[]): Sql {
  const fields = dataset.fields.map(
    (field) => sql`${identifier(field.name)} ${localColumnType(field)}`,
  );
  const table = identifier('local', dataset.name);
  const created = sql`CREATE TABLE IF NOT EXISTS ${table} (${join(fields, ', ')})`;
  return extra.reduce(
    (statements, name) =>
      sql`${statements}; ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${identifier(name)} VARCHAR`,
    created,
  );
}

function removeAll(dataset: Dataset): Sql {
  return sql`DELETE FROM ${identifier('local', dataset.name)}`;
}

/** The statement that removes the own rows that a load replaces; null where all stay. */
function removalOf(
  mode: LoadMode,
  dataset: Dataset,
  given: ReadonlySet<string>,
  relations: Relations,
): Sql | null {
  if (mode === 'replace') return removeAll(dataset);
  if (mode === 'append' || !hasKey(dataset, given)) return null;
  const key = keyOf(dataset, (name) => identifier('local', dataset.name, name));
  const stagedKey = keyOf(dataset, (name) => identifier(staging, name));
  const comesAgain = sql`${key} IN (SELECT ${stagedKey} FROM ${identifier(staging)} WHERE ${stagedKey} IS NOT NULL)`;
  const theirs = snapshotTable(dataset, relations);
  const stays = theirs
    ? sql`NOT EXISTS (SELECT 1 FROM ${theirs} AS "theirs" WHERE ${keyOf(dataset, (name) => identifier('theirs', name))} = ${key})`
    : sql`TRUE`;
  return sql`${removeAll(dataset)} WHERE ${and([comesAgain, stays])}`;
}

function hasKey({ primaryKey }: Dataset, given: ReadonlySet<string>): boolean {
  return primaryKey.every((name) => given.has(name));
}

/** Of rows of one key the first counts; a row without a key is never known. */
function insertFromStaging(
  dataset: Dataset,
  given: ReadonlySet<string>,
  extra: readonly string[],
): Sql {
  const columns = [
    ...dataset.fields.map((field) => ({ name: field.name, value: stagedField(field, given) })),
    ...extra.map((name) => ({ name, value: identifier(staging, name) })),
  ];
  const names = columns.map(({ name }) => identifier(name));
  const values = columns.map(({ value }) => value);
  const rows = sql`SELECT ${join(values, ', ')} FROM ${identifier(staging)}`;
  const into = sql`INSERT INTO ${identifier('local', dataset.name)} (${join(names, ', ')})`;
  if (!hasKey(dataset, given)) return sql`${into} ${rows}`;
  const key = keyOf(dataset, (name) => identifier(staging, name));
  const there = keyOf(dataset, (name) => identifier('there', name));
  const isNew = sql`NOT EXISTS (SELECT 1 FROM ${identifier(dataset.name)} AS "there" WHERE ${there} = ${key})`;
  const rank = sql`row_number() OVER (PARTITION BY ${key} ORDER BY ${identifier(staging, 'rowid')})`;
  return sql`${into} ${rows} WHERE ${isNew} QUALIFY ${rank} = 1 OR ${key} IS NULL`;
}
