import { findDataset } from '../../catalog/catalog';
import { checkDatabaseHeader, headerBytes } from '../../engine/database-header';
import { startEngine } from '../../engine/start-engine';
import { tableColumns } from '../../engine/table-columns';
import { assembleManifest } from '../../snapshot/assemble-manifest';
import type { SnapshotManifest } from '../../snapshot/manifest-schema';
import { isIn } from '../../sql/compose';
import { identifier } from '../../sql/identifier';
import { sql } from '../../sql/sql';
import { baseName } from './base-name';
import type { SnapshotDescription } from './describe-manifest';

/** The database of a snapshot that came without its manifest. */
export interface LoneDatabase {
  /** States only what the database itself tells; nobody vouches for it. */
  readonly manifest: SnapshotManifest;
  readonly description: SnapshotDescription;
}

const needed = ['calendar', 'indicator_cube'];
const alias = 'looked_at';
const noHash = `sha256:${'0'.repeat(64)}`;

/**
 * What a DuckDB file is as a snapshot, read by an engine that ends with it; null for one that cannot
 * be read or has not the tables of a snapshot. Its date is the last day of its last month.
 */
export async function loneDatabase(file: File): Promise<LoneDatabase | null> {
  const engine = await startEngine();
  try {
    checkDatabaseHeader(new Uint8Array(await file.slice(0, headerBytes).arrayBuffer()), file.name);
    await engine.registerBlob('looked-at.duckdb', file);
    await engine.run(sql`ATTACH ${'looked-at.duckdb'} AS ${identifier(alias)} (READ_ONLY)`.text);
    const columns = await tableColumns(engine, alias, 'main');
    const datasets = [...columns.keys()].filter((name) => findDataset(name));
    if (datasets.length === 0 || needed.some((name) => !columns.has(name))) return null;
    const ask = async (query: string) =>
      (await engine.query(query)).columns.map(({ values }) => Number(values[0]));
    const cube = identifier(alias, 'main', 'indicator_cube');
    const [from = 0, to = 0] = await ask(sql`SELECT min("month"), max("month") FROM ${cube}`.text);
    const [rows = 0, filled = 0] = await ask(
      sql`SELECT sum("estimated_size"), count(*) FILTER ("estimated_size" > 0) FROM duckdb_tables() WHERE "database_name" = ${alias} AND ${isIn(sql`"table_name"`, datasets)}`
        .text,
    );
    if (!from || !to) return null;
    const manifest = manifestOf(file, { from: monthOf(from), to: monthOf(to) });
    const { 'chengjian:titles': title, 'chengjian:asOf': asOf } = manifest;
    return {
      manifest,
      description: {
        title,
        publisher: '',
        asOf,
        datasets: filled,
        rows,
        isSigned: false,
      },
    };
  } catch {
    return null;
  } finally {
    await engine.close();
  }
}

function manifestOf(file: File, period: { from: string; to: string }): SnapshotManifest {
  const name = baseName(file.name);
  const [year = 0, month = 0] = period.to.split('-').map(Number);
  const stated = assembleManifest(
    {
      name: 'database',
      title: { zh: name, en: name },
      description: name,
      publisher: '—',
      asOf: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
      period,
      catalogueVersion: '—',
      compared: null,
      synthetic: false,
    },
    [
      {
        name: 'database',
        path: name,
        format: 'duckdb',
        mediatype: 'application/vnd.duckdb',
        bytes: file.size,
        hash: noHash,
      },
    ],
  );
  return { ...stated, 'chengjian:unvouched': true };
}

/** `202610` → `2026-10`. */
function monthOf(number: number): string {
  return `${Math.floor(number / 100)}-${String(number % 100).padStart(2, '0')}`;
}
