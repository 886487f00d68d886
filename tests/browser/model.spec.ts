import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './console-page';

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const percent = (text: string): number => Number(text.replace('−', '-').replace('%', ''));

/** A measure that only the model below brings. */
const median = {
  name: 'complaint_days_median',
  title: { zh: '投诉办理时长中位数', en: 'Median days of complaints' },
  short: { zh: '办理时长中位数', en: 'Median days' },
  unit: 'working_days',
  decimals: 1,
  direction: -1,
  target: null,
  kind: 'unit',
  measure: {
    kind: 'quantile',
    dataset: 'complaints',
    date: 'received_date',
    of: 'workingDays(received_date, resolved_date)',
    level: 0.5,
  },
  minimumData: 5,
  clauses: ['P1-2.2.3'],
  systems: [1],
  card: {
    definition: { zh: '定义', en: 'Definition' },
    formula: { zh: '中位数', en: 'Median' },
    example: { zh: '算例', en: 'Example' },
    limits: { zh: '局限', en: 'Limits' },
  },
};

/** A count that no snapshot carries in its cube. */
const repeated = {
  ...median,
  name: 'complaints_repeated',
  title: { zh: '重复投诉', en: 'Repeated complaints' },
  short: { zh: '重复投诉', en: 'Repeated' },
  unit: 'count',
  decimals: 0,
  kind: 'flow',
  flow: [{ dataset: 'complaints', date: 'received_date', where: 'repeated' }],
  measure: undefined,
  minimumData: 0,
};

