import type { Dataset, Field } from '../catalog/dataset-schema';
import { join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { localColumnType, type Relations } from './dataset-views';
import type { Engine } from './engine';
import { engineErrorOf } from './engine-error';
import { receivedTable } from './own-database';
import {
  type ArrowRows,
  cancelled,
  dropStaging,
  keyOf,
  ownTable,
  type StageOptions,
  snapshotTable,
  stage,
  stagedField,
  staging,
} from './staged-rows';

/** Rows of a file whose key is there already. */
export interface KnownKeys {
  /** With the same values in all other fields. */
  readonly same: number;
  readonly different: number;
}

/** How the rows of a file stand to those that are shown, before anything is loaded. */
export interface LoadPreview {
  readonly offered: number;
  /** Rows of a key that came before in the file. */
  readonly repeated: number;
  /** Rows of a key that is not there. */
  readonly fresh: number;
  /** Rows of a key that the snapshot has. */
  readonly snapshot: KnownKeys;
  /** Rows of a key that own rows have and the snapshot has not. */
  readonly own: KnownKeys;
  /** Fresh rows whose values in all other fields are those of a row that is there under another key. */
  readonly twins: number;
  /** Own rows of the dataset. */
  readonly ownRows: number;
}

const preview = 'own_rows_preview';

/**
 * Compares rows with those of the relations by key and by content; nothing is changed. Only the key
 * and a hash (64 bits) of the content of each row are held. Rejects with EngineError, `cancelled`
 * when the signal aborts.
 */
export async function previewLocalRows(
  engine: Engine,
  dataset: Dataset,
  rows: ArrowRows,
  relations: Relations,
  options: StageOptions = {},
): Promise<LoadPreview> {
  const { signal } = options;
  try {
    await engine.run(sql`DROP TABLE IF EXISTS ${identifier(preview)}`.text);
    const given = new Set(rows.fields);
    let hasRows = false;
    await stage(engine, rows, options, async () => {
      await engine.run(takeKeys(dataset, given, hasRows).text);
      hasRows = true;
    });
    if (!hasRows) return nothingOffered;
    return await countsOf(engine, comparison(dataset, relations), signal);
  } catch (thrown) {
    throw signal?.aborted ? cancelled() : engineErrorOf(thrown);
  } finally {
    await dropStaging(engine).catch(() => undefined);
    await engine.run(sql`DROP TABLE IF EXISTS ${identifier(preview)}`.text).catch(() => undefined);
  }
}

/** The preview of rows where nothing is shown that they could meet. */
export function previewOfNew(offered: number): LoadPreview {
  return { ...nothingOffered, offered, fresh: offered };
}

const nothingOffered: LoadPreview = {
  offered: 0,
  repeated: 0,
  fresh: 0,
  snapshot: { same: 0, different: 0 },
  own: { same: 0, different: 0 },
  twins: 0,
  ownRows: 0,
};

/** Keeps key and content of the staged batch and gives its memory back. */
function takeKeys(dataset: Dataset, given: ReadonlySet<string>, hasTable: boolean): Sql {
  const isKeyed = dataset.primaryKey.every((name) => given.has(name));
  const key = isKeyed ? keyOf(dataset, (name) => identifier(staging, name)) : sql`NULL`;
  const content = contentOf(dataset, (field) => stagedField(field, given));
  const taken = sql`SELECT ${key} AS "key", ${content} AS "content" FROM ${receivedTable(staging)}`;
  const into = hasTable
    ? sql`INSERT INTO ${identifier(preview)}`
    : sql`CREATE TABLE ${identifier(preview)} AS`;
  return sql`${into} ${taken}; DROP TABLE ${receivedTable(staging)}`;
}

/** A hash of the values of all fields but the key. */
function contentOf({ fields, primaryKey }: Dataset, columnOf: (field: Field) => Sql): Sql {
  const others = fields.filter(({ name }) => !primaryKey.includes(name));
  return sql`hash(${join(others.map(columnOf), ', ')})`;
}

/** One row of counts, named as in `countsOf`. */
function comparison(dataset: Dataset, relations: Relations): Sql {
  const theirs = snapshotTable(dataset, relations);
  const own = ownTable(dataset, relations);
  const shown = [
    ...(theirs ? [keysOf(dataset, theirs, relations.snapshot?.get(dataset.name))] : []),
    ...(own ? [keysOf(dataset, own, relations.local.get(dataset.name))] : []),
  ];
  const none = sql`SELECT "key", "content" FROM ${identifier(preview)} WHERE FALSE`;
  const all = shown.length > 0 ? join(shown, ' UNION ALL ') : none;
  const matching = (source: Sql | null) =>
    sql`SELECT "there"."key", bool_or("there"."content" = "rows"."content") AS "same" FROM (${source ?? none}) AS "there" JOIN "rows" ON "rows"."key" = "there"."key" GROUP BY "there"."key"`;
  const offered = identifier(preview);
  return sql`WITH "rows" AS (SELECT "key", "content" FROM ${offered} QUALIFY "key" IS NULL OR row_number() OVER (PARTITION BY "key" ORDER BY "rowid") = 1), "in_snapshot" AS (${matching(theirs ? (shown[0] ?? none) : null)}), "in_own" AS (${matching(own ? (shown.at(-1) ?? none) : null)}), "met" AS (SELECT "rows"."content", "in_snapshot"."same" AS "theirs", "in_own"."same" AS "own" FROM "rows" LEFT JOIN "in_snapshot" ON "in_snapshot"."key" = "rows"."key" LEFT JOIN "in_own" ON "in_own"."key" = "rows"."key") SELECT (SELECT count(*) FROM ${offered}) AS "offered", count(*) AS "distinct", count(*) FILTER (WHERE "theirs") AS "snapshot_same", count(*) FILTER (WHERE NOT "theirs") AS "snapshot_different", count(*) FILTER (WHERE "theirs" IS NULL AND "own") AS "own_same", count(*) FILTER (WHERE "theirs" IS NULL AND NOT "own") AS "own_different", count(*) FILTER (WHERE "theirs" IS NULL AND "own" IS NULL) AS "fresh", count(*) FILTER (WHERE "theirs" IS NULL AND "own" IS NULL AND "content" IN (SELECT "content" FROM (${all}))) AS "twins", ${own ? sql`(SELECT count(*) FROM ${own})` : sql`0`} AS "own_rows" FROM "met"`;
}

/** Key and content of the rows of a table; a field that it lacks is null. */
function keysOf(dataset: Dataset, table: Sql, columns: ReadonlySet<string> | undefined): Sql {
  const columnOf = (field: Field) => {
    const type = localColumnType(field);
    if (!columns?.has(field.name)) return sql`CAST(NULL AS ${type})`;
    const column = identifier(field.name);
    return field.codes
      ? sql`CAST(CAST(${column} AS VARCHAR) AS ${type})`
      : sql`CAST(${column} AS ${type})`;
  };
  const key = keyOf(dataset, (name) => identifier(name));
  return sql`SELECT ${key} AS "key", ${contentOf(dataset, columnOf)} AS "content" FROM ${table}`;
}

async function countsOf(
  engine: Engine,
  query: Sql,
  signal: AbortSignal | undefined,
): Promise<LoadPreview> {
  const { columns } = await engine.query(query.text, { signal });
  const counts = new Map(columns.map(({ name, values }) => [name, Number(values[0] ?? 0)]));
  const count = (name: string) => counts.get(name) ?? 0;
  return {
    offered: count('offered'),
    repeated: count('offered') - count('distinct'),
    fresh: count('fresh'),
    snapshot: { same: count('snapshot_same'), different: count('snapshot_different') },
    own: { same: count('own_same'), different: count('own_different') },
    twins: count('twins'),
    ownRows: count('own_rows'),
  };
}
