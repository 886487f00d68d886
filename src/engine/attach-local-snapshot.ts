import { type datasetByName, findDataset } from '../catalog/catalog';
import { extraColumn, withExtraColumn } from '../catalog/extra-column';
import type { SnapshotManifest } from '../snapshot/manifest-schema';
import type { SnapshotFiles } from '../snapshot/snapshot-files';
import { identifier } from '../sql/identifier';
import { sql } from '../sql/sql';
import { databaseStatements } from './build/database-statements';
import { checkDatabaseHeader, headerBytes } from './database-header';
import type { DuckDbEngine } from './duckdb-engine';
import { EngineError, engineErrorOf } from './engine-error';
import { ownDatabase } from './own-database';

/**
 * Attaches a snapshot whose files are at hand as `snapshot`, or under another name: its database
 * where it has one, read in place; else a database in memory built from its tables. Rejects with EngineError
 * `snapshot_cut_short`, `snapshot_newer`, `snapshot_invalid` or `memory_exhausted`.
 */
export async function attachLocalSnapshot(
  engine: DuckDbEngine,
  files: SnapshotFiles,
  manifest: SnapshotManifest,
  onTable: (done: number, total: number) => void = () => undefined,
  alias = 'snapshot',
): Promise<void> {
  const path = manifest.resources.find(({ format }) => format === 'duckdb')?.path;
  const database = path === undefined ? undefined : files.get(path);
  try {
    if (path !== undefined && database) await attachDatabase(engine, path, database, alias);
    else await buildDatabase(engine, files, manifest, onTable, alias);
  } catch (thrown) {
    const error = engineErrorOf(thrown);
    if (error.kind !== 'sql') throw error;
    throw new EngineError('snapshot_invalid', error.message, {
      sql: error.sql ?? undefined,
      path: path ?? manifest.name,
      cause: thrown,
    });
  }
}

async function attachDatabase(
  engine: DuckDbEngine,
  path: string,
  file: Blob,
  alias: string,
): Promise<void> {
  const name = `local-${alias}.duckdb`;
  checkDatabaseHeader(new Uint8Array(await file.slice(0, headerBytes).arrayBuffer()), path);
  await engine.registerBlob(name, file);
  await engine.run(sql`ATTACH ${name} AS ${identifier(alias)} (READ_ONLY)`.text);
}

async function buildDatabase(
  engine: DuckDbEngine,
  files: SnapshotFiles,
  manifest: SnapshotManifest,
  onTable: (done: number, total: number) => void,
  alias: string,
): Promise<void> {
  const tables = await registerTables(engine, files, manifest);
  const database = identifier(alias).text;
  await engine.run(`ATTACH ':memory:' AS ${database} (COMPRESS); USE ${database}`);
  const statements = databaseStatements({
    asOf: manifest['chengjian:asOf'],
    period: manifest['chengjian:period'],
    tables,
  });
  const all = [...statements.tables, statements.last];
  for (const [done, statement] of all.entries()) {
    onTable(done, all.length);
    await engine.run(statement.text);
  }
  await engine.run(`USE ${identifier(ownDatabase).text}`);
  for (const { csv } of tables) await engine.dropFile(csv);
}

async function registerTables(
  engine: DuckDbEngine,
  files: SnapshotFiles,
  { resources }: SnapshotManifest,
) {
  const tables: { dataset: ReturnType<typeof datasetByName>; csv: string }[] = [];
  for (const { 'chengjian:dataset': name = '', path, compression, schema } of resources) {
    const known = findDataset(name);
    const file = files.get(path);
    if (!known || !file) continue;
    const hasExtra = schema?.fields.some((field) => field.name === extraColumn) ?? false;
    const dataset = hasExtra ? withExtraColumn(known) : known;
    const csv = `${name}.csv`;
    const text = compression ? await inflated(file, path) : file;
    await engine.registerFile(csv, new Uint8Array(await text.arrayBuffer()));
    tables.push({ dataset, csv });
  }
  return tables;
}

/** The text of a compressed table. Rejects with EngineError `snapshot_invalid` naming the file. */
async function inflated(file: Blob, path: string): Promise<Blob> {
  try {
    return await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  } catch (thrown) {
    throw new EngineError('snapshot_invalid', `${path} cannot be unpacked.`, {
      path,
      cause: thrown,
    });
  }
}
