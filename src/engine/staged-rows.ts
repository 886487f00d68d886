import type { Dataset } from '../catalog/dataset-schema';
import { and, join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { localColumnType, type Relations } from './dataset-views';
import type { Engine } from './engine';
import { EngineError } from './engine-error';
import { receivedTable } from './own-database';

/** Where the rows of a file stand before they are loaded or compared. */
export const staging = 'own_rows_staging';

/** Where rows stand in the schema of own rows while they are loaded; no table of any dataset. */
export const incoming = 'own_rows_incoming';

/** Rows as Arrow IPC streams, each with the same columns, which are named after fields. */
export interface ArrowRows {
  readonly fields: readonly string[];
  readonly batches: AsyncIterable<Uint8Array>;
}

export interface StageOptions {
  readonly signal?: AbortSignal;
  /** Batches handed to the database so far. */
  readonly onProgress?: (batches: number) => void;
}

/**
 * Takes rows in, batch by batch, into one table; `onBatch` is run after each. Gives the number of
 * batches. Rejects with EngineError, `cancelled` when the signal aborts.
 */
export async function stage(
  engine: Engine,
  { batches }: ArrowRows,
  { signal, onProgress }: StageOptions,
  onBatch?: () => Promise<void>,
): Promise<number> {
  await dropStaging(engine);
  let count = 0;
  for await (const batch of batches) {
    if (signal?.aborted) throw cancelled();
    await engine.insertArrow(staging, batch, { create: onBatch !== undefined || count === 0 });
    await onBatch?.();
    count += 1;
    onProgress?.(count);
  }
  if (signal?.aborted) throw cancelled();
  return count;
}

export function dropStaging(engine: Engine): Promise<void> {
  return engine.run(sql`DROP TABLE IF EXISTS ${receivedTable(staging)}`.text);
}

export function cancelled(): EngineError {
  return new EngineError('cancelled', 'The load was cancelled.');
}

/** A field of the staged rows in the type in which it is kept; null where no column gives it. */
export function stagedField(field: Dataset['fields'][number], given: ReadonlySet<string>): Sql {
  const type = localColumnType(field);
  return given.has(field.name)
    ? sql`CAST(${identifier(staging, field.name)} AS ${type})`
    : sql`CAST(NULL AS ${type})`;
}

/** The key of rows as text, a list where it has several fields; null where one of them is. */
export function keyOf({ primaryKey }: Dataset, columnOf: (name: string) => Sql): Sql {
  const parts = primaryKey.map((name) => sql`CAST(${columnOf(name)} AS VARCHAR)`);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const isWhole = and(parts.map((part) => sql`${part} IS NOT NULL`));
  return sql`CASE WHEN ${isWhole} THEN [${join(parts, ', ')}] END`;
}

/** The table of a dataset in the snapshot; null where none is shown or it has none. */
export function snapshotTable(dataset: Dataset, { snapshot }: Relations): Sql | null {
  return snapshot?.has(dataset.name) ? identifier('snapshot', 'main', dataset.name) : null;
}

/** The table of own rows of a dataset; null where none was ever loaded. */
export function ownTable(dataset: Dataset, { local }: Relations): Sql | null {
  return local.has(dataset.name) ? identifier('local', dataset.name) : null;
}
