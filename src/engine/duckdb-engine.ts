import {
  type AsyncDuckDB,
  type AsyncDuckDBConnection,
  DuckDBDataProtocol,
} from '@duckdb/duckdb-wasm';
import { codedTableOf } from './arrow-columns';
import type { CodedTable, Engine, QueryOptions, ResultTable, Statements } from './engine';
import { EngineError, engineErrorOf, isFatal } from './engine-error';
import { useOwnDatabase } from './own-database';
import { cancelled, sendQuery } from './send-query';
import { streamInFile } from './stream-in-file';
import { Turns, untilAborted } from './turns';

/**
 * The engine on DuckDB-WASM: statements one after the other on one connection; rows come in on
 * another, whose tables stand in a database of their own.
 */
export class DuckDbEngine implements Engine {
  readonly lost: Promise<EngineError>;
  readonly #database: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  readonly #receiver: AsyncDuckDBConnection;
  readonly #turns = new Turns();
  /** What waits for the worker: a lost worker never answers. */
  readonly #waiting = new Set<(error: EngineError) => void>();
  #ended: EngineError | null = null;
  #lose: (error: EngineError) => void = () => undefined;

  private constructor(
    database: AsyncDuckDB,
    connection: AsyncDuckDBConnection,
    receiver: AsyncDuckDBConnection,
    workerLost: Promise<EngineError>,
  ) {
    this.#database = database;
    this.#connection = connection;
    this.#receiver = receiver;
    this.lost = new Promise((resolve) => {
      this.#lose = resolve;
    });
    void workerLost.then((error) => this.#breakDown(error));
  }

  /** Connects to a started database whose worker reports its own end. */
  static async connect(
    database: AsyncDuckDB,
    workerLost: Promise<EngineError>,
  ): Promise<DuckDbEngine> {
    const receiver = await database.connect();
    const connection = await database.connect();
    await connection.query(useOwnDatabase);
    return new DuckDbEngine(database, connection, receiver, workerLost);
  }

  query(sql: string, { signal }: QueryOptions = {}): Promise<ResultTable> {
    const turn = this.#turns.take(() => this.#query(sql, signal));
    return untilAborted(turn, signal, () => cancelled(sql));
  }

  run(sql: string): Promise<void> {
    return this.#turns.take(() => this.#run(sql));
  }

  queryCoded(sql: string): Promise<CodedTable> {
    return this.#turns.take(() =>
      this.#answer(sql, async () => codedTableOf(await this.#connection.query(sql))),
    );
  }

  queryArrow(sql: string): Promise<Uint8Array> {
    return this.#turns.take(() =>
      this.#answer(sql, async () =>
        streamInFile(
          await this.#connection.useUnsafe((database, id) => database.runQuery(id, sql)),
        ),
      ),
    );
  }

  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.#turns.take(async () => {
      await this.#run('BEGIN TRANSACTION');
      try {
        const result = await work({
          query: (sql, { signal } = {}) => this.#query(sql, signal),
          run: (sql) => this.#run(sql),
        });
        await this.#run('COMMIT');
        return result;
      } catch (thrown) {
        await this.#run('ROLLBACK').catch(() => undefined);
        throw engineErrorOf(thrown);
      }
    });
  }

  insertArrow(name: string, stream: Uint8Array, { create }: { create: boolean }): Promise<void> {
    const what = `INSERT INTO ${name}`;
    if (stream.length === 0) throw new RangeError(`The Arrow stream for ${name} is empty.`);
    return this.#turns.take(() =>
      this.#answer(what, () => this.#receiver.insertArrowFromIPCStream(stream, { name, create })),
    );
  }

  /** Makes a file of the given bytes known to the database under a name. */
  registerFile(name: string, bytes: Uint8Array): Promise<void> {
    return this.#turns.take(() =>
      this.#answer('', () => this.#database.registerFileBuffer(name, bytes)),
    );
  }

  /** Makes a blob known to the database under a name; it is read in place. */
  registerBlob(name: string, blob: Blob): Promise<void> {
    return this.#turns.take(() =>
      this.#answer('', () =>
        this.#database.registerFileHandle(name, blob, DuckDBDataProtocol.BROWSER_FILEREADER, true),
      ),
    );
  }

  /** Lets go of a file that was made known. */
  async dropFile(name: string): Promise<void> {
    await this.#turns.take(() => this.#answer('', () => this.#database.dropFile(name)));
  }

  async close(): Promise<void> {
    this.#end(new EngineError('worker_failed', 'The database is closed.'));
  }

  #query(sql: string, signal: AbortSignal | undefined): Promise<ResultTable> {
    if (signal?.aborted) return Promise.reject(cancelled(sql));
    return this.#answer(sql, () => sendQuery(this.#connection, sql, signal));
  }

  async #run(sql: string): Promise<void> {
    await this.#answer(sql, () => this.#connection.query(sql));
  }

  /** What the worker answers; errors become typed, and the end of the worker is one. */
  #answer<T>(sql: string, ask: () => Promise<T>): Promise<T> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject);
      ask()
        .then(resolve, (thrown) => {
          const error = engineErrorOf(thrown, { sql });
          if (isFatal(thrown)) this.#breakDown(error);
          reject(error);
        })
        .finally(() => this.#waiting.delete(reject));
    });
  }

  #breakDown(error: EngineError): void {
    if (this.#ended) return;
    this.#end(error);
    this.#lose(error);
  }

  #end(error: EngineError): void {
    if (this.#ended) return;
    this.#ended = error;
    for (const reject of this.#waiting) reject(error);
    void this.#database.terminate();
  }
}
