import { SnapshotError } from '../../snapshot/snapshot-error';
import { manifestPath } from '../../snapshot/snapshot-files';
import { type LocalSnapshot, rememberLocalSnapshot } from './local-snapshots';

/**
 * Keeps the database of a snapshot at hand as a snapshot that nothing vouches for. Rejects with
 * SnapshotError `snapshot_invalid` where it has not the tables of one.
 */
export async function rememberDatabase(file: File): Promise<LocalSnapshot> {
  const { loneDatabase } = await import('./lone-database');
  const found = await loneDatabase(file);
  if (!found) {
    throw new SnapshotError(
      'snapshot_invalid',
      `${file.name} has not the tables of a snapshot.`,
      file.name,
    );
  }
  const [resource] = found.manifest.resources;
  const manifest = new Blob([JSON.stringify(found.manifest)], { type: 'application/json' });
  return rememberLocalSnapshot({
    name: file.name,
    files: new Map<string, Blob>([
      [manifestPath, manifest],
      [resource?.path ?? file.name, file],
    ]),
    isEncrypted: false,
  });
}
