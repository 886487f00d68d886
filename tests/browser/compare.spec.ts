import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { openNativeDatabase } from '../support/native-database';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const newer = 'zhejiang-demo-2026-10';
const older = 'zhejiang-demo-2026-09';
/** A twentieth of the demonstration: each test compares the pair anew. */
const folder = 'snapshots/small';
const pair = `./#/data/compare?snapshot=${folder}/${newer}/&with=${folder}/${older}/`;
const olderAsOf = '2026-09-30';

/** What native DuckDB counts in the same two files, in SQL of its own. */
async function nativeCounts(dataset: string) {
  const database = await openNativeDatabase();
  try {
    for (const [alias, name] of [
      ['n', newer],
      ['o', older],
    ] as const) {
      const url = new URL(`../../.cache/small-demo/${name}/`, import.meta.url);
      await database.run(`ATTACH '${fileURLToPath(url)}snapshot.duckdb' AS ${alias} (READ_ONLY)`);
    }
    const document = await readFile(
      new URL(`../../data/catalog/${dataset}.json`, import.meta.url),
      'utf8',
    );
    const { primaryKey, fields } = JSON.parse(document) as {
      primaryKey: string[];
      fields: { name: string; role?: string }[];
    };
    const equal = (name: string) =>
      `n."${name}"::VARCHAR IS NOT DISTINCT FROM o."${name}"::VARCHAR`;
    const on = primaryKey.map((key) => `n."${key}" = o."${key}"`).join(' AND ');
    const same = fields.map(({ name }) => equal(name)).join(' AND ');
    const event = fields.find(({ role }) => role === 'event_date')?.name;
    const [added] = await database.rows(
      `SELECT count(*)::INTEGER AS added, (count(*) FILTER (WHERE ${event ? `n."${event}" <= DATE '${olderAsOf}'` : 'false'}))::INTEGER AS late FROM n.${dataset} AS n ANTI JOIN o.${dataset} AS o ON ${on}`,
    );
    const [withdrawn] = await database.rows(
      `SELECT count(*)::INTEGER AS withdrawn FROM o.${dataset} AS o ANTI JOIN n.${dataset} AS n ON ${on}`,
    );
    const [common] = await database.rows(
      `SELECT (count(*) FILTER (WHERE NOT (${same})))::INTEGER AS changed, (count(*) FILTER (WHERE ${same}))::INTEGER AS unchanged FROM n.${dataset} AS n JOIN o.${dataset} AS o ON ${on}`,
    );
    return { ...added, ...withdrawn, ...common };
  } finally {
    database.close();
  }
}

async function summaryOf(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出摘要' }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    newer: { asOf: string };
    datasets: { name: string; rows: Record<string, number>; repeatedKeys: number }[];
    figures: { indicator: string; older: number; newer: number }[];
  };
}

test('the counts of all datasets are those of native DuckDB', async ({ page }) => {
  await page.goto(pair);
  await expect(page.getByText(/个数据集/).first()).toBeVisible();
  const summary = await summaryOf(page);
  expect(summary.datasets).toHaveLength(32);
  expect(summary.newer.asOf).toBe('2026-10-31');
  expect(summary.figures).toHaveLength(8);
  for (const { name, rows, repeatedKeys } of summary.datasets) {
    const { newer: _, older: __, ...counts } = rows;
    expect({ name, ...counts }).toEqual({ name, ...(await nativeCounts(name)) });
    expect(repeatedKeys).toBe(0);
  }
});

