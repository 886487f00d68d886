import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { type RecordBatch, Table } from 'apache-arrow';
import { namelessColumns, resultTableOf } from './arrow-columns';
import type { ResultTable } from './engine';
import { EngineError } from './engine-error';
import { enumNamesOf } from './enum-names';

/**
 * Runs a query in steps of a tenth of a second, between which it can be cancelled, and gives its
 * whole result. DuckDB finishes a part of the plan that it had scheduled when it was cancelled.
 * Rejects with EngineError `cancelled` once the database has stopped, or with what DuckDB threw.
 */
export async function sendQuery(
  connection: AsyncDuckDBConnection,
  sql: string,
  signal?: AbortSignal,
): Promise<ResultTable> {
  const cancel = () => void connection.cancelSent().catch(() => undefined);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const reader = await connection.send(sql, true);
    const batches: RecordBatch[] = [];
    for await (const batch of reader) {
      if (signal?.aborted) throw cancelled(sql);
      batches.push(batch);
    }
    const table = batches.length > 0 ? new Table(batches) : new Table(reader.schema);
    if (namelessColumns(table).length === 0) return resultTableOf(table);
    return resultTableOf(table, await enumNamesOf(connection, sql));
  } catch (thrown) {
    throw signal?.aborted ? cancelled(sql) : thrown;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

/** The error of a query that was called off. */
export function cancelled(sql: string): EngineError {
  return new EngineError('cancelled', 'The query was cancelled.', { sql });
}
