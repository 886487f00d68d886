import { createWriteStream, openAsBlob } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { packZip } from '../../src/snapshot/pack-zip';
import { encryptFile } from '../../src/snapshot/passphrase';

/**
 * Packs the folder of a snapshot as a zip beside it, encrypted under a passphrase if one is given;
 * gives its path. The file takes its name when complete.
 */
export async function packFolder(folder: string, passphrase: string | null): Promise<string> {
  const files = new Map<string, Blob>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll('\\', '/'), await openAsBlob(path));
  }
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const zip = packZip(sorted, basename(folder));
  const path = `${folder}.zip${passphrase === null ? '' : '.age'}`;
  const content = passphrase === null ? zip : (await encryptFile(zip, passphrase)).stream();
  try {
    await pipeline(Readable.from(content), createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
  } finally {
    await rm(`${path}.part`, { force: true });
  }
  return path;
}
