import { isManifestText } from './is-manifest-text';
import { manifestPath, snapshotRoot } from './snapshot-files';
import { unpackEntry } from './unpack-zip';
import { readZipDirectory } from './zip-directory';

/** Manifests are small; what is bigger is none and is not unpacked. */
const mostBytes = 1 << 24;

/**
 * The text of the snapshot's manifest in a zip, valid or not; null for a zip that holds no snapshot
 * or cannot be read.
 */
export async function zipManifest(zip: Blob, name: string): Promise<string | null> {
  try {
    const entries = await readZipDirectory(zip, name);
    const root = snapshotRoot(entries.map(({ path }) => path));
    const entry = entries.find(({ path }) => path === `${root}${manifestPath}`);
    if (!entry || entry.bytes > mostBytes) return null;
    const text = await (await unpackEntry(zip, entry, name)).text();
    return isManifestText(text) ? text : null;
  } catch {
    return null;
  }
}
