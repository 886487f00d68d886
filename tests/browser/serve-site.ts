import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ensureDemo } from '../../scripts/demo/ensure-demo';
import { serveDist } from '../../scripts/support/serve-dist';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const site = join(root, '.cache/test-site');
const smallDemo = join(root, '.cache/small-demo');

/**
 * Serves `dist/` as it is on the port given, with a twentieth of the demonstration beside it at
 * `snapshots/small/`: for tests that read whole snapshots again and again.
 */
export async function main([port]: string[]): Promise<void> {
  await ensureDemo({ scale: 0.05, out: smallDemo });
  await rm(site, { recursive: true, force: true });
  await mkdir(join(site, 'snapshots'), { recursive: true });
  await linkAll(dist, site);
  await linkAll(join(dist, 'snapshots'), join(site, 'snapshots'));
  await symlink(smallDemo, join(site, 'snapshots/small'));
  const server = await serveDist(Number(port), site);
  process.stdout.write(`${site} at ${server.url}\n`);
}

async function linkAll(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    if (name !== 'snapshots') await symlink(join(from, name), join(to, name));
  }
}
