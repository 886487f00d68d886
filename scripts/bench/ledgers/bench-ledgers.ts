import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ledgers } from '../../../src/evaluation/ledgers/ledgers';
import { browserFlags, ensureBrowser } from '../../support/find-browser';
import { buildApp } from '../build-pages';
import { serveCounting } from '../counting-server';
import { line } from '../line';
import { machineFacts } from '../machine';
import { print } from '../print';
import { ensureBenchSnapshot } from '../snapshots';
import { median, quantile } from '../statistics';
import { tableOf, thousands } from '../table';
import { writeResults } from '../write-results';
import { measureLedgers } from './measure-ledgers';

const root = resolve(import.meta.dirname, '../../..');
const cache = join(root, '.cache/bench');

/** Starts of the periods that are navigated to, each new to the console. */
const from = ['2025-10', '2025-09', '2025-08'];

/**
 * Measures in Chromium, on a million rows: every ledger from the navigation to the settled page, the
 * archives of the busiest regions, and the search from a key to its list.
 * --millions N, --port N, --keep (a snapshot of older code is good enough).
 */
export async function benchLedgers(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      millions: { type: 'string', default: '1' },
      port: { type: 'string', default: '5370' },
      keep: { type: 'boolean', default: false },
    },
  });
  const executablePath = ensureBrowser(print);
  const machine = machineFacts(executablePath);
  const { keep } = values;
  const snapshot = await ensureBenchSnapshot(cache, Number(values.millions), {
    keep,
    progress: print,
  });
  print('building the console');
  const folders = {
    '/': await buildApp(root, cache),
    '/icons/': join(root, 'public/icons'),
    '/snapshots/bench/': snapshot.folder,
  };
  const server = await serveCounting(folders, Number(values.port));
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const names = ledgers.map(({ name }) => name);
    const base = server.url;
    const times = await measureLedgers(browser, { base, snapshot, ledgers: names, from });
    const all = Object.values(times.ledgers).flat();
    const slowest = names.toSorted(
      (a, b) => median(times.ledgers[b] ?? []) - median(times.ledgers[a] ?? []),
    )[0];
    const lines = [
      line('a ledger, p95', quantile(all, 0.95), 'ms', 120),
      line('    median', median(all), 'ms'),
      line(`    slowest (${slowest}), median`, median(times.ledgers[slowest ?? ''] ?? []), 'ms'),
      line('archive of a busy region, p95', quantile(times.archives, 0.95), 'ms', 250),
      line('    median', median(times.archives), 'ms'),
      line('search, p95', quantile(times.searches, 0.95), 'ms', 50),
      line('    median', median(times.searches), 'ms'),
    ];
    const title = `${thousands(snapshot.rows)} rows, ${names.length} ledgers, ${from.length} periods`;
    print(`\n${tableOf(title, lines)}`);
    print(writeResults('ledgers', { machine, title, lines, times }));
  } finally {
    await browser.close();
    server.close();
  }
}
