import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDemo } from '../demo/ensure-demo';
import { openNative } from '../native/open-native';

const asOf = '2026-10-31';
const name = 'zhejiang-demo-2026-10';

/** Scale of the generator for a million rows. */
const scaleOfMillion = 2.5;

/** A snapshot to measure with. */
export interface BenchSnapshot {
  readonly millions: number;
  readonly folder: string;
  readonly database: string;
  readonly asOf: string;
  readonly rows: number;
  /** Cells that the Overview reads. */
  readonly cells: number;
  readonly bytes: number;
}

/**
 * A demonstration snapshot of so many million rows under a folder, database only. It is built unless
 * it stands there and is of today's code; with `keep` any that stands is taken.
 */
export async function ensureBenchSnapshot(
  cache: string,
  millions: number,
  { keep, progress }: { readonly keep: boolean; readonly progress: (line: string) => void },
): Promise<BenchSnapshot> {
  const out = join(cache, `snapshots-${millions}m`);
  const folder = join(out, name);
  const database = join(folder, 'snapshot.duckdb');
  if (!keep || !existsSync(database)) {
    await ensureDemo({
      scale: scaleOfMillion * millions,
      out,
      asOf,
      databaseOnly: true,
      progress,
    });
  }
  const { rows, cells } = await countsOf(database);
  return { millions, folder, database, asOf, rows, cells, bytes: statSync(database).size };
}

/** Rows of the datasets together, and cells of the Overview. */
async function countsOf(database: string): Promise<{ rows: number; cells: number }> {
  const native = await openNative(database);
  try {
    const { columns } = await native.query(
      `SELECT COALESCE(sum(estimated_size) FILTER (table_name NOT IN ('indicator_cube', 'overview_cube', 'calendar', 'overdue_items')), 0)::BIGINT AS "rows",
        COALESCE(sum(estimated_size) FILTER (table_name = 'overview_cube'), 0)::BIGINT AS "cells"
        FROM duckdb_tables()`,
    );
    const [rows, cells] = columns.map(({ values }) => Number(values[0]));
    return { rows: rows ?? 0, cells: cells ?? 0 };
  } finally {
    native.close();
  }
}
