import { IntakeError } from '../../intake-error';
import type { OpenedFile } from '../opened-file';
import { isArchive, isReadable, isRubbish, refuseClimbing } from './entry-path';
import { expandEntry } from './expand-entry';
import { readDirectory } from './read-directory';
import type { ZipEntry } from './zip-entry';

/** Largest file in a zip, and all files together, expanded. */
export const zipCaps = { bytes: 4_000_000_000, total: 8_000_000_000, ratio: 300 };
const partBytes = 16_000_000;

/**
 * The files in a zip, expanded into blobs, in the order of the zip; what cannot be read stands with
 * the reason. Throws IntakeError where nothing of the zip is to be trusted: `damaged`, `encrypted`,
 * `unsafe_path`, `too_large`; `nothing_inside` where it holds no file. `onBytes` is told how many
 * bytes of the zip have been read.
 */
export async function openZip(
  zip: Blob,
  zipName: string,
  onBytes?: (count: number) => void,
): Promise<readonly OpenedFile[]> {
  const entries = (await readDirectory(zip)).filter(({ isFolder }) => !isFolder);
  for (const { path } of entries) refuseClimbing(path);
  const wanted = entries.filter(({ path }) => !isRubbish(path));
  if (wanted.length === 0) throw new IntakeError('nothing_inside', 'The zip holds no file.');
  const locked = wanted.find(({ isEncrypted }) => isEncrypted);
  if (locked) throw new IntakeError('encrypted', `${locked.path} is encrypted with a password.`);
  const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > zipCaps.total) {
    throw new IntakeError('too_large', `The zip grows to ${Math.round(total / 1e6)} MB.`);
  }
  const opened: OpenedFile[] = [];
  let before = 0;
  for (const entry of wanted) {
    const name = `${zipName}/${entry.path}`;
    const start = before;
    opened.push(await openEntry(zip, entry, name, (count) => onBytes?.(start + count)));
    before += entry.packedBytes;
  }
  return opened;
}

async function openEntry(
  zip: Blob,
  entry: ZipEntry,
  name: string,
  onBytes: (count: number) => void,
): Promise<OpenedFile> {
  const { path } = entry;
  if (isArchive(path))
    return { name, failure: { kind: 'nested_archive', message: path, line: null } };
  if (!isReadable(path)) {
    const ending = /[^./]+$/.exec(path)?.[0] ?? path;
    return {
      name,
      failure: { kind: 'unsupported_format', message: ending.toUpperCase(), line: null },
    };
  }
  const parts: Blob[] = [];
  let held: BlobPart[] = [];
  let heldBytes = 0;
  for await (const chunk of expandEntry(zip, entry, zipCaps, onBytes)) {
    held.push(chunk as Uint8Array<ArrayBuffer>);
    heldBytes += chunk.length;
    if (heldBytes < partBytes) continue;
    parts.push(new Blob(held));
    held = [];
    heldBytes = 0;
  }
  return { name, file: new File([...parts, ...held], name) };
}
