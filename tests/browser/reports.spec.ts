import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import type { Download, Page } from '@playwright/test';
import { docxText } from '../reports/support/docx-text';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return download;
}

const bytesOf = async (download: Download) => readFile(await download.path());
const sheet = (page: Page) => page.getByRole('article');

/** Every row of every table on the paper, heads included. */
function cellsOf(page: Page): Promise<string[][][]> {
  return sheet(page)
    .locator('table')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('tr')].map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
        ),
      ),
    );
}

test('a report says what the screen says, in another language too; a template is there for each dataset', async ({
  page,
}) => {
  await page.goto('./#/');
  const headlines = page.getByRole('list', { name: '主要指标' });
  await expect(headlines.getByRole('button').first()).toBeVisible();
  const values = await headlines
    .locator('button[aria-pressed] > span:nth-child(2)')
    .evaluateAll((figures) => figures.map((figure) => figure.firstChild?.textContent ?? ''));
  expect(values).toHaveLength(8);

  await page.goto('./#/reports');
  await expect(sheet(page)).toContainText('公共信用督导月报（2026年10月）');
  const [figures] = await cellsOf(page);
  expect(figures?.slice(1).map((row) => row[2])).toEqual(values);
  const { tables, files } = docxText(await bytesOf(await saved(page, 'Word 文档')));
  expect(tables).toEqual(await cellsOf(page));
  expect(files.some((file) => /^word\/media\/.*\.png$/.test(file))).toBe(true);
  const book = read(await bytesOf(await saved(page, 'Excel 工作簿')));
  const rows = utils.sheet_to_json<(string | number)[]>(
    book.Sheets[book.SheetNames[1] ?? ''] ?? {},
    { header: 1, raw: false },
  );
  expect(rows.slice(3).map((row) => row[2])).toEqual(values);

  await page.getByLabel('报告种类').selectOption('unit');
  await page.getByLabel('督导对象').selectOption('330802');
  await page.getByLabel('报告语言').selectOption('en');
  await expect(sheet(page)).toContainText('Supervision report: Kecheng');
  await expect(sheet(page).getByRole('img')).toHaveCount(1);
  expect(docxText(await bytesOf(await saved(page, 'Word 文档'))).tables).toEqual(
    await cellsOf(page),
  );

  await page.getByLabel('报告种类').selectOption('scores');
  await expect(sheet(page)).toContainText('Score sheet: Integrity of cities');
  await expectAccessible(page);

  await page.goto('./#/data/systems');
  await expect(page.getByRole('rowgroup')).toHaveCount(34);
  await page.getByLabel('只看缺数据的').check();
  await expect(page.getByText('每个数据集都有数据。')).toBeVisible();
  await page.getByLabel('只看缺数据的').uncheck();
  await expectAccessible(page);
  const template = read(await bytesOf(await saved(page, '失信整改：下载 Excel 模板')));
  expect(template.SheetNames).toEqual(['失信整改', '字段说明', '代码表']);
  const filled = utils.sheet_to_json<string[]>(template.Sheets.失信整改 ?? {}, { header: 1 });
  expect(filled).toHaveLength(2);
  expect(filled[0]).toContain('整改期限');
});
