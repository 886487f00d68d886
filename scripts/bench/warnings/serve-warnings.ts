import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildForProduction } from '../../support/build-for-production';
import { type CountingServer, serveCounting } from '../counting-server';
import type { BenchSnapshot } from '../snapshots';

/** Builds the console into the cache and serves it with a snapshot under `snapshots/bench/`. */
export async function serveWarnings(
  root: string,
  snapshot: BenchSnapshot,
  port: number,
): Promise<CountingServer> {
  const app = join(root, '.cache/bench/warnings');
  rmSync(app, { recursive: true, force: true });
  await buildForProduction({
    root,
    logLevel: 'error',
    build: { outDir: app, emptyOutDir: true, copyPublicDir: false },
  });
  return serveCounting(
    {
      '/': app,
      '/icons/': join(root, 'public/icons'),
      '/snapshots/bench/': snapshot.folder,
    },
    port,
  );
}
