import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { create } from 'zustand';
import { manifestPath, type SnapshotFiles } from '../../snapshot/snapshot-files';

/** A snapshot whose files a person has opened in this tab. */
export interface LocalSnapshot {
  /** Stands in the URL for the files, which no link can carry: `~local/`, a name, a digest. */
  readonly location: string;
  /** Name of the file or folder. */
  readonly name: string;
  readonly files: SnapshotFiles;
  readonly isEncrypted: boolean;
}

const prefix = '~local/';
const allowed = new Set<string>();

/** The snapshots whose files this tab has opened, the first one first. */
export const useLocalSnapshots = create<readonly LocalSnapshot[]>(() => []);

/** Whether a location stands for files of someone's own machine. */
export function isLocalLocation(location: string): boolean {
  return location.startsWith(prefix);
}

/** Keeps the files of a snapshot at hand for as long as the tab lives, and gives it its location. */
export async function rememberLocalSnapshot(
  opened: Omit<LocalSnapshot, 'location'>,
): Promise<LocalSnapshot> {
  const manifest = await opened.files.get(manifestPath)?.arrayBuffer();
  const digest = bytesToHex(sha256(new Uint8Array(manifest ?? new ArrayBuffer(0)))).slice(0, 12);
  const name = opened.name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  const snapshot = { ...opened, location: `${prefix}${name}-${digest}` };
  useLocalSnapshots.setState(
    (before) => [...before.filter(({ location }) => location !== snapshot.location), snapshot],
    true,
  );
  return snapshot;
}

/** The files that a location stands for; null where this tab has not opened them. */
export function localSnapshot(location: string): LocalSnapshot | null {
  return useLocalSnapshots.getState().find((each) => each.location === location) ?? null;
}

/** What a person calls the snapshot at a location: the name of the file, or the location itself. */
export function snapshotName(location: string): string {
  if (!isLocalLocation(location)) return location;
  return (
    localSnapshot(location)?.name ?? location.slice(prefix.length).replace(/-[0-9a-f]{12}$/, '')
  );
}

/** Notes that a person wants a snapshot open although its verification failed; for this tab. */
export function allowUnverified(location: string): void {
  allowed.add(location);
}

/** Whether a snapshot may be open although its verification failed. */
export function isUnverifiedAllowed(location: string): boolean {
  return allowed.has(location);
}
