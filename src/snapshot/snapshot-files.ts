import { SnapshotError } from './snapshot-error';

/** The files of a snapshot that are at hand, by their path in its folder. */
export type SnapshotFiles = ReadonlyMap<string, Blob>;

export const manifestPath = 'datapackage.json';
export const signaturePath = 'datapackage.sig';

/**
 * The files below the folder of the outermost `datapackage.json`, by their path in that folder.
 * Throws SnapshotError `snapshot_missing` where there is none.
 */
export function rootedFiles(files: SnapshotFiles, name: string): SnapshotFiles {
  const root = snapshotRoot(files.keys());
  if (root === null) {
    throw new SnapshotError(
      'snapshot_missing',
      `${name} has no ${manifestPath}, so it is no snapshot.`,
      name,
    );
  }
  const rooted = [...files].filter(([path]) => path.startsWith(root));
  return new Map(rooted.map(([path, file]) => [path.slice(root.length), file]));
}

/** The folder of the outermost manifest among paths, with its slash; null without one. */
export function snapshotRoot(paths: Iterable<string>): string | null {
  const roots = [...paths]
    .filter((path) => path === manifestPath || path.endsWith(`/${manifestPath}`))
    .map((path) => path.slice(0, -manifestPath.length))
    .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  return roots[0] ?? null;
}
