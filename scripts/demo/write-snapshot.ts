import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../../src/catalog/dataset-schema';
import { datasetRows, rowWriter } from '../../src/demo/dataset-rows';
import { generatorOf } from '../../src/demo/generators';
import { truthOf } from '../../src/demo/truth';
import type { World } from '../../src/demo/world/world';
import { assembleManifest, type SnapshotDescription } from '../../src/snapshot/assemble-manifest';
import { csvLine } from '../../src/snapshot/csv-line';
import {
  databaseResource,
  jsonResource,
  tableResource,
  type WrittenTable,
} from '../../src/snapshot/resources';
import { dayNumber } from '../../src/util/civil-date';
import { buildDatabase, tablesOf } from '../native/build-database';
import { writeOverviewFile } from '../native/overview-file';
import { writtenFile } from './file-hash';
import { TableFile } from './table-file';

export interface WriteOptions {
  readonly description: SnapshotDescription;
  readonly datasets: readonly Dataset[];
  /** Gzip the CSV files. */
  readonly gzip: boolean;
  /** Keep the database only; the CSV files are removed when it stands. */
  readonly databaseOnly: boolean;
  readonly database: boolean;
  readonly progress: (line: string) => void;
}

/**
 * Writes a snapshot of the world into a folder: CSV tables, database, truth, manifest. It is put
 * together beside the folder and takes its place when complete, so a broken build leaves no half.
 */
export async function writeSnapshot(
  world: World,
  folder: string,
  options: WriteOptions,
): Promise<WrittenTable[]> {
  const { description, datasets, progress } = options;
  const building = `${folder}.building`;
  await rm(building, { recursive: true, force: true });
  await mkdir(join(building, 'data'), { recursive: true });
  const tables: WrittenTable[] = [];
  for (const dataset of datasets) {
    const started = performance.now();
    const table = await writeTable(world, dataset, building, options);
    tables.push(table);
    progress(
      `${dataset.name.padEnd(26)} ${String(table.rowCount).padStart(9)} rows ${seconds(started)}`,
    );
  }
  const truth = `${JSON.stringify(truthOf(world, description.asOf), null, 2)}\n`;
  await writeFile(join(building, 'truth.json'), truth);
  const others = [jsonResource('truth', await writtenFile(building, 'truth.json'))];
  if (options.database) {
    const started = performance.now();
    await buildDatabase(join(building, 'snapshot.duckdb'), {
      asOf: description.asOf,
      period: description.period,
      tables: datasets.map((dataset, index) => ({
        dataset,
        csv: join(building, tables[index]?.path ?? ''),
      })),
    });
    const file = await writtenFile(building, 'snapshot.duckdb');
    others.push(databaseResource(file, await tablesOf(join(building, file.path))));
    others.push(await writeOverviewFile(building, file.path, description.asOf));
    progress(
      `${'snapshot.duckdb'.padEnd(26)} ${String(file.bytes).padStart(9)} bytes ${seconds(started)}`,
    );
  }
  if (options.databaseOnly) await rm(join(building, 'data'), { recursive: true });
  const manifest = assembleManifest(description, [
    ...(options.databaseOnly
      ? []
      : datasets.map((dataset, index) => tableResource(dataset, tables[index] as WrittenTable))),
    ...others,
  ]);
  await writeFile(join(building, 'datapackage.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(building, folder);
  return tables;
}

async function writeTable(
  world: World,
  dataset: Dataset,
  folder: string,
  { gzip, databaseOnly, description }: WriteOptions,
): Promise<WrittenTable> {
  const generator = generatorOf(dataset.name);
  const compressed = gzip && !databaseOnly;
  const file = new TableFile(
    folder,
    `data/${dataset.name}.csv${compressed ? '.gz' : ''}`,
    compressed,
  );
  await file.write(csvLine(dataset.fields.map(({ name }) => name)));
  const cells = rowWriter(dataset);
  for (const rows of datasetRows(generator, dataset, world, dayNumber(description.asOf))) {
    for (const row of rows) await file.write(csvLine(cells(row)));
  }
  return file.close();
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`;
}
