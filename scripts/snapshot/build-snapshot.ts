import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { assembleManifest } from '../../src/snapshot/assemble-manifest';
import { catalogueVersion } from '../../src/snapshot/catalogue-version';
import { databaseResource, tableResource, type WrittenTable } from '../../src/snapshot/resources';
import { signManifest } from '../../src/snapshot/signature';
import type { SigningKey } from '../../src/snapshot/signing-key';
import { manifestPath, signaturePath } from '../../src/snapshot/snapshot-files';
import { snapshotName } from '../../src/snapshot/snapshot-name';
import { monthOf } from '../../src/util/month';
import { writtenFile } from '../demo/file-hash';
import { buildDatabase, tablesOf } from '../native/build-database';
import { writeOverviewFile } from '../native/overview-file';
import type { SnapshotOptions } from './options';
import { orderTables } from './order-tables';
import { packTable } from './pack-table';
import { type ReadSource, readSources } from './read-sources';
import { sourceFiles } from './source-files';
import { StagedTables } from './staged-tables';
import { writeReports } from './write-reports';

export interface BuildOptions
  extends Pick<
    SnapshotOptions,
    'inputs' | 'out' | 'title' | 'publisher' | 'asOf' | 'datasets' | 'gzip' | 'keepPersonalData'
  > {
  readonly key: SigningKey | null;
  readonly progress: (line: string) => void;
}

/**
 * Builds a snapshot from raw exports into the folder `out`, with its reports in `out-report`. It is
 * put together beside the folder and takes its place when complete, so a broken build leaves no half.
 * The same files and options give the same tables, whenever and wherever it is built.
 */
export async function buildSnapshot(options: BuildOptions): Promise<void> {
  const { out, progress } = options;
  const building = `${out}.building`;
  await rm(building, { recursive: true, force: true });
  await mkdir(join(building, 'data'), { recursive: true });
  try {
    const staged = new StagedTables(building);
    const sources = await readSources(await sourceFiles(options.inputs), staged, options);
    const ordered = await orderTables(await staged.close(), join(building, 'data'));
    const filled = ordered.filter(({ rowCount }) => rowCount > 0);
    if (filled.length === 0)
      throw new Error(`No row was accepted: see the reasons below.\n${reasonsOf(sources)}`);
    const { asOf, period } = datesOf(sources, options.asOf);
    await buildDatabase(join(building, 'snapshot.duckdb'), { asOf, period, tables: filled });
    const tables: WrittenTable[] = [];
    for (const { csv, rowCount } of filled) {
      tables.push(await packTable(building, `data/${basename(csv)}`, rowCount, options.gzip));
    }
    const database = await writtenFile(building, 'snapshot.duckdb');
    const manifest = assembleManifest(
      {
        name: snapshotName(basename(out), asOf),
        title: options.title,
        description: `${sources.length} tables of raw exports`,
        publisher: options.publisher,
        asOf,
        period,
        catalogueVersion,
        compared: null,
        synthetic: false,
        isSigned: options.key !== null,
        sources: sources.map(({ name }) => name),
      },
      [
        ...filled.map(({ dataset }, index) =>
          tableResource(dataset, tables[index] as WrittenTable),
        ),
        databaseResource(database, await tablesOf(join(building, database.path))),
        await writeOverviewFile(building, database.path, asOf),
      ],
    );
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    await writeFile(join(building, manifestPath), text);
    if (options.key) {
      const signature = await signManifest(new TextEncoder().encode(text), options.key);
      await writeFile(join(building, signaturePath), signature);
    }
    await writeReports(`${out}-report`, sources, ordered, asOf);
    await rm(out, { recursive: true, force: true });
    await rename(building, out);
    for (const { dataset, rowCount, repeated } of ordered) {
      progress(
        `${dataset.name.padEnd(26)} ${rowCount} rows, ${repeated} of a repeated key left out`,
      );
    }
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** The date of the data, by default that of the last event, and the months up to it. */
function datesOf(sources: readonly ReadSource[], said: string | null) {
  const events = sources.flatMap(({ report }) => report.events ?? []);
  const last = events
    .map((each) => each.last)
    .sort()
    .at(-1);
  const asOf = said ?? last;
  if (!asOf) throw new Error('No row has an event date: state the date of the data with --as-of.');
  const [first = asOf] = events.map((each) => each.first).sort();
  const from = first < asOf ? monthOf(first) : monthOf(asOf);
  return { asOf, period: { from, to: monthOf(asOf) } };
}

function reasonsOf(sources: readonly ReadSource[]): string {
  return sources
    .map(({ name, report }) => {
      const faults = report.faults.map(
        ({ field, rule, count }) => `${field ?? 'row'} ${rule} ${count}×`,
      );
      return `${name}: ${faults.join(', ') || 'no rows'}`;
    })
    .join('\n');
}
