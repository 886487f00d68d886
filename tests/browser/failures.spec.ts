import { readFileSync } from 'node:fs';
import type { Route } from '@playwright/test';
import { expect, test } from './console-page';

const databasePath = new URL(
  '../../dist/snapshots/zhejiang-demo-2026-10/snapshot.duckdb',
  import.meta.url,
);
const isDatabase = /zhejiang-demo-2026-10\/snapshot\.duckdb/;

/** Answers like a server with ranges, from other bytes than those on the disk. */
function serve(bytes: Buffer) {
  return async (route: Route) => {
    const range = /bytes=(\d+)-(\d*)/.exec(route.request().headers().range ?? '');
    if (!range) {
      await route.fulfill({ body: bytes, headers: { 'Content-Length': String(bytes.length) } });
      return;
    }
    const from = Number(range[1]);
    const to = Math.min(range[2] ? Number(range[2]) : bytes.length - 1, bytes.length - 1);
    await route.fulfill({
      status: 206,
      body: bytes.subarray(from, to + 1),
      headers: { 'Content-Range': `bytes ${from}-${to}/${bytes.length}`, 'Accept-Ranges': 'bytes' },
    });
  };
}

test.describe('a snapshot that is not there', () => {
  test.use({ tolerated: [/404.*snapshots\/none/] });

  test('is said with its address, and the default one opens without a reload', async ({ page }) => {
    await page.goto('./#/ledgers?snapshot=snapshots/none/');
    const screen = page.getByRole('alert');
    await expect(screen.getByRole('heading', { name: '没有找到快照' })).toBeVisible();
    await expect(screen).toContainText('snapshots/none/');
    await page.evaluate(() => {
      document.body.dataset.mark = 'not reloaded';
    });
    await screen.getByRole('button', { name: '改用默认快照' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '台账' })).toBeVisible();
    await expect(page.locator('body')).toHaveAttribute('data-mark', 'not reloaded');
  });
});

test('a database of another size is refused with both sizes, and opens once it is whole', async ({
  page,
}) => {
  const whole = readFileSync(databasePath);
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  await page.route(isDatabase, serve(half));
  await page.goto('./#/ledgers');
  await expect(page.getByRole('heading', { name: '快照没有通过校验，没有打开' })).toBeVisible();
  const failed = page.getByRole('list', { name: '没有通过的检查' });
  await expect(failed).toContainText('snapshot.duckdb');
  for (const { length } of [whole, half]) {
    await expect(failed).toContainText(length.toLocaleString('zh-CN'));
  }
  await page.unroute(isDatabase);
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '台账' })).toBeVisible();
});

test('a snapshot of a newer storage version is told from a broken one', async ({ page }) => {
  const newer = Buffer.from(readFileSync(databasePath));
  newer.writeBigUInt64LE(9_999n, 12);
  await page.route(isDatabase, serve(newer));
  await page.goto('./#/ledgers');
  await expect(page.getByRole('heading', { name: '快照由更新的版本生成' })).toBeVisible();
  await page.getByText('技术详情').click();
  await expect(page.getByRole('alert')).toContainText('9999');
});

test.describe('a database that does not start', () => {
  test.use({ tolerated: [/eh\.worker|Failed to load resource|importScripts|ErrorEvent/] });

  test('is said, and starts again without a reload', async ({ page }) => {
    const isWorker = /duckdb-browser-eh\.worker/;
    await page.route(isWorker, (route) => route.abort());
    await page.goto('./#/ledgers');
    await expect(page.getByRole('heading', { name: '数据库没有启动' })).toBeVisible();
    await page.unroute(isWorker);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '台账' })).toBeVisible();
  });
});

test('a browser without WebAssembly is told what to use instead', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  await page.goto('./#/ledgers');
  await expect(page.getByRole('heading', { name: '浏览器没有启用 WebAssembly' })).toBeVisible();
  await expect(page.getByRole('button', { name: '重试' })).toHaveCount(0);
});

test('an address that leads nowhere leads back', async ({ page }) => {
  await page.goto('./#/nowhere?region=330100');
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeAttached();
  await page.getByRole('link', { name: '回到总览' }).click();
  await expect(page).toHaveURL(/#\/\?region=330100$/);
});
