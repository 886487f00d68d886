import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Gzip } from 'fflate';
import type { WrittenTable } from '../../src/snapshot/resources';
import { writtenFile } from '../demo/file-hash';

/**
 * The CSV file of a table as it lies in the snapshot: compressed if asked to, by fflate, so that its
 * bytes are the same on every machine. The plain file is then removed.
 */
export async function packTable(
  folder: string,
  path: string,
  rowCount: number,
  compressed: boolean,
): Promise<WrittenTable> {
  const plain = await writtenFile(folder, path);
  if (!compressed) return { ...plain, compressed, rowCount, contentSha256: plain.sha256 };
  const packed = `${path}.gz`;
  const target = createWriteStream(`${folder}/${packed}`);
  const gzip = new Gzip({ level: 6, mtime: 0 });
  const hash = createHash('sha256');
  const ready: Uint8Array[] = [];
  let bytes = 0;
  gzip.ondata = (piece) => ready.push(piece);
  const write = async () => {
    for (const piece of ready.splice(0)) {
      hash.update(piece);
      bytes += piece.length;
      if (!target.write(piece)) await once(target, 'drain');
    }
  };
  for await (const piece of createReadStream(`${folder}/${path}`)) {
    gzip.push(new Uint8Array(piece));
    await write();
  }
  gzip.push(new Uint8Array(0), true);
  await write();
  target.end();
  await once(target, 'close');
  await rm(`${folder}/${path}`);
  return {
    path: packed,
    bytes,
    sha256: hash.digest('hex'),
    contentSha256: plain.sha256,
    compressed,
    rowCount,
  };
}
