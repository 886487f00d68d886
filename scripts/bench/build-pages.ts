import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildForProduction } from '../support/build-for-production';
import { floorStatements } from './floor-statements';
import type { BenchSnapshot } from './snapshots';

/** Folders of the built pages. */
export interface BenchPages {
  readonly app: string;
  readonly floor: string;
}

/** Builds the console into the cache and returns its folder. */
export async function buildApp(root: string, cache: string): Promise<string> {
  const app = join(cache, 'app');
  rmSync(app, { recursive: true, force: true });
  await buildForProduction({
    root,
    logLevel: 'error',
    build: { outDir: app, emptyOutDir: true, copyPublicDir: false },
  });
  return app;
}

/** Builds the console and the floor page into the cache; the floor runs the statements for the snapshot given. */
export async function buildPages(
  root: string,
  cache: string,
  { database, asOf }: BenchSnapshot,
): Promise<BenchPages> {
  const app = await buildApp(root, cache);
  const floor = join(cache, 'floor');
  rmSync(floor, { recursive: true, force: true });
  await buildForProduction({
    logLevel: 'error',
    root: join(import.meta.dirname, 'floor'),
    configFile: false,
    base: './',
    publicDir: false,
    define: { statements: JSON.stringify(await floorStatements(database, asOf)) },
    build: {
      outDir: floor,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
  return { app, floor };
}
