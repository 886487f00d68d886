import { findDataset } from '../../catalog/catalog';
import { parseManifest } from '../../snapshot/parse-manifest';
import { manifestPath, rootedFiles, type SnapshotFiles } from '../../snapshot/snapshot-files';
import { runSnapshotJob } from '../../workers/snapshot-client';
import { baseName } from './base-name';
import type { FoundSnapshot } from './find-snapshots';

/**
 * The tables of a snapshot as files that can be imported, one a dataset that has rows; its database
 * where it has no others. Rejects with SnapshotError, or with an Error naming the table that cannot be
 * unpacked.
 */
export async function tableFiles({ form, name, files }: FoundSnapshot): Promise<readonly File[]> {
  const [first] = files;
  if (form === 'database' || !first) return files;
  const unpacked =
    form === 'zip'
      ? new Map(await runSnapshotJob('unpack', { file: first, name, passphrase: null }))
      : rootedFiles(
          new Map(files.map((each) => [each.webkitRelativePath || each.name, each])),
          name,
        );
  return tablesOf(unpacked, name);
}

async function tablesOf(files: SnapshotFiles, name: string): Promise<readonly File[]> {
  const text = (await files.get(manifestPath)?.text()) ?? '';
  const { resources } = await parseManifest(text, `${name}/${manifestPath}`);
  const tables: File[] = [];
  for (const { 'chengjian:dataset': dataset = '', path, compression, rowCount } of resources) {
    const file = files.get(path);
    if (!file || !findDataset(dataset) || rowCount === 0) continue;
    const rows = compression ? await inflated(file, path) : file;
    tables.push(new File([rows], `${name}/${dataset}.csv`));
  }
  const database = resources.find(({ format }) => format === 'duckdb')?.path ?? '';
  const file = files.get(database);
  return tables.length === 0 && file ? [new File([file], baseName(database))] : tables;
}

async function inflated(file: Blob, path: string): Promise<Blob> {
  try {
    return await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  } catch (thrown) {
    throw new Error(`${path} cannot be unpacked.`, { cause: thrown });
  }
}
