import { expect, test } from './console-page';

test('opens in the language and scheme that the browser prefers, and remembers another choice', async ({
  page,
}) => {
  await page.goto('./#/ledgers');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle(/台账 · 诚鉴$/);
  await page.getByRole('button', { name: '切换到英文' }).click();
  await expect(page).toHaveTitle(/Ledgers · Chengjian$/);
  await page.getByRole('button', { name: /^Appearance/ }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('the filter stands in the address, and Back undoes it', async ({ page }) => {
  await page.goto('./#/ledgers');
  await page.getByRole('button', { name: /^地区/ }).click();
  await page.getByRole('combobox', { name: '选择地区' }).fill('lq');
  await page.getByRole('treeitem', { name: /乐清市/ }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/region=330382/);
  await page.getByRole('button', { name: /^期间/ }).click();
  await page.getByRole('button', { name: '近3个月' }).click();
  await expect(page).toHaveURL(/from=2026-08&region=330382&to=2026-10/);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/region=/);
});

test('a link reproduces the filter, and what it cannot mean is said and left out', async ({
  page,
}) => {
  await page.goto('./#/ledgers?region=330100,990000&colour=red&from=2026-01&to=2026-06');
  await expect(page.getByText('链接中有一部分无法识别，已忽略')).toBeVisible();
  await expect(page.getByRole('button', { name: /地区.*杭州/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '期间 2026年1月–6月', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/#\/ledgers\?from=2026-01&region=330100&to=2026-06$/);
});

test('everything in the frame can be reached by keys', async ({ page }) => {
  await page.goto('./#/ledgers');
  await expect(page.getByRole('heading', { level: 1, name: '台账' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('双公示');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '键盘与帮助' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page).toHaveTitle(/总览 · 诚鉴$/);
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('link', { name: '总览' })).toHaveAttribute('aria-current', 'page');
});

test('the search opens a ledger and keeps the filter', async ({ page }) => {
  await page.goto('./#/ledgers?area=procurement');
  await page.getByRole('combobox', { name: /^搜索/ }).fill('投诉');
  await page.getByRole('group', { name: '数据明细' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/#\/ledgers\/\w+\?area=procurement/);
  await page.getByRole('combobox', { name: /^搜索/ }).fill('kcq');
  await page.getByRole('group', { name: '信用档案' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/#\/archive\/330802\?area=procurement/);

  await page.keyboard.press('/');
  await page.keyboard.type('东越纺织');
  await expect(page.getByRole('option', { name: /柯城东越纺织品有限公司/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/archive\/91330802YYF88TTK75/);
});

test('on a phone nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/ledgers?region=330100,330200&department=market_regulation');
  await expect(page.getByRole('cell', { name: /^[\d,]+$/ }).first()).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
