import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { packCodedTables } from '../../src/engine/coded-tables-file';
import { overviewCells, snapshotOverdue } from '../../src/queries/opening-statements';
import type { SnapshotResource } from '../../src/snapshot/manifest-schema';
import { overviewPath, overviewResource } from '../../src/snapshot/overview-file';
import { sql } from '../../src/sql/sql';
import { writtenFile } from '../demo/file-hash';
import { openNative } from './open-native';

/** Writes what the Overview draws out of the database of a snapshot folder into a file beside it. */
export async function writeOverviewFile(
  folder: string,
  database: string,
  asOf: string,
): Promise<SnapshotResource> {
  const native = await openNative(':memory:');
  try {
    await native.run(sql`ATTACH ${join(folder, database)} AS "snapshot" (READ_ONLY)`.text);
    const tables = new Map([
      ['cells', await native.query(overviewCells)],
      ['overdue', await native.query(snapshotOverdue(asOf))],
    ]);
    await writeFile(join(folder, overviewPath), gzipSync(packCodedTables(tables), { mtime: 0 }));
  } finally {
    native.close();
  }
  return overviewResource(await writtenFile(folder, overviewPath));
}
