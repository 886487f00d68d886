import { recogniseFormat } from '../../intake/source/recognise-format';
import { isManifestText } from '../../snapshot/is-manifest-text';
import { isEncryptedFile } from '../../snapshot/passphrase';
import { manifestPath, signaturePath, snapshotRoot } from '../../snapshot/snapshot-files';
import { zipManifest } from '../../snapshot/zip-manifest';
import { baseName } from './base-name';
import { describeManifest, type SnapshotDescription } from './describe-manifest';

/** A snapshot among files that were handed over. */
export interface FoundSnapshot {
  readonly form: 'zip' | 'folder' | 'encrypted' | 'database';
  /** Name of the file or folder. */
  readonly name: string;
  readonly files: readonly File[];
  /** What it says of itself; null where that is encrypted or damaged. */
  readonly description: SnapshotDescription | null;
}

/** Files that were handed over, told apart. */
export interface SortedFiles {
  readonly snapshots: readonly FoundSnapshot[];
  readonly others: readonly File[];
}

/**
 * The snapshots among files: folders with a manifest, zips of such, encrypted files, and databases
 * with the tables of a snapshot. What cannot be read is no snapshot: whoever reads it says why.
 */
export async function findSnapshots(files: readonly File[]): Promise<SortedFiles> {
  const snapshots: FoundSnapshot[] = [];
  const others: File[] = [];
  let left = files;
  for (;;) {
    const folder = await folderAmong(left);
    if (!folder) break;
    snapshots.push(folder);
    left = left.filter((file) => !folder.files.includes(file));
  }
  for (const file of left) {
    const found = await inFile(file).catch(() => null);
    if (found) snapshots.push({ ...found, name: baseName(file.name), files: [file] });
    else others.push(file);
  }
  return { snapshots, others };
}

/** The files of the outermost folder with a manifest of ours. */
async function folderAmong(files: readonly File[]): Promise<FoundSnapshot | null> {
  const paths = new Map(files.map((file) => [pathOf(file), file]));
  for (;;) {
    const root = snapshotRoot(paths.keys());
    if (root === null) return null;
    const manifest = paths.get(`${root}${manifestPath}`);
    const text = (await manifest?.text()) ?? '';
    const inside = [...paths].filter(([path]) => path.startsWith(root));
    if (isManifestText(text) && (root !== '' || namesOneOf(text, paths))) {
      return {
        form: 'folder',
        name: root === '' ? manifestPath : baseName(root.slice(0, -1)),
        files: inside
          .filter(([path]) => root !== '' || belongs(text, path))
          .map(([, file]) => file),
        description: await describeManifest(text),
      };
    }
    paths.delete(`${root}${manifestPath}`);
  }
}

/** Whether a manifest that came without its folder came with a file of its own. */
function namesOneOf(text: string, paths: ReadonlyMap<string, File>): boolean {
  return [...paths.keys()].some((path) => path !== manifestPath && belongs(text, path));
}

/** Whether a file is the manifest, its signature, or named by it. */
function belongs(text: string, path: string): boolean {
  return path === manifestPath || path === signaturePath || text.includes(JSON.stringify(path));
}

async function inFile(file: File): Promise<Pick<FoundSnapshot, 'form' | 'description'> | null> {
  if (await isEncryptedFile(file)) return { form: 'encrypted', description: null };
  const format = await recogniseFormat(file);
  if (format === 'zip') {
    const text = await zipManifest(file, file.name);
    return text === null ? null : { form: 'zip', description: await describeManifest(text) };
  }
  if (format !== 'duckdb') return null;
  const { loneDatabase } = await import('./lone-database');
  const found = await loneDatabase(file);
  return found && { form: 'database', description: found.description };
}

/** The path in its folder, where a folder was picked or dropped. */
function pathOf({ webkitRelativePath, name }: File): string {
  return webkitRelativePath || name;
}
