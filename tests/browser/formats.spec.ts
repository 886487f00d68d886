import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const penalties = resolve(import.meta.dirname, '../fixtures/intake/penalties-kinds.gb18030.csv');

const header = ['行政相对人名称', '行政处罚决定书文号', '处罚决定日期', '处罚机关', '处罚类别'];
const office = '杭州市市场监督管理局';

/** A title, merged cells, a total and a note, on the second of three sheets and on the third. */
async function workbook(): Promise<Buffer> {
  const rows = [
    ['某市行政处罚台账'],
    header,
    ['某甲公司', '杭市监罚〔2026〕1号', new Date('2026-05-06'), office, '罚款'],
    ['某乙公司', '杭市监罚〔2026〕2号', new Date('2026-05-07'), null, '罚款'],
    ['合计', '2'],
    ['填表说明：本表由市局填写'],
  ];
  const merges = [{ startRow: 2, startCol: 3, endRow: 3, endCol: 3 }];
  const sheets = [
    { name: '封面', rows: [['填写须知'], ['略']] },
    { name: '五月', rows, merges },
    { name: '六月', rows, merges },
  ];
  return Buffer.from((await writeXlsx({ sheets })) as Uint8Array);
}

async function offer(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('./#/data');
  await expect(page.getByRole('button', { name: '校验全部文件' })).toBeVisible();
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.locator('input[type="file"][accept*=".xlsx"]').setInputFiles(file);
}

test('a workbook gives a card for each sheet with data, every row accounted for', async ({
  page,
}) => {
  await offer(page, '台账.xlsx', await workbook());
  for (const sheet of ['五月', '六月']) {
    const card = page.getByRole('article', { name: `台账.xlsx › ${sheet}` });
    await expect(card.getByRole('button', { name: '载入 2 行' })).toBeVisible();
    await expect(card.getByLabel('工作表')).toHaveValue(sheet);
    await expect(card.getByLabel('表头', { exact: true })).toHaveValue('2');
    await card.getByText('表格下方 2 行说明、合计或落款，不算数据行').click();
    await expect(card.getByText('第 6 行：填表说明：本表由市局填写')).toBeVisible();
  }
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('another sheet can be chosen', async ({ page }) => {
  await offer(page, '台账.xlsx', await workbook());
  const card = page.getByRole('article', { name: '台账.xlsx › 五月' });
  await card.getByLabel('工作表').selectOption('封面');
  await expect(page.getByRole('article', { name: '台账.xlsx › 封面' })).toContainText(
    '表头不足以判断这是哪个数据集',
  );
});

test('a zip gives its files, and says what it cannot read', async ({ page }) => {
  const zip = zipSync({
    '一/处罚.csv': new Uint8Array(await readFile(penalties)),
    '一/台账.xlsx': new Uint8Array(await workbook()),
    '内.zip': strToU8('x'),
  });
  await offer(page, '包.zip', Buffer.from(zip));
  const csv = page.getByRole('article', { name: '包.zip/一/处罚.csv' });
  await expect(csv.getByRole('button', { name: '载入 26 行' })).toBeVisible();
  for (const sheet of ['五月', '六月']) {
    const card = page.getByRole('article', { name: `包.zip/一/台账.xlsx › ${sheet}` });
    await expect(card.getByRole('button', { name: '载入 2 行' })).toBeVisible();
  }
  const inner = page.getByRole('article', { name: '包.zip/内.zip' });
  await expect(inner.getByRole('alert')).toContainText('压缩包里还有压缩包');

  // Both sheets hold the same two decisions: the second adds none.
  await page.getByRole('button', { name: '载入全部 3 个，共 30 行' }).click();
  await expect(csv.getByText('已载入 26 行')).toBeVisible();
  await expect(page.getByText('已载入 2 行')).toBeVisible();
  await expect(page.getByText('已载入 0 行')).toBeVisible();
  await expect(page.getByRole('button', { name: /^载入全部/ })).toHaveCount(0);
  await expectAccessible(page);
});

test('a zip with a path that climbs out is refused whole', async ({ page }) => {
  const zip = zipSync({ '好.csv': strToU8('a,b\n1,2\n'), '../坏.csv': strToU8('a') });
  await offer(page, '包.zip', Buffer.from(zip));
  const alert = page.getByRole('article', { name: '包.zip' }).getByRole('alert');
  await expect(alert).toContainText('压缩包中有指向包外的路径');
  await expect(alert).toContainText('../坏.csv');
  await expect(page.getByRole('article')).toHaveCount(1);
});
