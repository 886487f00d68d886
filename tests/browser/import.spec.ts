import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const penalties = resolve(import.meta.dirname, '../fixtures/intake/penalties-kinds.gb18030.csv');

/** 30 rows of invented penalties: 26 can be loaded, 4 cannot. */
async function readPenalties(page: Page): Promise<Locator> {
  await page.goto('./#/data');
  await expect(page.getByRole('button', { name: '校验全部文件' })).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(penalties);
  const panel = page.getByRole('region', { name: '导入自己的数据' });
  await expect(panel.getByRole('button', { name: '载入 26 行' })).toBeVisible();
  return panel;
}

async function loadPenalties(page: Page): Promise<Locator> {
  const panel = await readPenalties(page);
  await panel.getByRole('button', { name: '载入 26 行' }).click();
  await expect(panel.getByText('已载入 26 行')).toBeVisible();
  return panel;
}

const headline = (page: Page, name: string) =>
  page.getByRole('list', { name: '主要指标' }).getByRole('listitem').filter({ hasText: name });

const rejectedTable = (page: Page) =>
  page.getByRole('region', { name: '4 行被拒绝' }).getByRole('table');

test('a GB18030 export is recognised, and every row of it is accounted for', async ({ page }) => {
  const panel = await readPenalties(page);
  await expect(panel.getByLabel('编码')).toHaveValue('gb18030');
  await expect(panel.getByLabel('分隔符')).toHaveValue(',');
  await expect(panel.getByLabel('表头', { exact: true })).toHaveValue('2');
  await expect(panel.getByLabel('数据集')).toHaveValue('administrative_penalties');
  for (const [name, count] of [
    ['文件行数', '30'],
    ['可以载入', '26'],
    ['被拒绝', '4'],
  ]) {
    await expect(panel.locator('dl > div').filter({ hasText: name })).toContainText(`${count}`);
  }
  const rows = rejectedTable(page).getByRole('row');
  await expect(rows).toHaveCount(5);
  for (const words of [
    /^29 统一社会信用代码 91330106MA00000010 .*GB 32100/,
    /^30 处罚决定日期 2026\/02\/30 不是日期/,
    /^31 统一社会信用代码 9\.1330106E\+17 科学计数法/,
    /^32 记录编号 .* 与文件中前面的行主键相同/,
  ]) {
    await expect(rejectedTable(page).getByRole('row', { name: words })).toHaveCount(1);
  }
});

test('rejected rows are downloaded with their reasons, formulas defused', async ({ page }) => {
  const panel = await readPenalties(page);
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: '下载被拒绝的行（CSV）' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('penalties-kinds.gb18030-rejected.csv');
  const bytes = await readFile(await saved.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^行政相对人名称,.*,内部批次号,原文件行号,拒绝原因$/);
  expect(lines[3]).toMatch(/^'=杭州样例科学有限公司,.*,31,.*科学计数法/);
});

test('personal values are covered from the first sight of them, and kept only on request', async ({
  page,
}) => {
  const panel = await readPenalties(page);
  await openDetails(panel);
  await expect(panel.getByText('3****************7').first()).toBeVisible();
  await expect(panel).not.toContainText('330106199003074517');
  await expect(panel).not.toContainText('李演示');
  await panel.getByRole('checkbox', { name: /保留姓名、证件号码/ }).check();
  await expect(panel).toContainText('李演示');
});

test('a wrong column can be corrected, and what that changes is counted anew', async ({ page }) => {
  const panel = await readPenalties(page);
  await panel.getByText('列与字段的对应').click();
  const columns = panel.getByRole('region', { name: '列与字段的对应' });
  await expect(columns.getByRole('button', { name: /内部批次号: 不载入$/ })).toBeVisible();
  await columns.getByRole('button', { name: /处罚决定日期: / }).click();
  await page.getByRole('option', { name: '不载入' }).click();
  await expect(panel.getByText(/文件中没有“处罚决定日期”：这些行可以载入/)).toBeVisible();
  await expect(panel.getByRole('button', { name: '载入 27 行' })).toBeVisible();
  await columns.getByRole('button', { name: /处罚决定日期: / }).click();
  await page.getByRole('combobox', { name: /处罚决定日期$/ }).fill('CF_JDRQ');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: '载入 26 行' })).toBeVisible();
});

