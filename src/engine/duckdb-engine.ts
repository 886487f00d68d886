import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Table } from 'apache-arrow';
import { type ColumnNames, codedTableOf, namelessColumns, resultTableOf } from './arrow-columns';
import { arrowStreamOf } from './arrow-stream';
import type { CodedTable, Engine, QueryOptions, ResultColumn, ResultTable } from './engine';
import { EngineError, engineErrorOf } from './engine-error';
import { enumNames } from './enum-names';

/** The engine on DuckDB-WASM: one connection, statements one after the other. */
export class DuckDbEngine implements Engine {
  readonly #database: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  #tail: Promise<unknown> = Promise.resolve();
  #closed = false;

  private constructor(database: AsyncDuckDB, connection: AsyncDuckDBConnection) {
    this.#database = database;
    this.#connection = connection;
  }

  /** Connects to a started database. */
  static async connect(database: AsyncDuckDB): Promise<DuckDbEngine> {
    return new DuckDbEngine(database, await database.connect());
  }

  query(sql: string, { signal }: QueryOptions = {}): Promise<ResultTable> {
    return this.#inTurn(sql, signal, () => this.#cancellable(sql, signal));
  }

  queryCoded(sql: string): Promise<CodedTable> {
    return this.#inTurn(sql, undefined, async () =>
      codedTableOf(await this.#connection.query(sql)),
    );
  }

  async run(sql: string): Promise<void> {
    await this.#inTurn(sql, undefined, () => this.#connection.query(sql));
  }

  transaction<T>(work: (run: (sql: string) => Promise<void>) => Promise<T>): Promise<T> {
    return this.#inTurn('BEGIN', undefined, async () => {
      const run = async (sql: string) => {
        try {
          await this.#connection.query(sql);
        } catch (thrown) {
          throw engineErrorOf(thrown, { sql });
        }
      };
      await run('BEGIN TRANSACTION');
      try {
        const result = await work(run);
        await run('COMMIT');
        return result;
      } catch (thrown) {
        await this.#connection.query('ROLLBACK').catch(() => undefined);
        throw thrown;
      }
    });
  }

  createTable(name: string, columns: readonly ResultColumn[]): Promise<void> {
    return this.#inTurn(`insert into ${name}`, undefined, () =>
      this.#connection.insertArrowFromIPCStream(arrowStreamOf(columns), { name, create: true }),
    );
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#database.terminate();
  }

  async #cancellable(sql: string, signal: AbortSignal | undefined): Promise<ResultTable> {
    const cancel = () => void this.#connection.cancelSent().catch(() => undefined);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const reader = await this.#connection.send(sql, true);
      const batches = [];
      for await (const batch of reader) {
        if (signal?.aborted) throw cancelled(sql);
        batches.push(batch);
      }
      const table = batches.length > 0 ? new Table(batches) : new Table(reader.schema);
      return namelessColumns(table).length === 0
        ? resultTableOf(table)
        : resultTableOf(table, await this.#namesOf(sql));
    } catch (thrown) {
      throw signal?.aborted ? cancelled(sql) : thrown;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** The names of a query's ENUM columns, which a streamed result lacks. */
  async #namesOf(sql: string): Promise<ColumnNames> {
    const described = resultTableOf(await this.#connection.query(`DESCRIBE ${sql}`));
    const column = (name: string) => described.columns.find((each) => each.name === name)?.values;
    const types = column('column_type');
    return new Map(
      Array.from(column('column_name') ?? [], (name, place) => [
        String(name),
        enumNames(String(types?.[place])) ?? [],
      ]),
    );
  }

  /** Waits for the statements before; errors become typed and do not hold up the next. */
  #inTurn<T>(sql: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const turn = this.#tail.then(async () => {
      if (this.#closed) throw new EngineError('worker_failed', 'The database is closed.', { sql });
      if (signal?.aborted) throw cancelled(sql);
      try {
        return await work();
      } catch (thrown) {
        throw engineErrorOf(thrown, { sql });
      }
    });
    this.#tail = turn.catch(() => undefined);
    return turn;
  }
}

function cancelled(sql: string): EngineError {
  return new EngineError('cancelled', 'The query was cancelled.', { sql });
}
