import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasets } from '../../src/catalog/catalog';
import { csvLine } from '../../src/snapshot/csv-line';
import { createCalendar } from '../../src/sql/create-calendar';
import { identifier } from '../../src/sql/identifier';
import { sql } from '../../src/sql/sql';
import { datasetTable } from '../support/dataset-tables';
import { demoRows } from '../support/demo-rows';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';

/**
 * A tenth of the demonstration as a snapshot of that day would hold it, in a native database; the
 * datasets named stay whole, since events are planted in them.
 */
export async function demoDatabase(
  asOf: string,
  whole: readonly string[] = [],
): Promise<NativeDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'warnings-'));
  const database = await openNativeDatabase();
  try {
    await database.run(createCalendar().text);
    for (const dataset of datasets) {
      for (const statement of datasetTable(dataset, [])) await database.run(statement);
      const rows = demoRows(dataset.name, whole.includes(dataset.name) ? 1 : 0.1, asOf);
      const names = dataset.fields.map(({ name }) => name);
      const lines = rows.map((row) => csvLine(names.map((name) => row[name] ?? null)));
      const path = join(folder, `${dataset.name}.csv`);
      await writeFile(path, [csvLine(names), ...lines, ''].join('\n'));
      await database.run(sql`COPY ${identifier(dataset.name)} FROM ${path} (HEADER, NULL '')`.text);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return database;
}