test('own data alone fills every page, and removing it brings the snapshot back', async ({
  page,
}) => {
  const panel = await loadPenalties(page);
  await expect(page.getByRole('banner')).toContainText('只看自己的数据');
  await panel.getByRole('link', { name: '到总览查看' }).click();
  await expect(headline(page, '双公示及时率')).toContainText('75.0');
  await expect(headline(page, '失信记录')).toContainText('0');
  await page.goBack();
  await panel.getByRole('link', { name: '查看明细' }).click();
  await expect(page.getByText('26 条', { exact: true })).toBeVisible();
  await expect(page.getByText('张**')).toBeVisible();
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await page.getByRole('button', { name: '全部移除' }).click();
  await expect(page.getByRole('banner')).toContainText('浙江省 2026年10月快照');
  await expect(page.getByRole('button', { name: '全部移除' })).toHaveCount(0);
  await page.getByRole('link', { name: '总览' }).click();
  await expect(headline(page, '失信记录')).not.toContainText(/^失信记录\s*0/);
});

test('added to the snapshot, own rows count with it; the same rows again are not doubled', async ({
  page,
}) => {
  await page.goto('./#/ledgers/administrative_penalties?from=2026-03&to=2026-06');
  const total = page.getByText(/^[\d,]+ 条$/);
  const before = numberIn(await total.textContent());
  const panel = await readPenalties(page);
  await panel.getByRole('radio', { name: /加到已打开的数据/ }).check();
  await expect(panel.getByText(/真实数据和虚构数据会混在一起/)).toBeVisible();
  await panel.getByRole('button', { name: '载入 26 行' }).click();
  await expect(panel.getByText('已载入 26 行')).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(penalties);
  await panel.getByRole('radio', { name: /加到已打开的数据/ }).check();
  await expect(panel.getByText('这 26 行都已经载入，没有剩下要载入的。')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^载入/ })).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '#/ledgers/administrative_penalties?from=2026-03&to=2026-06';
  });
  await expect(async () => {
    expect(numberIn(await total.textContent())).toBe(before + 26);
  }).toPass();
});

const numberIn = (text: string | null) => Number(text?.replaceAll(/\D/g, ''));

test('a file dropped on any page is read on the Data page', async ({ page }) => {
  await page.goto('./#/ledgers');
  await expect(page.getByRole('cell', { name: /^[\d,]+$/ }).first()).toBeVisible();
  const content = (await readFile(penalties)).toString('base64');
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'dropped.csv'));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
    }
  }, content);
  await expect(page).toHaveURL(/#\/data/);
  await expect(page.getByText('dropped.csv')).toBeVisible();
  await expect(page.getByRole('button', { name: '载入 26 行' })).toBeVisible();
});

for (const [name, content, title] of [
  ['empty.csv', Buffer.alloc(0), '文件是空的'],
  ['table.xlsx', Buffer.from('PK\u0003\u0004rest', 'latin1'), '文件已损坏或不完整'],
  ['open.csv', Buffer.from('行政相对人名称,处罚决定日期\n甲,"2026\n'), '有一个引号没有结束'],
] as const) {
  test(`${name} is refused in plain words, and nothing is changed`, async ({ page }) => {
    await page.goto('./#/data');
    await expect(page.getByRole('button', { name: '校验全部文件' })).toBeVisible();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: content });
    await expect(page.getByText(title)).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('浙江省 2026年10月快照');
  });
}

test('a file with all its details open hinders no one', async ({ page }) => {
  await openDetails(await readPenalties(page));
  await expectAccessible(page);
});

test('on a phone nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDetails(await readPenalties(page));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

async function openDetails(panel: Locator): Promise<void> {
  await panel.getByText('列与字段的对应').click();
  await panel.getByText('处理过的值，按规则计数').click();
}
