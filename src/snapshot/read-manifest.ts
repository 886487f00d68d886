import type { SnapshotManifest } from './manifest-schema';
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
  const [text, { manifestSchema }] = await Promise.all([
    fetchText(address, signal),
    import('./manifest-schema'),
  ]);
  const parsed = manifestSchema.safeParse(parseJson(text, address));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('/') || 'the document';
  throw new SnapshotError('snapshot_invalid', `${address}, ${place}: ${issue?.message}.`, address);
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

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new SnapshotError('snapshot_invalid', `${address} is not JSON.`, address, thrown);
  }
}
