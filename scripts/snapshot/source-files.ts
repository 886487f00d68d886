import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { unpackZip } from '../../src/snapshot/unpack-zip';

/** A raw export: its name as messages show it, and its bytes, which stay on disk. */
export interface SourceFile {
  readonly name: string;
  readonly file: Blob;
}

/**
 * The files of the inputs, folders searched through and zips opened, in the order of their names:
 * the same inputs give the same order on every machine. Throws RangeError for an input that is not
 * there or has no file.
 */
export async function sourceFiles(inputs: readonly string[]): Promise<readonly SourceFile[]> {
  const found: SourceFile[] = [];
  for (const input of inputs) {
    const before = found.length;
    for (const path of await pathsIn(input)) {
      const name = path === input ? basename(input) : relative(input, path).replaceAll('\\', '/');
      found.push(...(await opened(name, await openAsBlob(path))));
    }
    if (found.length === before) throw new RangeError(`${input} has no file in it.`);
  }
  return found;
}

async function pathsIn(input: string): Promise<readonly string[]> {
  const there = await stat(input).catch(() => null);
  if (!there) throw new RangeError(`${input} is not there: give files or folders of exports.`);
  if (!there.isDirectory()) return [input];
  const entries = await readdir(input, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isHidden(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function opened(name: string, file: Blob): Promise<readonly SourceFile[]> {
  if (!name.toLowerCase().endsWith('.zip')) return [{ name, file }];
  const files = await unpackZip(file, name);
  return [...files]
    .filter(([path]) => !path.split('/').some(isHidden))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, inner]) => ({ name: `${name}/${path}`, file: inner }));
}

/** Files that systems and office programs leave beside those of people. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === '__MACOSX';
}
