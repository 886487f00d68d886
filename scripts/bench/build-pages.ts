import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { allDatasetViews } from '../../src/engine/dataset-views';
import { columnsQuery, tableColumns } from '../../src/engine/table-columns';
import { openNative } from '../native/open-native';

/** Folders of the built pages. */
export interface BenchPages {
  readonly app: string;
  readonly floor: string;
}

/** Builds the console and the floor page into the cache; the floor makes the views of the snapshot given. */
export async function buildPages(
  root: string,
  cache: string,
  database: string,
): Promise<BenchPages> {
  const [app, floor] = [join(cache, 'app'), join(cache, 'floor')];
  const shared = { root, logLevel: 'error', mode: 'production' } as const;
  for (const outDir of [app, floor]) rmSync(outDir, { recursive: true, force: true });
  await build({ ...shared, build: { outDir: app, emptyOutDir: true, copyPublicDir: false } });
  await build({
    ...shared,
    root: join(import.meta.dirname, 'floor'),
    configFile: false,
    base: './',
    publicDir: false,
    define: {
      datasetViews: JSON.stringify(await viewsOf(database)),
      columnsOfSnapshot: JSON.stringify(columnsQuery('snapshot', 'main')),
    },
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

/** The views as the console makes them over a snapshot. */
async function viewsOf(database: string): Promise<string> {
  const native = await openNative(':memory:');
  try {
    await native.run(`ATTACH '${database.replaceAll("'", "''")}' AS "snapshot" (READ_ONLY)`);
    const snapshot = await tableColumns(native, 'snapshot', 'main');
    return allDatasetViews({ snapshot, local: new Map() });
  } finally {
    native.close();
  }
}
