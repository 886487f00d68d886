import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './console-page';

const grid = (page: Page) => page.getByRole('grid');
const row = (page: Page, place: number) =>
  page.locator(`tr[aria-rowindex="${place + 1}"]:not([aria-busy])`);
const count = (page: Page) => page.getByText(/^[\d,]+ 条$/).first();

test('the records of a part of a figure are as many as the figure says', async ({ page }) => {
  await page.goto('./#/ledgers/complaints?measure=complaints_resolved_on_time&part=missed');
  const missed = page.getByRole('radio', { name: /^未达要求的/ });
  await expect(missed).toBeChecked();
  const parts = page.getByRole('group', { name: '看哪些记录' });
  const sizes = async () =>
    (await parts.textContent())?.match(/[\d,]{2,}/g)?.map((size) => Number(size.replace(',', '')));
  await expect(count(page)).toBeVisible();
  const [counted = 0, met = 0, missing = -1] = (await sizes()) ?? [];
  expect(counted).toBeGreaterThan(1000);
  expect(met + missing).toBe(counted);
  await expect(count(page)).toHaveText(`${missing.toLocaleString('en')} 条`);
  await page.getByText('达到要求的', { exact: false }).first().click();
  await expect(count(page)).toHaveText(`${met.toLocaleString('en')} 条`);
  await expect(page).toHaveURL(/part=met/);
  await page.goBack();
  await expect(page).toHaveURL(/part=missed/);
});

test('sorts, searches and drops conditions, all in the address', async ({ page }) => {
  await page.goto('./#/ledgers/administrative_penalties?region=330100');
  await expect(row(page, 1)).toBeVisible();
  const fine = page.getByRole('columnheader', { name: /罚款金额/ });
  await fine.getByRole('button').click();
  await expect(fine).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-fine/);
  const fines = async () => {
    const amounts = await page.locator('tbody td:nth-child(7)').allInnerTexts();
    const known = amounts.filter((text) => /\d/.test(text));
    return known.map((text) => Number(text.replaceAll(',', '')));
  };
  await expect.poll(async () => (await fines()).length).toBeGreaterThan(5);
  const numbers = await fines();
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page.getByRole('searchbox', { name: /^搜索名称/ }).fill('没有这样的名称');
  await expect(page.getByText('没有符合条件的记录')).toBeVisible();
  await page.getByRole('button', { name: /去掉“含/ }).click();
  await page.getByRole('button', { name: '去掉“杭州”' }).click();
  await expect(row(page, 1)).toBeVisible();
  await expect(page).not.toHaveURL(/region=|search=/);
});

test('a record opens with the keys, leads to its neighbours and gives the focus back', async ({
  page,
}) => {
  await page.goto('./#/ledgers/rectifications?where=overdue');
  await expect(row(page, 2)).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText('逾期未办结')).toBeVisible();
  await expect(drawer.getByText(/第 1 条，共 \d+ 条/)).toBeVisible();
  await expect(drawer.getByRole('button', { name: '下一条' })).toBeEnabled();
  await page.keyboard.press('ArrowRight');
  await expect(drawer.getByText(/第 2 条，共 \d+ 条/)).toBeVisible();
  await expect(drawer.getByText('Rectification due')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(grid(page)).toBeFocused();
});

test('a link to a record finds its place in the whole table', async ({ page }) => {
  await page.goto('./#/ledgers/complaints');
  await expect(row(page, 1)).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect(page.locator('tr[aria-selected="true"]:not([aria-busy])')).toBeVisible();
  await page.keyboard.press('Enter');
  const place = page.getByRole('dialog').getByText(/^第 /);
  await expect(place).toHaveText(/第 ([\d,]+) 条，共 \1 条/);
  const words = (await place.textContent()) ?? '';
  await page.reload();
  await expect(place).toHaveText(words);
});

test('exports all rows for spreadsheets', async ({ page }) => {
  await page.goto('./#/ledgers/administrative_penalties?region=330802');
  await expect(row(page, 1)).toBeVisible();
  const rows = Number(((await count(page).textContent()) ?? '').replace(/[^\d]/g, ''));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('行政处罚 2026-10-31.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF记录编号,')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  expect(lines.length).toBe(rows + 1);
  expect(new Set(lines).size).toBe(rows + 1);
});

test('a cancelled export writes nothing', async ({ page }) => {
  await page.goto('./#/ledgers/complaints?from=2023-11&to=2026-10');
  await expect(row(page, 1)).toBeVisible();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole('button', { name: '导出 CSV' }).click();
  await page.getByRole('button', { name: '取消导出' }).click();
  await expect(page.getByRole('button', { name: '导出 CSV' })).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('columnheader', { name: '受理日期' }).getByRole('button').click();
  await expect(row(page, 1)).toBeVisible();
  expect(downloads).toEqual([]);
});

test('the SQL, the cube and the independent program give one figure', async ({ page }) => {
  await page.goto('./#/method/double_publicity_timely?region=330100');
  await page.getByRole('button', { name: '独立复算' }).click();
  await expect(page.getByText('三种算法结果一致')).toBeVisible({ timeout: 30_000 });
  const values = await page
    .getByRole('table', { name: '结果' })
    .locator('tbody td:last-child')
    .allInnerTexts();
  expect(values).toHaveLength(3);
  expect(new Set(values).size).toBe(1);
  expect(values[0]).toMatch(/^\d+\.\d %$/);
});
