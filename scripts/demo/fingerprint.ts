import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const inputs = [
  'data',
  'src/catalog',
  'src/demo',
  'src/engine/build',
  'src/engine/coded-tables-file.ts',
  'src/evaluation',
  'src/queries/opening-statements.ts',
  'src/snapshot',
  'src/sql',
  'scripts/demo',
  'scripts/native',
  'package-lock.json',
];

/** A hash of every file that the demonstration is made from and of its settings. */
export async function demoFingerprint(root: string, settings: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const input of inputs) {
    for (const file of await filesUnder(join(root, input))) {
      hash.update(`\0${relative(root, file).replaceAll('\\', '/')}\0`).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
