import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDemo } from '../../demo/ensure-demo';
import { buildForProduction } from '../../support/build-for-production';
import { type CountingServer, serveCounting } from '../counting-server';

/** Builds the console into the cache and serves it with the demonstration snapshots. */
export async function serveScoreboard(root: string, port: number): Promise<CountingServer> {
  await ensureDemo();
  const app = join(root, '.cache/bench/scoreboard');
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
      '/snapshots/': join(root, 'public/snapshots'),
    },
    port,
  );
}
