import { sha256 } from '../util/sha256';
import type { Folder } from './folder';
import { isGeneration, manifestFile } from './generation';
import { KeptError } from './kept-error';
import { type KeptManifest, type KeptPart, parseKeptManifest } from './kept-manifest';
import { readPointers, writePointer } from './kept-pointer';

/** What counts now. */
export interface Kept {
  readonly generation: string;
  readonly manifest: KeptManifest;
}

/**
 * What is kept: its manifest, checked against the pointer; null where nothing is. Throws KeptError
 * `damaged` or `newer`. The files of rows are not looked at.
 */
export async function readKept(root: Folder): Promise<Kept | null> {
  const { current, isDamaged } = await readPointers(root);
  if (isDamaged) throw new KeptError('damaged', 'Both pointers are damaged.', 'pointer-0');
  if (!current?.generation) return null;
  const { generation } = current;
  const file = `${generation}/${manifestFile}`;
  const bytes = await (await root.folder(generation)).read(manifestFile);
  if (!bytes) throw new KeptError('damaged', `${file} is missing.`, file);
  if ((await sha256(bytes)) !== current.manifest) {
    throw new KeptError('damaged', `${file} is not what was written.`, file);
  }
  return { generation, manifest: parseKeptManifest(new TextDecoder().decode(bytes)) };
}

/** The bytes of a part. Throws KeptError `damaged` where they are not those that were written. */
export async function readPart(
  root: Folder,
  { generation }: Kept,
  part: KeptPart,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = `${generation}/${part.file}`;
  const bytes = await (await root.folder(generation)).read(part.file);
  if (!bytes) throw new KeptError('damaged', `${file} is missing.`, file);
  if (bytes.length !== part.bytes) {
    throw new KeptError('damaged', `${file} has ${bytes.length} of ${part.bytes} bytes.`, file);
  }
  if ((await sha256(bytes)) !== part.sha256) {
    throw new KeptError('damaged', `${file} is not what was written.`, file);
  }
  return bytes;
}

/** Removes what no pointer names: what a save left that never came to its end. */
export async function removeGarbage(root: Folder): Promise<void> {
  const { current } = await readPointers(root);
  for (const name of await root.list()) {
    if (isGeneration(name) && name !== current?.generation) await root.remove(name);
  }
}

/**
 * Forgets all that is kept. The pointer says so first, and is what goes last: stopped at any moment,
 * all is kept or nothing is.
 */
export async function removeKept(root: Folder): Promise<void> {
  const { current, free, taken } = await readPointers(root);
  const sequence = (current?.sequence ?? 0) + 1;
  await writePointer(root, free, { sequence, generation: null, manifest: null });
  await removeGarbage(root);
  await root.remove(taken);
  await root.remove(free);
}
