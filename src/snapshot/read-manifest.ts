import type { SnapshotManifest } from './manifest-schema';
import { parseManifest } from './parse-manifest';
import { SnapshotError } from './snapshot-error';

/**
 * The manifest of the snapshot in a folder (an address that ends in `/`), checked against its
 * schema. Rejects with SnapshotError naming the file and the first thing that is wrong in it.
 */
export async function readManifest(
  folder: string,
  signal?: AbortSignal,
): Promise<SnapshotManifest> {
  const address = new URL('datapackage.json', folder).href;
  const [text] = await Promise.all([fetchText(address, signal), import('./manifest-schema')]);
  return parseManifest(text, address);
}

async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (thrown) {
    throw new SnapshotError(
      'snapshot_missing',
      `${address} could not be reached.`,
      address,
      thrown,
    );
  }
  // Servers of single-page apps answer with their page where they have no file.
  const isPage = response.headers.get('Content-Type')?.includes('text/html') ?? false;
  if (!response.ok || isPage) {
    throw new SnapshotError(
      'snapshot_missing',
      `${address} answered ${response.status}${isPage ? ' with a page' : ''}.`,
      address,
    );
  }
  return response.text();
}
