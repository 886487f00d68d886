import type { EngineError } from './engine-error';

/** A value of a result cell: DATE is a civil date `YYYY-MM-DD`; integers beyond 2^53 are bigint. */
export type Cell = string | number | bigint | boolean | null;

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export type NumericArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/**
 * One column of a result. DOUBLE and integers of up to 32 bits are typed arrays where nothing is
 * null; all else is a list. Sums of integers (HUGEINT) are exact, fractions of DECIMAL the nearest
 * number.
 */
export interface ResultColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly Cell[] | NumericArray;
}

export interface ResultTable {
  readonly rowCount: number;
  readonly columns: readonly ResultColumn[];
}

/** An ENUM column as its small integers; `names.length` stands for null. */
export interface CodedColumn {
  readonly codes: Uint8Array | Uint16Array;
  readonly names: readonly string[];
}

/** A result whose ENUM columns stay integers, by column name. */
export interface CodedTable {
  readonly rowCount: number;
  readonly coded: ReadonlyMap<string, CodedColumn>;
  readonly plain: ReadonlyMap<string, ResultColumn>;
}

export interface QueryOptions {
  readonly signal?: AbortSignal;
}

/** What can be done with the database, inside a transaction or outside. */
export interface Statements {
  /** Rejects with an EngineError: `cancelled` when the signal aborts, else what went wrong. */
  query(sql: string, options?: QueryOptions): Promise<ResultTable>;
  /** Runs statements that give no result. */
  run(sql: string): Promise<void>;
}

/** The database of the tab. One connection; statements run in order. */
export interface Engine extends Statements {
  /** Resolves when the database is gone for good, other than by `close`; what it held is lost. */
  readonly lost: Promise<EngineError>;
  /** As `query`, ENUM columns kept as integers; in one piece, not cancellable. */
  queryCoded(sql: string): Promise<CodedTable>;
  /** The whole result as one Arrow IPC stream, as `insertArrow` takes it; not cancellable. */
  queryArrow(sql: string): Promise<Uint8Array>;
  /** Runs the statements and the work between them, or none of it; nothing else runs meanwhile. */
  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  /**
   * Appends the rows of an Arrow IPC stream to a table (see `receivedTable`), which it creates if
   * asked to. The memory of the stream goes over to the database. Throws RangeError for an empty one.
   */
  insertArrow(table: string, stream: Uint8Array, options: { create: boolean }): Promise<void>;
  /** Ends the database; statements under way or waiting reject with `worker_failed`. */
  close(): Promise<void>;
}
