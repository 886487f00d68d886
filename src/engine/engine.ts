/** A value of a result cell: DATE is a civil date `YYYY-MM-DD`; 64-bit integers beyond 2^53 are bigint. */
export type Cell = string | number | bigint | boolean | null;

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** One column of a result. Numeric columns without nulls are typed arrays. */
export interface ResultColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly values:
    | readonly Cell[]
    | Int8Array
    | Uint8Array
    | Int16Array
    | Uint16Array
    | Int32Array
    | Uint32Array
    | Float32Array
    | Float64Array;
}

export interface ResultTable {
  readonly rowCount: number;
  readonly columns: readonly ResultColumn[];
}

export interface QueryOptions {
  readonly signal?: AbortSignal;
}

/** The database of the tab. One connection; statements run in order, each cancellable. */
export interface Engine {
  query(sql: string, options?: QueryOptions): Promise<ResultTable>;
  /** Runs all statements or none. */
  transaction(statements: readonly string[]): Promise<void>;
  /** Appends rows to a table of the memory database; call inside `loadRows` of the workspace. */
  insert(table: string, columns: readonly ResultColumn[]): Promise<void>;
  close(): Promise<void>;
}
