import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../support/find-browser';
import { buildPages } from './build-pages';
import { type CountingServer, serveCounting } from './counting-server';
import { filterCases, hashOf } from './filters';
import { machineFacts } from './machine';
import { type FilterChange, openPage } from './measure-filters';
import { openNativeFigures } from './measure-native';
import { measureOpening, type Opening } from './measure-opening';
import { nativeQueries } from './native-figures';
import { print } from './print';
import { linesOf, type Measured } from './results';
import { type BenchSnapshot, ensureBenchSnapshot } from './snapshots';
import { tableOf, thousands } from './table';
import { writeResults } from './write-results';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, '.cache/bench');

/**
 * Measures the Overview in Chromium against what bounds it: --sizes 1,10 (millions of rows),
 * --runs N (pairs of openings), --rounds N (through the list of filters), --port N,
 * --keep (snapshots of older code are good enough).
 */
export async function benchOverview(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '1,10' },
      runs: { type: 'string', default: '7' },
      rounds: { type: 'string', default: '3' },
      port: { type: 'string', default: '5360' },
      keep: { type: 'boolean', default: false },
    },
  });
  const executablePath = ensureBrowser(print);
  const machine = machineFacts(executablePath);
  const snapshots: BenchSnapshot[] = [];
  for (const millions of values.sizes.split(',').map(Number)) {
    print(`snapshot of ${millions} M rows`);
    snapshots.push(
      await ensureBenchSnapshot(cache, millions, { keep: values.keep, progress: print }),
    );
  }
  const [first] = snapshots;
  if (!first) throw new RangeError('--sizes names no size.');
  print('building the console and the floor');
  const { app, floor } = await buildPages(root, cache, first);
  const folders = snapshots.map(({ millions, folder }) => [`/snapshots/${millions}m/`, folder]);
  const server = await serveCounting(
    {
      '/': app,
      '/icons/': join(root, 'public/icons'),
      '/floor/': floor,
      ...Object.fromEntries(folders),
    },
    Number(values.port),
  );
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const measured: Measured[] = [];
    for (const snapshot of snapshots) {
      const counts = { runs: Number(values.runs), rounds: Number(values.rounds) };
      const figures = await measure(browser, server, snapshot, counts);
      measured.push(figures);
      print(`\n${tableOf(titleOf(snapshot), linesOf(figures))}`);
    }
    print(`\n(b) is compared with native DuckDB on one thread: ${nativeQueries.join(', ')}.`);
    print(
      writeResults('overview', {
        machine,
        nativeQueries,
        filters: filterCases.map((each) => hashOf(each, '…')),
        snapshots: measured.map((each) => ({ lines: linesOf(each), ...each })),
      }),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

/** App and floor, tab and native take turns, so that what else the machine does hits both alike. */
async function measure(
  browser: Browser,
  server: CountingServer,
  snapshot: BenchSnapshot,
  { runs, rounds }: { readonly runs: number; readonly rounds: number },
): Promise<Measured> {
  const name = `snapshots/${snapshot.millions}m/`;
  const openings: Record<'app' | 'floor', Opening[]> = { app: [], floor: [] };
  for (let run = -1; run < runs; run += 1) {
    const floor = await measureOpening(browser, server, `${server.url}floor/#snapshot=${name}`);
    const app = await measureOpening(browser, server, `${server.url}#/?snapshot=${name}`);
    if (run < 0) continue;
    openings.floor.push(floor);
    openings.app.push(app);
  }
  const overview = await openPage(browser, server.url, name);
  const figures = await openNativeFigures(snapshot.database, snapshot.asOf);
  const changes: FilterChange[] = [];
  const native: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const ours = await overview.measure(filterCases);
    const theirs = await figures.measure(filterCases);
    if (round < 0) continue;
    changes.push(...ours);
    native.push(...theirs);
  }
  await overview.close();
  figures.close();
  return { snapshot, ...openings, changes, native };
}

function titleOf({ millions, rows, cells, bytes }: BenchSnapshot): string {
  const size = (bytes / 1e6).toFixed(1);
  return `${millions} M rows (${thousands(rows)} rows, ${thousands(cells)} cells, file ${size} MB)`;
}