test('a model is read, questioned, edited as a copy, scored and handed on', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./#/method/model/gov-public-credit-5d');

  await test.step('its weights on paper and in fact', async () => {
    const tree = part(page, '结构与权重').getByRole('table');
    await expect(tree.getByRole('columnheader', { name: '实际影响' })).toBeVisible();
    const rows = await tree.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        isLeaf: row.getAttribute('data-group') === null,
        depth: Number(row.getAttribute('data-depth')),
        cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
      })),
    );
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const leaves = rows.filter(({ isLeaf }) => isLeaf);
    expect(leaves).toHaveLength(23);
    expect(sum(leaves.map(({ cells }) => percent(cells[1] ?? '')))).toBeCloseTo(100, -0.5);
    expect(sum(leaves.map(({ cells }) => percent(cells[2] ?? '')))).toBeCloseTo(100, -0.5);
    const dimensions = rows.filter(({ depth }) => depth === 0);
    expect(sum(dimensions.map(({ cells }) => Number(cells[0])))).toBe(100);
  });

  await test.step('how well it holds together', async () => {
    const diagnosis = part(page, '在当前数据上的诊断');
    await expect(diagnosis.getByText(/2026年10月，8\d 个单位/)).toBeVisible();
    await expect(diagnosis.getByRole('row', { name: /^整个模型/ })).toBeVisible();
    const matrix = diagnosis.getByRole('table', { name: /指标间相关/ });
    await expect(matrix.locator('tbody tr')).toHaveCount(23);
    const values = await matrix.locator('tbody td').allInnerTexts();
    const filled = values
      .filter((text) => text !== '')
      .map((text) => Number(text.replace('−', '-')));
    expect(filled).toHaveLength((23 * 22) / 2);
    for (const r of filled) expect(Math.abs(r)).toBeLessThanOrEqual(1);
  });

  await test.step('beside another model of the same level, in the address', async () => {
    const compared = part(page, '与另一个模型比较');
    await compared.getByLabel('比较对象').selectOption('data-quality');
    await expect(page).toHaveURL(/against=data-quality/);
    await expect(compared.getByText(/Spearman ρ = −?0?\.\d+/)).toBeVisible();
    const ranks = compared.getByRole('table', { name: /名次相差最大/ });
    await expect(ranks.locator('tbody tr')).toHaveCount(10);
    await compared.getByLabel('比较对象').selectOption('gov-regulation-4d');
    await expect(compared.getByText('单位级别不同')).toBeVisible();
  });

  const weight = page.getByLabel('依法行政的权重');
  const save = page.getByRole('button', { name: '保存为自有模型' });

  await test.step('a copy says at once what is wrong, and where', async () => {
    await page.getByRole('button', { name: '编辑副本' }).click();
    await expect(page.getByText('模型有效')).toBeVisible();
    await weight.fill('30');
    const state = page.getByRole('status').filter({ hasText: '改正' });
    await expect(state.getByText('合计 110，应为 100')).toBeVisible();
    await expect(state.getByText(/\/dimensions（第 \d+ 行）/)).toBeVisible();
    await expect(save).toBeDisabled();
  });

  await test.step('a draft is still there after leaving the page', async () => {
    await page.getByRole('link', { name: '总览' }).click();
    await expect(page.locator('[data-drawn]').first()).toBeVisible();
    await page.goBack();
    await expect(weight).toHaveValue('30');
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    const text = page.getByRole('textbox', { name: '模型文件（JSON）' });
    const document = JSON.parse(await text.inputValue());
    expect(document.dimensions[0].weight).toBe(30);
    await text.fill(JSON.stringify({ ...document, scale: 7 }));
    await expect(page.getByText('/scale（第 1 行）')).toBeVisible();
    document.dimensions[3].weight = 15;
    await text.fill(JSON.stringify(document, null, 2));
    await expect(page.getByText('模型有效')).toBeVisible();
  });

  await test.step('saved, it is a model like the others', async () => {
    await save.click();
    await expect(page).toHaveURL(/model\/gov-public-credit-5d-2(\?|$)/);
    await page.getByRole('link', { name: '查看评分榜' }).click();
    await expect(page).toHaveURL(/scoreboard\?.*model=gov-public-credit-5d-2/);
    await expect(page.locator('main tbody tr small').first()).toBeVisible();
    await page.goBack();
  });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出模型文件' }).click(),
  ]);
  const exported = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(download.suggestedFilename()).toBe('gov-public-credit-5d-2.json');
  expect(exported.dimensions[0].weight).toBe(30);

  await test.step('deleted, it is gone', async () => {
    await page.getByRole('button', { name: '删除自有模型' }).click();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await expect(page).toHaveURL(/#\/method(\?|$)/);
    await expect(page.getByRole('heading', { name: '评价模型' })).toBeVisible();
    await expect(page.locator('main table a[href*="gov-public-credit-5d-2"]')).toHaveCount(0);
  });

  const load = async (name: string, document: unknown) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '载入模型文件' }).click(),
    ]);
    await chooser.setFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(document, null, 2)),
    });
  };

  await test.step('a file that is no model is refused whole, with every fault', async () => {
    const [first, ...others] = exported.dimensions;
    await load('坏.json', {
      ...exported,
      clauses: ['X-99'],
      dimensions: [{ ...first, weight: 31 }, ...others],
    });
    const alert = page.getByRole('alert').filter({ hasText: '坏.json' });
    await expect(alert.getByText('条款库中没有 X-99')).toBeVisible();
    await expect(alert.getByText('合计 101，应为 100')).toBeVisible();
    await expect(page.locator('main table a[href*="gov-public-credit-5d-2"]')).toHaveCount(0);
  });

  await test.step('a file with an indicator of its own', async () => {
    const [first, second, ...others] = exported.dimensions;
    const [leaf, other, ...leaves] = second.indicators;
    const own = { ...leaf, indicator: median.name, goalposts: { lowest: 0, highest: 30 } };
    const count = {
      ...other,
      indicator: repeated.name,
      goalposts: { lowest: 0, highest: 100 },
    };
    await load('own.json', {
      ...exported,
      name: 'own',
      indicators: [median, repeated],
      dimensions: [first, { ...second, indicators: [own, count, ...leaves] }, ...others],
    });
    await expect(page).toHaveURL(/method\/model\/own(\?|$)/);
    const row = part(page, '结构与权重').getByRole('row', { name: /办理时长中位数/ });
    await expect(row.getByRole('cell').nth(2)).toHaveText(/\d%/);
    const counted = part(page, '结构与权重').getByRole('row', { name: /重复投诉/ });
    await expect(counted.getByRole('cell').nth(2)).not.toHaveText(/^−?0\.0%$/);
    await counted.getByRole('link').click();
    await expect(page.getByRole('heading', { name: '重复投诉' })).toBeVisible();
    await page.getByRole('button', { name: '在此运行' }).click();
    await expect(page.locator('main [data-agreed]')).toBeVisible();
    await page.goBack();
    await row.getByRole('link').click();
    await expect(page.getByRole('heading', { name: median.title.zh })).toBeVisible();
    await expect(page.locator('main pre')).toContainText('quantile_cont');
  });

  await test.step('the search finds it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('own');
    await expect(
      page.getByRole('option', { name: /政府公共信用评价（五维） \(2\)/ }),
    ).toBeVisible();
  });
});
