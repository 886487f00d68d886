import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const panel = (page: Page) => page.getByRole('dialog');
const section = (page: Page, name: string | RegExp) =>
  panel(page).getByRole('region', { name }).first();

/** The figures of a table twin: start, steps, end. */
async function figuresOf(part: Locator): Promise<readonly number[]> {
  const twin = part.locator('details').filter({ hasText: '以表格查看' });
  if ((await twin.getAttribute('open')) === null) await twin.locator('summary').click();
  const cells = await twin.locator('tbody td:nth-child(2)').allInnerTexts();
  return cells.map((cell) => Number(cell.replace('−', '-').replace(',', '')));
}

/**
 * With the whole panel in sight: axe takes a link of a fixed panel below the fold, whose address
 * begins with a hash, for a skip link. A hovered button changes slowly, so the mouse stands aside.
 */
async function expectPanelAccessible(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.setViewportSize({ width: 1440, height: 4000 });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Steps lead from start to end, as far as rounded figures can say. */
function expectSum(figures: readonly number[]): void {
  const [start = Number.NaN] = figures;
  const steps = figures.slice(1, -1);
  const sum = steps.reduce((total, step) => total + step, start);
  expect(Math.abs(sum - (figures.at(-1) ?? Number.NaN))).toBeLessThan(1 + 0.05 * steps.length);
}

test('a unit opens down to the records that cost its points', async ({ page }) => {
  await page.goto('./#/scoreboard');
  await page.getByRole('button', { name: '打开上城的得分说明' }).click();
  await expect(page).toHaveURL(/unit=330102/);
  await expect(panel(page).getByText('满分 1000')).toBeVisible();

  const contributions = section(page, /同类平均/);
  await expect(contributions.getByRole('img')).toBeVisible();
  expectSum(await figuresOf(contributions));
  await contributions.getByRole('button', { name: '按指标' }).click();
  expectSum(await figuresOf(contributions));

  const costs = section(page, /失分最多/);
  const all = costs.getByRole('link', { name: /在台账中查看全部/ });
  await expect(all).toBeVisible();
  const count = Number(/[\d,]+/.exec((await all.textContent()) ?? '')?.[0].replace(',', ''));
  expect(count).toBeGreaterThan(8);
  await expect(costs.getByRole('row')).toHaveCount(9);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    costs.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(count + 1);
  expect(lines[0]).toMatch(/所值的分$/);
  expect(lines.slice(1).every((line) => Number(line.split(',').at(-1)) > 0)).toBe(true);

  await expectPanelAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const wide = await panel(page).evaluate(
    ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });

  // The records are those that Records shows for the same unit, window and part.
  await all.click();
  await expect(page).toHaveURL(/part=missed/);
  await expect(page).toHaveURL(/region=330102/);
  await expect(page.getByText(`${count} 条`).first()).toBeVisible();
});

test('a change is explained against a month, a year and another snapshot', async ({ page }) => {
  await page.goto('./#/scoreboard?view=change');
  const table = page.getByRole('table', { name: '各单位得分变化及来源' });
  await expect(page.getByRole('heading', { name: /变化最大/ })).toBeVisible();
  const changes = await table.locator('tbody td:nth-of-type(3)').allInnerTexts();
  const sizes = changes.map((text) => Math.abs(Number(text.replace('−', '-'))));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes.length).toBe(25);

  const first = table.getByRole('button').first();
  await first.focus();
  await page.keyboard.press('Enter');
  const change = panel(page)
    .getByRole('region')
    .filter({ has: page.getByRole('combobox', { name: '与哪一期比较' }) });
  const title = change.getByRole('heading', { level: 3 });
  await expect(title).toHaveText(/分，其中.*记录/);
  await expect(title).toContainText(changes[0] ?? '?');
  await change.getByRole('button', { name: '按记录的变动' }).click();
  expectSum(await figuresOf(change));

  const against = change.getByRole('combobox', { name: '与哪一期比较' });
  await against.selectOption('2025-10');
  await expect(page).toHaveURL(/against=2025-10/);
  await expect(change.getByText(/从2025年10月的/)).toBeVisible();

  await against.selectOption({ label: '另一份快照：浙江省 2026年9月快照（演示）' });
  await expect(page).toHaveURL(/against=snapshots/);
  await expect(change.getByText('两份都按2026年9月评分', { exact: false })).toBeVisible();
  await change.getByRole('button', { name: '按记录的变动' }).click();
  expectSum(await figuresOf(change));
  await expectPanelAccessible(page);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page).not.toHaveURL(/unit=/);
});
