import type { SnapshotManifest } from './manifest-schema';
import { parseManifest } from './parse-manifest';
import type { SignatureCheck } from './signature';
import { SnapshotError } from './snapshot-error';
import { manifestPath, signaturePath } from './snapshot-files';

/** A manifest with what its signature tells. */
export interface SignedManifest {
  readonly manifest: SnapshotManifest;
  readonly signature: SignatureCheck;
}

/**
 * The manifest of the snapshot in a folder (an address that ends in `/`), checked against its
 * schema. Rejects with SnapshotError naming the file and the first thing that is wrong in it.
 */
export async function readManifest(
  folder: string,
  signal?: AbortSignal,
): Promise<SnapshotManifest> {
  const address = new URL(manifestPath, folder).href;
  const [bytes] = await Promise.all([fetchBytes(address, signal), import('./manifest-schema')]);
  return parseManifest(new TextDecoder().decode(bytes), address);
}

/** As `readManifest`, and its signature is checked where it says that it has one. */
export async function readSignedManifest(
  folder: string,
  signal?: AbortSignal,
): Promise<SignedManifest> {
  const address = new URL(manifestPath, folder).href;
  const [bytes] = await Promise.all([fetchBytes(address, signal), import('./manifest-schema')]);
  const manifest = await parseManifest(new TextDecoder().decode(bytes), address);
  if (!manifest['chengjian:signature']) return { manifest, signature: { kind: 'unsigned' } };
  const [file, { signatureOf }] = await Promise.all([
    fetchBytes(new URL(signaturePath, folder).href, signal).catch(() => undefined),
    import('./verify-package'),
  ]);
  signal?.throwIfAborted();
  return { manifest, signature: await signatureOf(manifest, new Uint8Array(bytes), file) };
}

async function fetchBytes(address: string, signal?: AbortSignal): Promise<ArrayBuffer> {
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
  return response.arrayBuffer();
}
