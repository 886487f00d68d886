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

/** One column of a result. Numeric columns without nulls are typed arrays. */
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

/** The database of the tab. One connection; statements run in order, each cancellable. */
export interface Engine {
  /** Rejects with an EngineError: `cancelled` when the signal aborts, else what went wrong. */
  query(sql: string, options?: QueryOptions): Promise<ResultTable>;
  /** As `query`, ENUM columns kept as integers; in one piece, not cancellable. */
  queryCoded(sql: string): Promise<CodedTable>;
  /** Runs statements that give no result. */
  run(sql: string): Promise<void>;
  /** Runs the statements and the work between them, or none of it. */
  transaction<T>(work: (run: (sql: string) => Promise<void>) => Promise<T>): Promise<T>;
  /** Creates a table of the memory database from columns; dates arrive as text. */
  createTable(name: string, columns: readonly ResultColumn[]): Promise<void>;
  close(): Promise<void>;
}
