import { type Check, holding } from './check';
import type { SnapshotManifest } from './manifest-schema';
import { manifestPath, type SnapshotFiles, signaturePath } from './snapshot-files';
import type { VerifiedFile } from './verify-files';

/** The checks of files whose size and SHA-256 were compared. */
export function fileChecks(files: readonly VerifiedFile[]): readonly Check[] {
  return files.map(({ path, state, differs }) =>
    state === 'ok'
      ? holding('file', path)
      : { kind: 'file', subject: path, finding: state, count: 1, examples: [], differs },
  );
}

/** The check of a file that came without a manifest. */
export function unvouched(path: string): Check {
  return { kind: 'file', subject: path, finding: 'unvouched', count: 1, examples: [] };
}

/** Files beside the package that its manifest does not name: nothing vouches for them. */
export function unlistedFiles(
  files: SnapshotFiles,
  { resources }: SnapshotManifest,
): readonly Check[] {
  const listed = new Set([manifestPath, signaturePath, ...resources.map(({ path }) => path)]);
  return [...files.keys()]
    .filter((path) => !listed.has(path))
    .map((path) => ({
      kind: 'file',
      subject: path,
      finding: 'unlisted',
      count: 1,
      examples: [],
    }));
}
