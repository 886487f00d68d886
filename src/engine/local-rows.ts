import type { Dataset } from '../catalog/dataset-schema';
import { and, join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { allDatasetViews, localColumnType, type Relations } from './dataset-views';
import type { Engine, Statements } from './engine';
import { engineErrorOf } from './engine-error';
import { receivedTable } from './own-database';
import {
  type ArrowRows,
  cancelled,
  dropStaging,
  incoming,
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
 * with it, all or none. Rows are taken in batch by batch beside the own table, and become it where it
 * is empty: they are held once. A field without a column becomes null, a row without a key is never
 * known. Rejects with EngineError, `cancelled` when the signal aborts, and leaves everything as it was.
 */
export async function loadLocalRows(
  engine: Engine,
  dataset: Dataset,
  rows: ArrowRows,
  relations: Relations,
  options: LoadOptions = {},
): Promise<LoadedRows> {
  const { signal, mode = 'append' } = options;
  const given = new Set(rows.fields);
  const columns = relations.local.get(dataset.name) ?? new Set();
  const extra = extraColumns(dataset, new Set([...columns, ...given]));
  try {
    await engine.run(`${dropIncoming}; ${createTable(dataset, incoming, extra).text}`);
    const take = takeIn(dataset, given, extra).text;
    const isEmpty = (await stage(engine, rows, options, () => engine.run(take))) === 0;
    if (isEmpty && mode !== 'replace') return { loaded: 0, known: 0, removed: 0 };
    const names = new Set([...dataset.fields.map(({ name }) => name), ...extra]);
    const local = new Map(relations.local).set(dataset.name, names);
    return await engine.transaction(async (statements) => {
      const change = async (statement: Sql) =>
        Number(valuesOf(await statements.query(statement.text, { signal }))[0] ?? 0);
      await statements.run(
        `${createTable(dataset, dataset.name, extra).text}; ${allDatasetViews({ ...relations, local })}`,
      );
      const removal = isEmpty ? removeAll(dataset) : removalOf(mode, dataset, given, relations);
      const removed = removal ? await change(removal) : 0;
      const [offered, hasRepeats, hasOthers, hasOwn] = await facts(statements, dataset);
      const isKeyed = hasKey(dataset, given);
      const known =
        (isKeyed && hasOthers ? await change(leaveOutKnown(dataset)) : 0) +
        (isKeyed && hasRepeats ? await change(leaveOutRepeated(dataset)) : 0);
      await statements.run(hasOwn ? takeOver(dataset, [...names]).text : becomeOwn(dataset).text);
      if (signal?.aborted) throw cancelled();
      return { loaded: Number(offered) - known, known, removed };
    });
  } catch (thrown) {
    throw signal?.aborted ? cancelled() : engineErrorOf(thrown);
  } finally {
    await dropStaging(engine).catch(() => undefined);
    await engine.run(dropIncoming).catch(() => undefined);
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

const dropIncoming = sql`DROP TABLE IF EXISTS ${identifier('local', incoming)}`.text;

function valuesOf({ columns }: Awaited<ReturnType<Statements['query']>>) {
  return columns.map(({ values }) => values[0]);
}

/**
 * Rows that came, whether a key is repeated among them, whether the dataset has other rows, and
 * whether any of those are own ones: what has to be looked for, for nothing costs more.
 */
async function facts({ query }: Statements, dataset: Dataset) {
  const rows = identifier('local', incoming);
  const key = keyOf(dataset, (name) => identifier(name));
  const any = (table: Sql) => sql`EXISTS (SELECT 1 FROM ${table})`;
  const others = any(identifier(dataset.name));
  const own = any(identifier('local', dataset.name));
  return valuesOf(
    await query(
      sql`SELECT count(*), count(${key}) > count(DISTINCT ${key}), ${others}, ${own} FROM ${rows}`
        .text,
    ),
  );
}

/** Columns that the catalogue does not know: they are kept as text beside its fields. */
function extraColumns({ fields }: Dataset, columns: ReadonlySet<string>): readonly string[] {
  const known = new Set(fields.map(({ name }) => name));
  return [...columns].filter((name) => !known.has(name));
}

function createTable({ fields }: Dataset, name: string, extra: readonly string[]): Sql {
  const columns = fields.map((field) => sql`${identifier(field.name)} ${localColumnType(field)}`);
  const table = identifier('local', name);
  const created = sql`CREATE TABLE IF NOT EXISTS ${table} (${join(columns, ', ')})`;
  return extra.reduce(
    (statements, column) =>
      sql`${statements}; ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${identifier(column)} VARCHAR`,
    created,
  );
}

/** Takes the staged rows over in the types in which they are kept, and gives their memory back. */
function takeIn(dataset: Dataset, given: ReadonlySet<string>, extra: readonly string[]): Sql {
  const columns = [
    ...dataset.fields.map((field) => ({ name: field.name, value: stagedField(field, given) })),
    ...extra
      .filter((name) => given.has(name))
      .map((name) => ({ name, value: identifier(staging, name) })),
  ];
  const names = columns.map(({ name }) => identifier(name));
  const values = columns.map(({ value }) => value);
  return sql`INSERT INTO ${identifier('local', incoming)} (${join(names, ', ')}) SELECT ${join(values, ', ')} FROM ${receivedTable(staging)}; DROP TABLE ${receivedTable(staging)}`;
}

/** Leaves out the rows of a key that is shown already. */
function leaveOutKnown(dataset: Dataset): Sql {
  const key = keyOf(dataset, (name) => identifier('local', incoming, name));
  const there = keyOf(dataset, (name) => identifier('there', name));
  return sql`DELETE FROM ${identifier('local', incoming)} WHERE EXISTS (SELECT 1 FROM ${identifier(dataset.name)} AS "there" WHERE ${there} = ${key})`;
}

/** Of rows of one key the first counts; a row without a key is never known. */
function leaveOutRepeated(dataset: Dataset): Sql {
  const rows = identifier('local', incoming);
  const key = keyOf(dataset, (name) => identifier(name));
  return sql`DELETE FROM ${rows} WHERE rowid IN (SELECT rowid FROM ${rows} WHERE ${key} IS NOT NULL QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY rowid) > 1)`;
}

function takeOver({ name }: Dataset, columns: readonly string[]): Sql {
  const names = join(
    columns.map((column) => identifier(column)),
    ', ',
  );
  return sql`INSERT INTO ${identifier('local', name)} (${names}) SELECT ${names} FROM ${identifier('local', incoming)}`;
}

/** Makes the table of the rows that came the own table, which has none. */
function becomeOwn({ name }: Dataset): Sql {
  return sql`DROP TABLE ${identifier('local', name)}; ALTER TABLE ${identifier('local', incoming)} RENAME TO ${identifier(name)}`;
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
  const rows = identifier('local', incoming);
  const theirKey = keyOf(dataset, (name) => identifier(name));
  const comesAgain = sql`${key} IN (SELECT ${theirKey} FROM ${rows} WHERE ${theirKey} IS NOT NULL)`;
  const theirs = snapshotTable(dataset, relations);
  const stays = theirs
    ? sql`NOT EXISTS (SELECT 1 FROM ${theirs} AS "theirs" WHERE ${keyOf(dataset, (name) => identifier('theirs', name))} = ${key})`
    : sql`TRUE`;
  return sql`${removeAll(dataset)} WHERE ${and([comesAgain, stays])}`;
}

function hasKey({ primaryKey }: Dataset, given: ReadonlySet<string>): boolean {
  return primaryKey.every((name) => given.has(name));
}
