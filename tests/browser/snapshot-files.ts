import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** A file as it is picked or dropped. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One snapshot of 26 invented penalties in the forms in which it is handed on. */
export interface SnapshotInFiles {
  readonly signed: HandedFile;
  readonly encrypted: HandedFile;
  readonly database: HandedFile;
  readonly passphrase: string;
}

/** Builds them with `npm run snapshot` in a folder that is removed again. */
export async function buildSnapshotFiles(): Promise<SnapshotInFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  const passphrase = 'correct horse battery';
  const source = 'tests/fixtures/intake/penalties-kinds.gb18030.csv';
  const [key, pass, out] = ['key', 'passphrase', 'signed'].map((name) => join(folder, name));
  const snapshot = (...args: (string | undefined)[]) =>
    run('node', ['scripts/run.mjs', 'scripts/snapshot.ts', ...args.map(String)], { cwd: root });
  try {
    await writeFile(String(pass), passphrase);
    await snapshot('--make-key', key);
    const title = [
      '--title',
      '衢州市样例快照',
      '--publisher',
      '样例信用办',
      '--as-of',
      '2026-06-30',
    ];
    await snapshot(source, '--out', out, ...title, '--sign', key, '--zip');
    const encrypted = join(folder, 'encrypted');
    await snapshot(source, '--out', encrypted, ...title, '--passphrase-file', pass);
    const read = async (path: string, name: string) => ({
      name,
      bytes: await readFile(join(folder, path)),
    });
    return {
      passphrase,
      signed: await read('signed.zip', 'signed.zip'),
      encrypted: await read('encrypted.zip.age', 'encrypted.zip.age'),
      database: await read('signed/snapshot.duckdb', 'snapshot.duckdb'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same file with one byte turned over, as far into it as the share says. */
export function flipped({ name, bytes }: HandedFile, share: number): HandedFile {
  const altered = Buffer.from(bytes);
  const place = Math.floor(altered.length * share);
  altered.writeUInt8(altered.readUInt8(place) ^ 0xff, place);
  return { name, bytes: altered };
}
