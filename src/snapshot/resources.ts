import type { Dataset } from '../catalog/dataset-schema';
import type { SnapshotResource } from './manifest-schema';
import { tableSchemaOf } from './table-schema';

/** A file as it lies in the folder: size in bytes, SHA-256 in hexadecimal digits. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table as it lies in the folder, with the hash of its text before compression. */
export interface WrittenTable extends WrittenFile {
  readonly compressed: boolean;
  readonly rowCount: number;
  readonly contentSha256: string;
}

/** The resource of a dataset written as CSV. */
export function tableResource(dataset: Dataset, file: WrittenTable): SnapshotResource {
  return {
    name: dataset.name.replaceAll('_', '-'),
    title: dataset.title.zh,
    type: 'table',
    path: file.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file.compressed ? { compression: 'gz' as const } : {}),
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    rowCount: file.rowCount,
    'chengjian:dataset': dataset.name,
    'chengjian:contentHash': `sha256:${file.contentSha256}`,
    schema: tableSchemaOf(dataset),
  };
}

/** Column names by table. */
export type TablesOfDatabase = Readonly<Record<string, string[]>>;

/**
 * The resource of the DuckDB file that holds all tables and the cube. What tables it has is said
 * here, so that opening it needs no search through its catalogue.
 */
export function databaseResource(file: WrittenFile, tables: TablesOfDatabase): SnapshotResource {
  return {
    name: 'snapshot-duckdb',
    path: file.path,
    format: 'duckdb',
    mediatype: 'application/vnd.duckdb',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    'chengjian:tables': tables,
  };
}

/** The resource of a JSON file beside the tables, such as the truth of the demonstration. */
export function jsonResource(name: string, file: WrittenFile): SnapshotResource {
  return {
    name,
    path: file.path,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
  };
}
