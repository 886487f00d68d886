import { datasets } from '../../catalog/catalog';
import { withExtraColumn } from '../../catalog/extra-column';
import { assembleManifest } from '../../snapshot/assemble-manifest';
import { catalogueVersion } from '../../snapshot/catalogue-version';
import { tableResource, type WrittenTable } from '../../snapshot/resources';
import { signManifest } from '../../snapshot/signature';
import type { SigningKey } from '../../snapshot/signing-key';
import { manifestPath, signaturePath } from '../../snapshot/snapshot-files';
import { snapshotName } from '../../snapshot/snapshot-name';
import { rowCountsQuery } from '../../sql/row-counts-query';
import { runSnapshotJob } from '../../workers/snapshot-client';
import { hasExtraColumns } from '../records/has-extra-columns';
import type { Workspace } from '../workspace';
import { tableText } from './table-text';

export interface SaveChoice {
  readonly title: string;
  readonly publisher: string;
  /** Null: not signed. */
  readonly key: SigningKey | null;
  /** Null: not encrypted. */
  readonly passphrase: string | null;
}

export type SavingStep = 'tables' | 'zip';

export interface SaveOptions {
  readonly signal: AbortSignal;
  /** Rows written of all; while packing, bytes read of all. */
  readonly onProgress: (step: SavingStep, done: number, total: number) => void;
}

export interface SavedSnapshot {
  readonly file: Blob;
  readonly fileName: string;
  readonly rows: number;
}

/**
 * What is open, snapshot and own rows together, as a snapshot in a zip: tables in the order and the
 * form of those that the scripts build, manifest, signature. Nothing is left behind where it is
 * cancelled. Rejects with EngineError, SnapshotError or the signal's reason.
 */
export async function saveSnapshot(
  workspace: Workspace,
  choice: SaveChoice,
  { signal, onProgress }: SaveOptions,
): Promise<SavedSnapshot> {
  const { engine, snapshot, asOf, period } = workspace;
  const filled = await filledDatasets(workspace, signal);
  const rows = filled.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const name = snapshotName(choice.title, asOf);
  const files = new Map<string, Blob>();
  const tables: WrittenTable[] = [];
  let done = 0;
  for (const { dataset, rowCount } of filled) {
    const text = await tableText(engine, dataset, rowCount, {
      signal,
      onRows: (count) => {
        done += count;
        onProgress('tables', done, rows);
      },
    });
    const path = `data/${dataset.name}.csv.gz`;
    const { file, ...written } = await runSnapshotJob('pack', { text }, { signal });
    files.set(path, file);
    tables.push({ path, ...written, compressed: true, rowCount });
  }
  const manifest = assembleManifest(
    {
      name,
      title: { zh: choice.title, en: choice.title },
      description: snapshot ? `${snapshot.title.zh} ${snapshot.title.en}` : choice.title,
      publisher: choice.publisher,
      asOf,
      period,
      catalogueVersion,
      compared: null,
      synthetic: snapshot?.isSynthetic ?? false,
      isSigned: choice.key !== null,
    },
    filled.map(({ dataset }, place) => tableResource(dataset, tables[place] as WrittenTable)),
  );
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
  files.set(manifestPath, new Blob([text]));
  if (choice.key) files.set(signaturePath, new Blob([await signManifest(text, choice.key)]));
  const { passphrase } = choice;
  const file = await runSnapshotJob(
    'zip',
    { files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)), folder: name, passphrase },
    { signal, onProgress: (read, total) => onProgress('zip', read, total) },
  );
  return { file, fileName: `${name}.zip${passphrase === null ? '' : '.age'}`, rows };
}

async function filledDatasets(workspace: Workspace, signal: AbortSignal) {
  const statement = rowCountsQuery(datasets.map(({ name }) => name)).text;
  const { columns } = await workspace.engine.query(statement, { signal });
  const counts = new Map(columns.map(({ name, values }) => [name, Number(values[0])]));
  const filled = datasets.filter(({ name }) => (counts.get(name) ?? 0) > 0);
  return Promise.all(
    filled.map(async (dataset) => ({
      dataset: (await hasExtraColumns(workspace, dataset)) ? withExtraColumn(dataset) : dataset,
      rowCount: counts.get(dataset.name) ?? 0,
    })),
  );
}
