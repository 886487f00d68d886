import { blobOfStream, piecesOf } from './blob-of-stream';
import { SnapshotError } from './snapshot-error';
import type { SnapshotFiles } from './snapshot-files';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** More than a snapshot ever has; a directory that promises more is refused before it is unpacked. */
const maxEntries = 10_000;
const maxUnpackedBytes = 2 ** 34;
/** Tables are compressed to a tenth; a file that grows a thousandfold is a bomb. */
const maxRatio = 1_000;
const localHeaderLength = 30;

/**
 * The files of a zip. Stored ones are parts of the zip itself and take no room; deflated ones are
 * unpacked, and never to more bytes than the directory states. Rejects with SnapshotError
 * `archive_invalid` naming the file and what is wrong, or with the signal's reason.
 */
export async function unpackZip(
  zip: Blob,
  name: string,
  signal?: AbortSignal,
): Promise<SnapshotFiles> {
  const entries = await readZipDirectory(zip, name);
  refuseBombs(entries, name);
  const files = new Map<string, Blob>();
  for (const entry of entries) {
    signal?.throwIfAborted();
    files.set(entry.path, await unpackEntry(zip, entry, name));
  }
  return files;
}

function refuseBombs(entries: readonly ZipEntry[], name: string): void {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const bomb = entries.find(
    ({ bytes, packedBytes }) => bytes > 1e6 && bytes > packedBytes * maxRatio,
  );
  if (entries.length <= maxEntries && total <= maxUnpackedBytes && !bomb) return;
  const what = bomb ? `${bomb.path} grows` : `its ${entries.length} files grow`;
  throw new SnapshotError(
    'archive_invalid',
    `${name} is not unpacked: ${what} to ${bomb?.bytes ?? total} bytes.`,
    name,
  );
}

/** One file of a zip. Rejects with SnapshotError `archive_invalid` naming it and what is wrong. */
export async function unpackEntry(zip: Blob, entry: ZipEntry, name: string): Promise<Blob> {
  const invalid = (reason: string, cause?: unknown) =>
    new SnapshotError('archive_invalid', `${name}, ${entry.path}: ${reason}.`, name, cause);
  const header = new DataView(
    await zip.slice(entry.offset, entry.offset + localHeaderLength).arrayBuffer(),
  );
  if (header.byteLength < localHeaderLength || header.getUint32(0, true) !== 0x04034b50) {
    throw invalid('it is not where the directory says');
  }
  const start =
    entry.offset + localHeaderLength + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = zip.slice(start, start + entry.packedBytes);
  if (packed.size !== entry.packedBytes) throw invalid('it is cut short');
  if (entry.method === 0) return packed;
  if (entry.method !== 8)
    throw invalid(`it is packed by method ${entry.method}, which is not read`);
  try {
    const inflated = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const file = await blobOfStream(upTo(inflated, entry.bytes));
    if (file.size === entry.bytes) return file;
  } catch (thrown) {
    throw invalid('it cannot be unpacked', thrown);
  }
  throw invalid('it has another size than the directory says');
}

async function* upTo(
  stream: ReadableStream<Uint8Array>,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of piecesOf(stream)) {
    size += piece.length;
    if (size > bytes) throw new RangeError(`It unpacks to more than ${bytes} bytes.`);
    yield piece;
  }
}