test('a dataset opens, its rows are searched, opened side by side and exported', async ({
  page,
}) => {
  await page.goto(pair);
  await page.getByRole('link', { name: '行政处罚', exact: true }).click();
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  const counts = await nativeCounts('administrative_penalties');
  await expect(grid).toHaveAttribute('aria-rowcount', String(Number(counts.changed) + 1));

  await page.getByRole('button', { name: /^当前状态\s*\d/ }).click();
  await expect(page).toHaveURL(/field=state/);
  await expect(grid).not.toHaveAttribute('aria-rowcount', String(Number(counts.changed) + 1));
  const first = grid.getByRole('row').nth(1).getByRole('gridcell').first();
  await expect(first).toHaveText(/^CF/);
  const key = (await first.textContent()) ?? '';
  await page.getByRole('searchbox', { name: '搜索', exact: true }).fill(key);
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  // The row is counted before it is fetched, and only a fetched row opens.
  await expect(first).toHaveText(key);
  await grid.getByRole('row').nth(1).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('row', { name: /当前状态\s*已改动/ })).toBeVisible();
  await drawer.getByLabel('只看改动的字段').check();
  await expect(drawer.getByText(/其余 \d+ 个字段相同/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('dialog').getByText(key).first()).toBeVisible();
  await page.keyboard.press('Escape');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.startsWith('\ufeff变化,迟到天数,改动的字段,')).toBe(true);
  expect(text.trim().split('\r\n')).toHaveLength(2);
  expect(text).toContain(key);
});

test('what is added the one way is withdrawn the other', async ({ page }) => {
  await page.goto(`./#/data/compare?snapshot=${folder}/${older}/&with=${folder}/${newer}/`);
  await expect(page.getByText(/新增与撤回是反过来的/)).toBeVisible();
  const backwards = await summaryOf(page);
  const complaints = backwards.datasets.find(({ name }) => name === 'complaints');
  const forwards = await nativeCounts('complaints');
  expect(complaints?.rows).toMatchObject({
    added: forwards.withdrawn,
    withdrawn: forwards.added,
  });
  expect(forwards.late).toBeGreaterThan(0);
  expect(forwards.withdrawn).toBeGreaterThan(0);
  await page.getByRole('button', { name: '对调两个快照' }).click();
  await expect(page).toHaveURL(new RegExp(`snapshot=snapshots.{1,3}small.{1,3}${newer}`));
});

test('a snapshot that is not there says so and offers others; cancelling leaves nothing', async ({
  page,
  tolerated,
}) => {
  tolerated.push(/404/);
  await page.goto(`./#/data/compare?snapshot=${folder}/${newer}/&with=snapshots/nowhere/`);
  await expect(page.getByRole('alert')).toContainText('没有找到快照“snapshots/nowhere/”');
  await page
    .getByRole('listitem')
    .filter({ hasText: '2026年9月' })
    .getByRole('link', { name: '对比', exact: true })
    .click();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('对比已取消')).toBeVisible();
  await page.getByRole('button', { name: '重新对比' }).click();
  await expect(page.getByRole('button', { name: '导出摘要' })).toBeVisible();
});

test('a snapshot that has CSV only is read from its tables', async ({ page }) => {
  await page.route(`**/${older}/datapackage.json`, async (route) => {
    const manifest = (await (await route.fetch()).json()) as { resources: { format: string }[] };
    const resources = manifest.resources.filter(({ format }) => format !== 'duckdb');
    await route.fulfill({ json: { ...manifest, resources } });
  });
  await page.goto(pair);
  const summary = await summaryOf(page);
  for (const name of ['complaints', 'administrative_penalties', 'dishonesty_records']) {
    const rows = summary.datasets.find((dataset) => dataset.name === name)?.rows;
    expect(rows).toMatchObject(await nativeCounts(name));
  }
});

test('nothing on the comparison hinders anyone', async ({ page }) => {
  await page.goto(pair);
  await expect(page.getByRole('button', { name: /^导出/, includeHidden: true })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${pair}&dataset=complaints`);
  const row = page.getByRole('grid').getByRole('row').nth(1);
  await expect(row).toBeVisible();
  await expectAccessible(page);
  await row.click();
  await expect(page.getByRole('dialog')).toHaveCSS('opacity', '1');
  await expectAccessible(page);
});
