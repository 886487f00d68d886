import { IntakeError } from '../../intake-error';
import { readChunks } from '../../text/read-chunks';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';

/** What an entry may grow to. */
export interface ExpansionCaps {
  readonly bytes: number;
  /** Expanded bytes for each packed one, looked at from `ratioFrom` bytes on. */
  readonly ratio: number;
}

const ratioFrom = 50_000_000;
const stored = 0;
const deflated = 8;

/**
 * The bytes of a zip entry piece by piece, its length and checksum compared at the end. Throws
 * IntakeError `encrypted`, `damaged`, `too_large` beyond a cap, `unsupported_format` for a method
 * of compression other than Deflate. `onBytes` is told how many packed bytes have been read.
 */
export async function* expandEntry(
  file: Blob,
  entry: ZipEntry,
  caps: ExpansionCaps,
  onBytes?: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted) {
    throw new IntakeError('encrypted', `${entry.path} is encrypted with a password.`);
  }
  if (entry.method !== stored && entry.method !== deflated) {
    throw new IntakeError('unsupported_format', `ZIP (method ${entry.method})`);
  }
  if (entry.bytes > caps.bytes) throw tooLarge(entry, caps);
  const packed = await packedBytes(file, entry);
  let count = 0;
  let checksum = 0;
  for await (const chunk of entry.method === stored ? readChunks(packed) : inflate(packed, entry)) {
    count += chunk.length;
    if (count > caps.bytes) throw tooLarge(entry, caps);
    if (count > ratioFrom && count > caps.ratio * Math.max(entry.packedBytes, 1)) {
      throw new IntakeError(
        'too_large',
        `${entry.path} grows to more than ${caps.ratio} times its packed size.`,
      );
    }
    checksum = crc32(chunk, checksum);
    onBytes?.(entry.bytes > 0 ? entry.packedBytes * Math.min(count / entry.bytes, 1) : 0);
    yield chunk;
  }
  if (count !== entry.bytes || checksum !== entry.crc32) {
    throw new IntakeError('damaged', `${entry.path} does not have the length or checksum noted.`);
  }
}

async function packedBytes(file: Blob, { path, offset, packedBytes }: ZipEntry): Promise<Blob> {
  const view = new DataView(await file.slice(offset, offset + 30).arrayBuffer());
  if (view.byteLength < 30 || view.getUint32(0, true) !== 0x04034b50) {
    throw new IntakeError('damaged', `${path} does not stand where the zip says.`);
  }
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packedBytes > file.size) throw new IntakeError('damaged', `${path} is cut short.`);
  return file.slice(start, start + packedBytes);
}

async function* inflate(packed: Blob, { path }: ZipEntry): AsyncGenerator<Uint8Array> {
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new IntakeError('damaged', `${path} cannot be expanded: ${reason}`);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function tooLarge({ path }: ZipEntry, { bytes }: ExpansionCaps): IntakeError {
  return new IntakeError('too_large', `${path} is larger than ${bytes / 1e6} MB when expanded.`);
}
