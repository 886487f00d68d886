import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

/** Invented penalties under headers that no catalogue knows by these names. */
const file = {
  name: 'pinyin.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `xzxdr,行政处罚决订书文号,处罚决定的时间,违法事实情况,处罚类别,处罚内容,处罚部门,联系人,联系电话,内部批次号
样例科技公司,样罚字〔2026〕1号,2026年3月5日,当事人张三丰电话13900139000,罚款,罚款200元,上城区综合行政执法局,王小明,13800138000,B1
样例饭店,样罚字〔2026〕2号,2026.3.6,占道经营,罚款,罚款300元,上城区综合行政执法局,,0571-85271234,B2
`,
  ),
};

async function read(page: Page): Promise<Locator> {
  await page.locator('input[type="file"]').setInputFiles(file);
  const card = page.getByRole('article', { name: file.name }).first();
  await expect(card.getByRole('button', { name: '载入 2 行' })).toBeVisible();
  await card.getByText('列与字段的对应').click();
  return card;
}

async function open(page: Page): Promise<Locator> {
  await page.goto('./#/data');
  await expect(page.getByRole('button', { name: '校验全部文件' })).toBeVisible();
  return read(page);
}

const row = (card: Locator, header: string) =>
  card.getByRole('row').filter({ has: card.page().getByRole('rowheader', { name: header }) });

test('headers in pinyin and with slips find their fields, each with its reason', async ({
  page,
}) => {
  const card = await open(page);
  await expect(row(card, 'xzxdr')).toContainText('行政相对人名称');
  await expect(row(card, 'xzxdr')).toContainText(/拼音相同\s*72%/);
  await expect(row(card, '处罚决定的时间')).toContainText(/处罚决定日期.*写法相近/);
  await expect(row(card, '处罚类别')).toContainText('标题');
  await expect(card).toContainText('7 列已对应 · 3 列不载入');
  await expect(card).not.toContainText('王小明');
  await expect(card).not.toContainText('13800138000');
  await expect(card).not.toContainText('13900139000');
});

test('extra columns are kept on request and stand in the record and in the export, covered', async ({
  page,
}) => {
  const card = await open(page);
  await card.getByRole('button', { name: '把其余 3 列留作额外列' }).click();
  await expect(card).toContainText('7 列已对应 · 3 列留作额外列');
  await card.getByRole('button', { name: '载入 2 行' }).click();
  await expect(card.getByText('已载入 2 行')).toBeVisible();
  await card.getByRole('link', { name: '查看明细' }).click();
  await page.getByRole('grid').getByText('样例科技公司').click();
  const extra = page.getByRole('region', { name: /额外列/ });
  await expect(extra).toContainText('内部批次号');
  await expect(extra).toContainText('B1');
  await expect(extra).toContainText('王**');
  await expect(extra).toContainText('138********');
  await page.keyboard.press('Escape');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出', exact: false }).first().click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain('联系人: 王**; 联系电话: 138********; 内部批次号: B1');
  expect(csv).not.toMatch(/13800138000|13900139000|王小明|张三丰/);

  await page.getByRole('link', { name: '数据', exact: true }).click();
  const saving = page.getByRole('region', { name: '保存为快照' });
  await saving.getByRole('button', { name: '保存为快照…' }).click();
  await saving.getByLabel('名称').fill('带额外列');
  await saving.getByLabel('发布者').fill('示例市信用办');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    saving.getByRole('button', { name: '保存 2 行' }).click(),
  ]);
  const bytes = await readFile(await saved.path());
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '选择快照文件' }).click(),
  ]);
  await chooser.setFiles({ name: 'extra.zip', mimeType: 'application/zip', buffer: bytes });
  await expect(page.getByRole('banner')).toContainText('带额外列');
  await page.getByRole('link', { name: '台账', exact: true }).click();
  await page
    .getByRole('link', { name: /行政处罚/ })
    .first()
    .click();
  await page.getByRole('grid').getByText('样例科技公司').click();
  await expect(extra).toContainText('内部批次号');
});

test('a mapping made once is used again, can be undone, handed on and taken over', async ({
  page,
}) => {
  await open(page).then(async (card) => {
    await row(card, '内部批次号').getByRole('button').click();
    await page.getByRole('combobox', { name: /内部批次号/ }).fill('备注');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(row(card, '内部批次号')).toContainText(/备注.*人工指定/);
  });
  await page.reload();
  const card = await open(page);
  await expect(card).toContainText('沿用以前为这些表头确认过的对应。');
  await expect(row(card, '内部批次号')).toContainText('备注');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: '保存全部对应（JSON）' }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({ format: 'chengjian-mappings', version: 1 });
  await card.getByRole('button', { name: '重新识别' }).click();
  await expect(row(card, '内部批次号')).toContainText('不载入');
  await choose(page, card, saved.replace('"remarks"', '"remark"'));
  await expect(card.getByRole('status').filter({ hasText: 'remark' })).toHaveText(
    'mappings[0].fields[9]：数据集中没有字段“remark”。没有载入任何对应。',
  );
  await choose(page, card, saved);
  await expect(card).toContainText('已载入 1 份对应');
  await expect(row(card, '内部批次号')).toContainText('备注');
});

async function choose(page: Page, card: Locator, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    card.getByRole('button', { name: '载入对应文件' }).click(),
  ]);
  await chooser.setFiles({
    name: 'mappings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('the list of fields tells what is required and what is taken, and is accessible', async ({
  page,
}) => {
  const card = await open(page);
  await row(card, '内部批次号').getByRole('button').click();
  const required = page.getByRole('group', { name: '必填' });
  await expect(required.getByRole('option').first()).not.toContainText('已用于');
  await expect(required.getByRole('option', { name: /^违法事实/ })).toContainText(
    '已用于“违法事实情况”',
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(row(card, '内部批次号').getByRole('button')).toBeFocused();
});
