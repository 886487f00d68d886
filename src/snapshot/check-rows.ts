import { findDataset } from '../catalog/catalog';
import { codeList } from '../catalog/code-lists';
import type { Dataset } from '../catalog/dataset-schema';
import { and, isIn, join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { type Check, type CheckKind, type Finding, holding, maxExamples } from './check';
import type { ColumnsByTable } from './check-schema';
import type { SnapshotManifest } from './manifest-schema';

/** Asks the database in which the snapshot is attached as `snapshot`. */
export type Ask = (
  sql: string,
) => Promise<{ readonly columns: readonly { readonly values: ArrayLike<unknown> }[] }>;

export interface RowCheckOptions {
  readonly signal?: AbortSignal;
  /** Tables checked so far, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Looks at the rows of every table of a snapshot: their number against the manifest, primary keys,
 * codes of all code lists (regions and departments among them), and references between its
 * datasets. Rejects with the error of the database, or with the signal's reason.
 */
export async function rowChecks(
  ask: Ask,
  { resources }: SnapshotManifest,
  database: ColumnsByTable,
  { signal, onProgress }: RowCheckOptions = {},
): Promise<readonly Check[]> {
  const tables = resources.flatMap(({ 'chengjian:dataset': name, rowCount }) => {
    const dataset = name === undefined ? undefined : findDataset(name);
    return dataset && database.has(dataset.name) ? [{ dataset, rowCount }] : [];
  });
  const checks: Check[] = [];
  for (const [done, { dataset, rowCount }] of tables.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, tables.length);
    const columns = database.get(dataset.name) ?? new Set();
    checks.push(await countCheck(ask, dataset, rowCount));
    checks.push(...(await keyChecks(ask, dataset, columns)));
    checks.push(...(await codeChecks(ask, dataset, columns)));
    checks.push(...(await referenceChecks(ask, dataset, columns, database)));
  }
  onProgress?.(tables.length, tables.length);
  return checks;
}

async function countCheck(ask: Ask, dataset: Dataset, stated: number | undefined): Promise<Check> {
  const [found = 0] = await numbers(ask, sql`SELECT count(*) FROM ${tableOf(dataset.name)}`);
  if (stated === undefined || found === stated) return holding('rows', dataset.name);
  return {
    ...result('rows', dataset.name, 'row_count', Math.abs(found - stated), []),
    differs: { stated: String(stated), found: String(found) },
  };
}

async function keyChecks(
  ask: Ask,
  dataset: Dataset,
  columns: ReadonlySet<string>,
): Promise<readonly Check[]> {
  const { name, primaryKey } = dataset;
  const subject = `${name} (${primaryKey.join(', ')})`;
  if (!primaryKey.every((field) => columns.has(field))) return [];
  const key = join(
    primaryKey.map((field) => identifier(field)),
    ', ',
  );
  const text = sql`concat_ws(' · ', ${key})`;
  const empty = join(
    primaryKey.map((field) => sql`${identifier(field)} IS NULL`),
    ' OR ',
  );
  const [missing = 0] = await numbers(
    ask,
    sql`SELECT count(*) FROM ${tableOf(name)} WHERE ${empty}`,
  );
  const twice = sql`SELECT ${text} AS "key" FROM ${tableOf(name)} WHERE NOT (${empty}) GROUP BY ${key} HAVING count(*) > 1`;
  const repeated = await foundIn(ask, twice);
  const checks = [
    result('key', subject, 'key_missing', missing, []),
    result('key', subject, 'key_twice', repeated.count, repeated.examples),
  ].filter(({ count }) => count > 0);
  return checks.length > 0 ? checks : [holding('key', subject)];
}

async function codeChecks(
  ask: Ask,
  dataset: Dataset,
  columns: ReadonlySet<string>,
): Promise<readonly Check[]> {
  const coded = dataset.fields.filter(
    ({ name, codes, multiple }) => codes && !multiple && columns.has(name),
  );
  const checks: Check[] = [];
  for (const { name, codes = '' } of coded) {
    const value = sql`CAST(${identifier(name)} AS VARCHAR)`;
    const known = codeList(codes).codes.map(({ code }) => code);
    const unknown = sql`SELECT ${value} AS "key" FROM ${tableOf(dataset.name)} WHERE ${identifier(name)} IS NOT NULL AND NOT (${isIn(value, known)})`;
    const { count, examples } = await foundIn(ask, unknown);
    const subject = `${dataset.name}.${name}`;
    checks.push(
      count > 0
        ? result('code', subject, 'unknown_code', count, examples)
        : holding('code', subject),
    );
  }
  return checks;
}

async function referenceChecks(
  ask: Ask,
  { name, references = [] }: Dataset,
  columns: ReadonlySet<string>,
  database: ColumnsByTable,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const { field, dataset, target } of references) {
    if (!columns.has(field) || !database.get(dataset)?.has(target)) continue;
    const subject = `${name}.${field} → ${dataset}.${target}`;
    const from = identifier('from', field);
    const isThere = sql`EXISTS (SELECT 1 FROM ${tableOf(dataset)} AS "to" WHERE ${identifier('to', target)} = ${from})`;
    const dangling = sql`SELECT CAST(${from} AS VARCHAR) AS "key" FROM ${tableOf(name)} AS "from" WHERE ${and([sql`${from} IS NOT NULL`, sql`NOT ${isThere}`])}`;
    const { count, examples } = await foundIn(ask, dangling);
    checks.push(
      count > 0
        ? result('reference', subject, 'dangling', count, examples)
        : holding('reference', subject),
    );
  }
  return checks;
}

/** How many rows a query gives, and the first of them. */
async function foundIn(ask: Ask, query: Sql) {
  const [count = 0] = await numbers(ask, sql`SELECT count(*) FROM (${query})`);
  if (count === 0) return { count, examples: [] };
  const { columns } = await ask(
    sql`SELECT "key" FROM (${query}) ORDER BY "key" LIMIT ${maxExamples}`.text,
  );
  return { count, examples: Array.from(columns[0]?.values ?? [], String) };
}

async function numbers(ask: Ask, query: Sql): Promise<readonly number[]> {
  const { columns } = await ask(query.text);
  return Array.from(columns[0]?.values ?? [], Number);
}

function tableOf(name: string): Sql {
  return identifier('snapshot', 'main', name);
}

function result(
  kind: CheckKind,
  subject: string,
  finding: Finding,
  count: number,
  examples: readonly string[],
): Check {
  return { kind, subject, finding, count, examples };
}
