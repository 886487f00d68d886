import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenFile } from '../../src/snapshot/resources';

/** Size and SHA-256 of a file of a snapshot folder, read as a stream. */
export async function writtenFile(folder: string, path: string): Promise<WrittenFile> {
  const full = join(folder, path);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(full)) hash.update(chunk);
  return { path, bytes: (await stat(full)).size, sha256: hash.digest('hex') };
}
