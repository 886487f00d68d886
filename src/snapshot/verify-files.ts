import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Difference } from './check';
import type { SnapshotManifest, SnapshotResource } from './manifest-schema';
import type { SnapshotFiles } from './snapshot-files';

/** How a file compares with its manifest. */
export interface VerifiedFile {
  readonly path: string;
  readonly state: 'ok' | 'missing' | 'size' | 'hash';
  /** Bytes of a file of another size, SHA-256 of one of other content. */
  readonly differs?: Difference;
}

export interface VerifyOptions {
  readonly signal?: AbortSignal;
  /** Bytes checked so far, of the sum that the manifest states. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The bytes of a file of the package; null where there is no such file. */
type OpenFile = (path: string) => Promise<ReadableStream<Uint8Array> | null>;

/**
 * Reads every file of a snapshot and compares its size and SHA-256 with the manifest, piece by
 * piece, without holding a file whole. A compressed table that the server had unpacked on its way
 * (`Content-Encoding`) is compared by the hash of its text. The server is asked, never the browser's
 * cache, which may hold ranges of an earlier file. `folder` is the address of the folder, ending in a slash.
 * Rejects with the signal's reason when it is aborted.
 */
export function verifyFiles(
  folder: string,
  manifest: SnapshotManifest,
  options: VerifyOptions = {},
): Promise<readonly VerifiedFile[]> {
  const { signal } = options;
  return verifyEach(manifest, options, async (path) => {
    const response = await fetch(new URL(path, folder), { signal, cache: 'no-store' }).catch(
      (thrown) => {
        if (signal?.aborted) throw thrown;
        return null;
      },
    );
    return response?.ok ? response.body : null;
  });
}

/** As `verifyFiles`, for files that are at hand. */
export function verifyLocalFiles(
  files: SnapshotFiles,
  manifest: SnapshotManifest,
  options: VerifyOptions = {},
): Promise<readonly VerifiedFile[]> {
  return verifyEach(manifest, options, async (path) => files.get(path)?.stream() ?? null);
}

async function verifyEach(
  { resources }: SnapshotManifest,
  { signal, onProgress }: VerifyOptions,
  open: OpenFile,
): Promise<readonly VerifiedFile[]> {
  const total = resources.reduce((sum, { bytes }) => sum + bytes, 0);
  const verified: VerifiedFile[] = [];
  let done = 0;
  for (const resource of resources) {
    signal?.throwIfAborted();
    const { path, bytes } = resource;
    const start = done;
    const stream = await open(path);
    const found = stream
      ? await digest(stream, (size) => onProgress?.(start + size, total), signal)
      : null;
    verified.push({ path, ...judge(found, resource) });
    done = start + bytes;
    onProgress?.(done, total);
  }
  return verified;
}

interface Digest {
  readonly size: number;
  readonly hash: string;
}

function judge(found: Digest | null, resource: SnapshotResource): Omit<VerifiedFile, 'path'> {
  if (found === null) return { state: 'missing' };
  const { bytes, hash, compression, 'chengjian:contentHash': contentHash } = resource;
  if (found.size === bytes && found.hash === hash) return { state: 'ok' };
  if (compression && found.hash === contentHash) return { state: 'ok' };
  if (found.size !== bytes) {
    return { state: 'size', differs: { stated: String(bytes), found: String(found.size) } };
  }
  return { state: 'hash', differs: { stated: hash, found: found.hash } };
}

/** Null where the transfer breaks off. */
async function digest(
  stream: ReadableStream<Uint8Array>,
  onBytes: (size: number) => void,
  signal?: AbortSignal,
): Promise<Digest | null> {
  const hash = sha256.create();
  let size = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      const piece = await reader.read();
      if (piece.done) break;
      signal?.throwIfAborted();
      hash.update(piece.value);
      size += piece.value.length;
      onBytes(size);
    }
  } catch (thrown) {
    if (signal?.aborted) throw thrown;
    return null;
  }
  return { size, hash: `sha256:${bytesToHex(hash.digest())}` };
}
