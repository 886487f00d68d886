import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './console-page';

const folder = new URL('../fixtures/intake/', import.meta.url).pathname;
const penalties = `${folder}penalties-2018-codes.utf8-bom.csv`;
const labels = `${folder}penalties-labels.title-row.gb18030.csv`;

async function pick(page: Page, ...files: string[]) {
  await page.goto('./#/data');
  await expect(page.getByText('发布者')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(files);
}

function card(page: Page, file: string) {
  return page.getByRole('article', { name: file.split('/').at(-1) });
}

test('an own export of penalties is checked, loaded alone and taken out again', async ({
  page,
}) => {
  await pick(page, penalties);
  const report = card(page, penalties);
  await expect(report.getByRole('button', { name: '载入 3 行' })).toBeVisible();
  await expect(report.getByText('5 行被拒绝')).toBeVisible();
  await expect(
    report.getByRole('row', { name: /8 统一社会信用代码 9.1330106E\+17 科学计数法/ }),
  ).toBeVisible();
  await expect(report.getByRole('radio', { name: '只看自己的数据' })).toBeChecked();
  await report.getByRole('button', { name: '载入 3 行' }).click();
  await expect(report.getByText('已载入 3 行')).toBeVisible();
  await expect(page.getByRole('banner').getByText('只看自己的数据')).toBeVisible();

  await report.getByRole('link', { name: '查看明细' }).click();
  await expect(page.getByText('杭州云栖演示科技有限公司').first()).toBeVisible();
  await expect(page.getByText('张测试')).toHaveCount(0);

  await page.goBack();
  await page.getByRole('button', { name: '全部移除' }).click();
  await expect(page.getByRole('banner').getByText(/浙江省/)).toBeVisible();
  await expect(report.getByRole('button', { name: '载入 3 行' })).toBeVisible();
});

test('rows that are loaded already are counted and not doubled', async ({ page }) => {
  await pick(page, penalties, penalties);
  const first = card(page, penalties).nth(0);
  const second = card(page, penalties).nth(1);
  await first.getByRole('radio', { name: '加到已打开的数据' }).check();
  await first.getByRole('button', { name: '载入 3 行' }).click();
  await expect(first.getByText('已载入 3 行')).toBeVisible();
  await expect(page.getByRole('banner').getByText('另有自己的数据 3 行')).toBeVisible();
  await second.getByRole('radio', { name: '加到已打开的数据' }).check();
  await second.getByRole('button', { name: '载入 3 行' }).click();
  await expect(second.getByText('已载入 0 行')).toBeVisible();
  await expect(second.getByText('3 行的主键已经存在')).toBeVisible();
});

test('a GB18030 file with a title above its header is understood, and corrected by hand', async ({
  page,
}) => {
  await pick(page, labels);
  const report = card(page, labels);
  await expect(report.getByLabel('编码')).toHaveValue('gb18030');
  await expect(report.getByText('上方 1 行标题已跳过')).toBeVisible();
  await expect(report.getByRole('button', { name: '载入 4 行' })).toBeVisible();
  await report.getByRole('button', { name: /留空，重新读取/ }).click();
  await expect(report.getByRole('button', { name: '载入 5 行' })).toBeVisible();
  await report.getByText('列与字段的对应').click();
  await report.getByLabel('目录字段: 处罚日期').selectOption('');
  await expect(report.getByText('没有可以载入的行')).toBeVisible();
  await report.getByLabel('目录字段: 处罚日期').selectOption('decision_date');
  await expect(report.getByRole('button', { name: '载入 5 行' })).toBeVisible();
});

test('rejected rows are saved with their reasons', async ({ page }) => {
  await pick(page, penalties);
  const saving = page.waitForEvent('download');
  await card(page, penalties)
    .getByRole('button', { name: /下载被拒绝的行/ })
    .click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('penalties-2018-codes.utf8-bom-rejected.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\ufeffCF_XDR_MC,')).toBe(true);
  expect(text.trim().split('\r\n')).toHaveLength(6);
  expect(text).toContain('科学计数法');
});

test('files that cannot be read say why, and the rest goes on', async ({ page }) => {
  const broken = `${folder}unclosed-quote.csv`;
  const unknown = `${folder}unknown-headers.csv`;
  await pick(page, broken, unknown, `${folder}empty.csv`, `${folder}not-a-text.xlsx.csv`);
  await expect(card(page, broken).getByRole('alert')).toContainText('有一个引号没有结束');
  await expect(card(page, broken).getByRole('alert')).toContainText('第 2 行');
  await expect(card(page, unknown).getByText('表头不足以判断')).toBeVisible();
  await expect(page.getByText('文件是空的')).toBeVisible();
  await expect(page.getByText('还不能读取 XLSX or ZIP 文件')).toBeVisible();
});

test('a file dropped on another page is read on the Data page', async ({ page }) => {
  await page.goto('./#/ledgers');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const text = await readFile(penalties, 'utf8');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'dropped.csv', { type: 'text/csv' }));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page).toHaveURL(/#\/data/);
  await expect(card(page, 'dropped.csv').getByText('5 行被拒绝')).toBeVisible();
});

test('the files of the snapshot are verified', async ({ page }) => {
  await page.goto('./#/data');
  await page.getByRole('button', { name: '校验全部文件' }).click();
  await expect(page.getByText(/个文件的大小和 SHA-256 都与清单一致/)).toBeVisible();
  await expect(page.getByRole('banner').getByText('已校验')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a report has no axe violation, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await pick(page, penalties);
    const report = card(page, penalties);
    await expect(report.getByText('5 行被拒绝')).toBeVisible();
    for (const summary of await report.locator('summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
