import {
  DuckDBInstance,
  type DuckDBResultReader,
  DuckDBTypeId,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Cell, ColumnType, ResultTable } from '../../src/engine/engine';

/** The native twin of the engine of the tab: the same SQL in, the same tables out. */
export interface NativeEngine {
  query(sql: string): Promise<ResultTable>;
  run(sql: string): Promise<void>;
  close(): void;
}

export interface NativeOptions {
  /** Number of threads; the engine of the tab has one. */
  readonly threads?: number;
  readonly readOnly?: boolean;
  readonly memoryLimit?: string;
}

/**
 * Opens a DuckDB file, or an empty database in memory for `:memory:`. Autoloading of extensions is
 * off as in the tab. DATE columns come as civil dates `YYYY-MM-DD`, integers beyond 2⁵³ as bigint.
 */
export async function openNative(
  path: string,
  { threads = 1, readOnly = path !== ':memory:', memoryLimit }: NativeOptions = {},
): Promise<NativeEngine> {
  const instance = await DuckDBInstance.create(path, {
    threads: String(threads),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(readOnly ? { access_mode: 'READ_ONLY' } : {}),
    ...(memoryLimit ? { memory_limit: memoryLimit } : {}),
  });
  const connection = await instance.connect();
  return {
    query: async (sql) => resultTable(await connection.runAndReadAll(sql)),
    run: async (sql) => {
      await connection.run(sql);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function resultTable(reader: DuckDBResultReader): ResultTable {
  const columns = reader.getColumns();
  return {
    rowCount: reader.currentRowCount,
    columns: reader.deduplicatedColumnNames().map((name, index) => ({
      name,
      type: columnType(reader.columnTypeId(index)),
      values: (columns[index] ?? []).map(cell),
    })),
  };
}

const integerTypes = new Set([
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
]);

function columnType(typeId: DuckDBTypeId): ColumnType {
  if (integerTypes.has(typeId)) return 'integer';
  if (typeId === DuckDBTypeId.BOOLEAN) return 'boolean';
  if (typeId === DuckDBTypeId.DATE) return 'date';
  if (
    typeId === DuckDBTypeId.DOUBLE ||
    typeId === DuckDBTypeId.FLOAT ||
    typeId === DuckDBTypeId.DECIMAL
  ) {
    return 'number';
  }
  return 'string';
}

function cell(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  if ('toDouble' in value) return value.toDouble();
  return value.toString();
}
