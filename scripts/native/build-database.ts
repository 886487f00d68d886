import { rm } from 'node:fs/promises';
import { type DatabaseInput, databaseStatements } from '../../src/engine/build/database-statements';
import { tableColumns } from '../../src/engine/table-columns';
import type { TablesOfDatabase } from '../../src/snapshot/resources';
import { identifier } from '../../src/sql/identifier';
import { sql } from '../../src/sql/sql';
import { openNative } from './open-native';

/**
 * Builds the DuckDB file of a snapshot from its CSV files: ENUM types of the code lists, a table a
 * dataset, `calendar`, `indicator_cube`, `overdue_items`, `overview_cube`. Storage version v1.2.0, readable by the engine of the tab.
 */
export async function buildDatabase(path: string, input: DatabaseInput): Promise<void> {
  await rm(path, { force: true });
  const native = await openNative(':memory:', { threads: 2, memoryLimit: '4GB' });
  try {
    await native.run(sql`ATTACH ${path} AS "snapshot" (STORAGE_VERSION 'v1.2.0')`.text);
    await native.run(sql`USE ${identifier('snapshot')}`.text);
    const { tables, last } = databaseStatements(input);
    for (const statement of tables) await native.run(statement.text);
    // One thread writes the blocks in the order of the rows, in which the tab will read them.
    await native.run('SET threads = 1');
    await native.run(last.text);
    await native.run(sql`CHECKPOINT ${identifier('snapshot')}`.text);
    await native.run(sql`USE ${identifier('memory')}`.text);
    await native.run(sql`DETACH ${identifier('snapshot')}`.text);
  } finally {
    native.close();
  }
}

/** Names of the columns of all tables of a database file, by table. */
export async function tablesOf(path: string): Promise<TablesOfDatabase> {
  const native = await openNative(':memory:');
  try {
    await native.run(sql`ATTACH ${path} AS "snapshot" (READ_ONLY)`.text);
    const found = await tableColumns(native, 'snapshot', 'main');
    return Object.fromEntries([...found].map(([table, columns]) => [table, [...columns]]));
  } finally {
    native.close();
  }
}
