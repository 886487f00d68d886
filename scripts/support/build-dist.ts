import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildForProduction } from './build-for-production';

const root = resolve(import.meta.dirname, '../..');
const inputs = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const stamp = join(root, 'dist', '.inputs');

/** Builds `dist/`; with `onlyIfStale` nothing is done where the inputs are those of the last build. */
export async function buildDist({ onlyIfStale = false } = {}): Promise<'built' | 'fresh'> {
  const fingerprint = inputsFingerprint();
  if (onlyIfStale && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) {
    return 'fresh';
  }
  await buildForProduction({ root, logLevel: 'warn' });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, fingerprint);
  return 'built';
}

function inputsFingerprint(): string {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => filesOf(join(root, input)))) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
