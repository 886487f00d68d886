import type { Browser } from '@playwright/test';
import { openNative } from '../../native/open-native';
import type { BenchSnapshot } from '../snapshots';
import { settle } from './settle';

export interface LedgerTimes {
  /** Milliseconds from the navigation to the settled page, by ledger, one a round. */
  readonly ledgers: Readonly<Record<string, readonly number[]>>;
  /** The same of the archives of the busiest regions. */
  readonly archives: readonly number[];
  /** From a key to the list of what was found. */
  readonly searches: readonly number[];
}

interface MeasureOptions {
  readonly base: string;
  readonly snapshot: BenchSnapshot;
  readonly ledgers: readonly string[];
  /** First months of the periods; each makes other statements of every page. */
  readonly from: readonly string[];
}

const snapshotName = 'snapshots/bench/';
const searched = ['杭', 'hz', '3301', 'caigou', 'rectification', '税'];

/**
 * Opens every ledger once to have its code, then with each period; then the archives of the busiest
 * regions, and searches.
 */
export async function measureLedgers(
  browser: Browser,
  { base, snapshot, ledgers, from }: MeasureOptions,
): Promise<LedgerTimes> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = await context.newPage();
    const at = (path: string, month: string) =>
      `${path}?snapshot=${snapshotName}&from=${month}&to=2026-10`;
    await page.goto(`${base}#${at('/ledgers', '2025-11')}`);
    await page.locator('main table td').first().waitFor({ timeout: 240_000 });
    // The rules, which speak when nobody waits, are to be over.
    await page.waitForTimeout(12_000);
    const go = (path: string, month: string) =>
      settle(page, 'main', { kind: 'go', hash: at(path, month) });

    const times: Record<string, number[]> = {};
    for (const name of ledgers) await go(`/ledger/${name}`, '2025-11');
    for (const month of from) {
      for (const name of ledgers) {
        await go('/ledgers', month);
        times[name] = [...(times[name] ?? []), await go(`/ledger/${name}`, month)];
      }
    }

    const archives: number[] = [];
    const [warm, ...regions] = await busiestRegions(snapshot);
    for (const [place, region] of [warm, ...regions].entries()) {
      await go('/ledgers', '2025-11');
      const took = await go(`/archive/${region}`, '2025-11');
      if (place > 0) archives.push(took);
    }

    await go('/ledgers', '2025-11');
    const field = 'search input[type=search]';
    await page.locator(field).focus();
    await settle(page, 'search', { kind: 'type', field, text: '衢' });
    const searches: number[] = [];
    for (const text of searched) {
      searches.push(await settle(page, 'search', { kind: 'type', field, text }));
    }
    return { ledgers: times, archives, searches };
  } finally {
    await context.close();
  }
}

/** Codes of the regions with the most cases in the cells of the snapshot. */
async function busiestRegions({ database }: BenchSnapshot): Promise<readonly string[]> {
  const native = await openNative(database);
  try {
    const { columns } = await native.query(
      'SELECT region::VARCHAR AS region FROM indicator_cube WHERE region IS NOT NULL GROUP BY ALL ORDER BY sum(denominator) DESC LIMIT 6',
    );
    return Array.from(columns[0]?.values ?? [], String);
  } finally {
    native.close();
  }
}
