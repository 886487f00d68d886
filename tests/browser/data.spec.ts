import { fileURLToPath } from 'node:url';
import { expect, test } from './console-page';

const labels = 'penalties-labels.title-row.gb18030.csv';

test('a GB18030 file with a title above its header is understood, and corrected by hand', async ({
  page,
}) => {
  await page.goto('./#/data');
  const path = new URL(`../fixtures/intake/${labels}`, import.meta.url);
  await page.locator('input[type=file]').setInputFiles(fileURLToPath(path));
  const report = page.getByRole('article', { name: labels });
  await expect(report.getByLabel('编码')).toHaveValue('gb18030');
  await expect(report.getByText('上方 1 行标题已跳过')).toBeVisible();
  await expect(report.getByRole('button', { name: '载入 4 行' })).toBeVisible();
  await report.getByRole('button', { name: /留空，重新读取/ }).click();
  await expect(report.getByRole('button', { name: '载入 5 行' })).toBeVisible();
  await report.getByText('列与字段的对应').click();
  const column = report.getByRole('button', { name: /^目录字段: 处罚日期/ });
  await column.click();
  await page.getByRole('option', { name: '不载入' }).click();
  await expect(report.getByText(/文件中没有“处罚决定日期”：这些行可以载入/)).toBeVisible();
  await column.click();
  await page.getByRole('combobox', { name: /处罚日期$/ }).fill('CF_JDRQ');
  await page.keyboard.press('Enter');
  await expect(report.getByText(/文件中没有“处罚决定日期”/)).toHaveCount(0);
  await expect(report.getByRole('button', { name: '载入 5 行' })).toBeVisible();
});

test('the files of the snapshot are verified', async ({ page }) => {
  await page.goto('./#/data');
  await page.getByRole('button', { name: '校验全部文件' }).click();
  await expect(page.getByText(/个文件的大小和 SHA-256 都与清单一致/)).toBeVisible();
  await expect(page.getByRole('banner').getByText('已校验')).toBeVisible();
});
