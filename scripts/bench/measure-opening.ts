import type { Browser } from '@playwright/test';
import type { CountingServer } from './counting-server';
import { settledAt, watchDrawn } from './watch-drawn';

/** One opening of a page in a fresh browser context. */
export interface Opening {
  /** From navigation until all figures were drawn. */
  readonly milliseconds: number;
  /** Of the snapshot, until then. */
  readonly bytes: number;
  readonly requests: number;
}

const quiet = 300;

/** Opens an address and waits until its figures stand. Rejects where the page throws an error. */
export async function measureOpening(
  browser: Browser,
  server: CountingServer,
  address: string,
): Promise<Opening> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = await context.newPage();
    const failed = new Promise<never>((_, reject) => page.on('pageerror', reject));
    failed.catch(() => undefined);
    await watchDrawn(page);
    server.reset();
    await page.goto(address, { waitUntil: 'commit' });
    const milliseconds = await Promise.race([settledAt(page, quiet), failed]);
    return { milliseconds, bytes: server.snapshotBytes(), requests: server.snapshotRequests() };
  } finally {
    await context.close();
  }
}
