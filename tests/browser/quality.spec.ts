import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './console-page';

const penalties = resolve(import.meta.dirname, '../fixtures/intake/penalties-kinds.gb18030.csv');
const header =
  'record_id,region_code,department_code,subject,subject_kind,record_kind,severity,event_date,report_date';

function record(id: string, given: { severity?: string; reported?: string } = {}): string {
  const { severity = 'minor', reported = '2026-03-04' } = given;
  return `${id},330106,tax,某局,department,broken_commitment,${severity},2026-03-02,${reported}`;
}

function csv(name: string, lines: readonly string[]) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from([header, ...lines].join('\n')) };
}

type Input = string | ReturnType<typeof csv>;

const panel = (page: Page) => page.getByRole('region', { name: '导入自己的数据' });
const card = (page: Page, name: string) => panel(page).getByRole('article', { name });

async function open(page: Page, ...files: readonly Input[]): Promise<void> {
  await page.goto('./#/data');
  await expect(page.getByRole('button', { name: '校验全部文件' })).toBeVisible();
  for (const file of files) await add(page, file);
}

async function add(page: Page, file: Input): Promise<void> {
  const inputs = page.locator('input[type="file"]').first();
  await (typeof file === 'string' ? inputs.setInputFiles(file) : inputs.setInputFiles(file));
}

async function load(page: Page, name: string, button: string | RegExp): Promise<void> {
  await card(page, name).getByRole('button', { name: button }).click();
  await expect(card(page, name).getByText(/^已载入 \d+ 行$/)).toBeVisible();
}

const counts = (page: Page, name: string, section: string) =>
  card(page, name).getByRole('region', { name: section });

test('the score of a file leads to the field, the rule, the example and the rejected row', async ({
  page,
}) => {
  await open(page, penalties);
  await expect(panel(page).getByRole('button', { name: '载入 26 行' })).toBeVisible();
  await page.getByRole('link', { name: '数据质量' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '数据质量' })).toBeVisible();
  await expect(page.getByText('26 行可以载入，4 行被拒绝')).toBeVisible();
  const figures = page.locator('main dl').first();
  await expect(figures).toContainText('准确性');
  await expect(figures.locator('div').filter({ hasText: '唯一性' })).toContainText(
    '1 / 27 项有缺陷',
  );
  await page.locator('summary').filter({ hasText: '处罚决定日期' }).click();
  const found = page.locator('details[open]').filter({ hasText: '处罚决定日期' });
  await expect(found).toContainText('不是日期');
  await expect(found).toContainText('2026/02/30');
  await expect(found).toContainText('这个字段使 1 行被拒绝');
  await expect(found).toContainText('penalties-kinds.gb18030.csv 第 30 行');
});

test('the report is exported as a table and as a document', async ({ page }) => {
  await open(page, penalties);
  await expect(panel(page).getByRole('button', { name: '载入 26 行' })).toBeVisible();
  await page.getByRole('link', { name: '数据质量' }).click();
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await download).path());
  };
  const table = await save('导出 CSV');
  expect([...table.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(table.toString('utf8')).toContain('部门');
  const report = JSON.parse((await save('导出 JSON')).toString('utf8'));
  expect(report).toMatchObject({
    format: 'chengjian-quality-report',
    version: 1,
    rows: 30,
    accepted: 26,
    rejected: 4,
  });
  expect(JSON.stringify(report)).not.toContain('李演示');
});

test('all that is loaded is assessed, department by department', async ({ page }) => {
  await page.goto('./#/data/quality');
  await expect(page.getByLabel('评价对象')).toHaveValue('loaded');
  await expect(page.getByText(/得分 [\d.]+%：[\d,]+ 行中 [\d,]+ 行没有任何缺陷/)).toBeVisible();
  const sources = page.getByRole('region', { name: '按数据质量排名' }).getByRole('table');
  await expect(sources.getByRole('row').nth(1)).toContainText(/^1/);
  await page.getByRole('button', { name: '地区', exact: true }).click();
  await page.getByRole('button', { name: /^显示全部 \d+ 个$/ }).click();
  await expect(sources).toContainText('龙泉');
});

test('what a load would do is told before, and each mode does it', async ({ page }) => {
  await open(page, csv('first.csv', [record('A'), record('B'), record('C')]));
  await load(page, 'first.csv', '载入 3 行');
  await add(
    page,
    csv('second.csv', [record('A'), record('B', { severity: 'serious' }), record('D')]),
  );
  const compared = counts(page, 'second.csv', '与已有的行比较');
  for (const [name, count] of [
    ['新主键', '1'],
    ['主键和内容都相同', '1'],
    ['主键相同、内容不同', '1'],
    ['内容相同、主键不同', '1'],
  ]) {
    await expect(compared.locator('div').filter({ hasText: name })).toContainText(`${count}`);
  }
  const second = card(page, 'second.csv');
  await expect(second.getByRole('button', { name: '载入 1 行' })).toBeVisible();
  await second.getByRole('radio', { name: /按主键更新/ }).check();
  await load(page, 'second.csv', '载入 3 行');
  await expect(second).toContainText('替换了原来的 2 行');
  const own = page.getByRole('region', { name: '自己的数据', exact: true });
  await expect(own.getByRole('listitem')).toContainText('4');
  await add(page, csv('third.csv', [record('X')]));
  const third = card(page, 'third.csv');
  await third.getByRole('radio', { name: /全部替换/ }).check();
  await load(page, 'third.csv', '替换为 1 行');
  await expect(third).toContainText('替换了原来的 4 行');
  await expect(own.getByRole('listitem')).toContainText('1');
  await own.getByRole('button', { name: '全部移除' }).click();
  await expect(own).toHaveCount(0);
});

test('corrected rows complete the file that rejected them', async ({ page }) => {
  await open(
    page,
    csv('month.csv', [
      record('A'),
      record('B', { severity: 'tiny' }),
      record('C', { severity: 'x' }),
    ]),
  );
  await load(page, 'month.csv', '载入 1 行');
  const download = page.waitForEvent('download');
  await card(page, 'month.csv').getByRole('button', { name: '下载被拒绝的行（CSV）' }).click();
  const rejected = await readFile(await (await download).path(), 'utf8');
  await add(page, {
    name: 'corrected.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rejected.replace('tiny', 'minor')),
  });
  const corrected = card(page, 'corrected.csv');
  await expect(corrected).toContainText('这是“month.csv”中被拒绝的行的改正');
  const whole = counts(page, 'month.csv', '改正后合计');
  await expect(whole).toContainText('2 + 1 = 3');
  await load(page, 'corrected.csv', '载入 1 行');
  await expect(whole).toContainText('2 + 1 = 3');
});

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/data/quality');
  await expect(page.locator('main table')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
