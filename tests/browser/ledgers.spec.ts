import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const register = (page: Page, name: RegExp) => page.getByRole('region', { name });
const numberIn = (text: string | null) => Number(/[\d,]+/.exec(text ?? '')?.[0].replace(',', ''));

test('a ledger says what is due, by whom, and leads to just these records', async ({ page }) => {
  await page.goto('./#/ledgers');
  const list = page.getByRole('table', { name: '台账' });
  await expect(list.getByRole('row')).toHaveCount(20);
  const row = list.getByRole('row', { name: /^失信整改/ });
  await expect(row.getByRole('cell').last()).toHaveText(/^\d+$/);
  const overdue = numberIn(await row.getByRole('cell').last().textContent());
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/#\/ledger\/rectification/);
  await expect(page).toHaveTitle(/失信整改 · 诚鉴$/);

  const panel = register(page, /^失信整改：\d+ 条逾期未办结/);
  const states = panel.getByRole('list', { name: '按办理状态' });
  const late = states.getByRole('link', { name: /^逾期办结/ });
  expect(numberIn(await states.getByRole('link', { name: /^逾期未办/ }).textContent())).toBe(
    overdue,
  );
  const done = numberIn(await late.textContent());
  const table = panel.getByRole('table');
  await expect(table.getByRole('row', { name: /^合计/ })).toContainText(String(done));
  await expect(
    page.getByRole('list', { name: '台账指标' }).getByRole('listitem').first(),
  ).toContainText('目标 100');
  await expectAccessible(page);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toContain('设区市,条数,逾期未办');
  expect(lines.at(-1)).toMatch(/^合计,/);

  await late.click();
  await expect(page).toHaveURL(/where=late/);
  await expect(page.getByText(`${done} 条`, { exact: true })).toBeVisible();
  await expect(page.getByText('逾期办结', { exact: true }).first()).toBeVisible();
  await page.goBack();

  await panel.getByRole('button', { name: '衢州' }).click();
  await expect(page).toHaveURL(/region=330800/);
  await expect(table.getByRole('row')).toHaveCount(3);
  await page.getByRole('combobox', { name: '分组' }).selectOption('escalation');
  await expect(page).toHaveURL(/view=escalation/);
  await expect(table.getByRole('columnheader').first()).toHaveText('督办级别');
  await page.setViewportSize({ width: 390, height: 844 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('the tasks of the plan stand in time, by unit and state', async ({ page }) => {
  await page.goto('./#/ledger/tasks');
  await page.getByRole('link', { name: '任务时间表' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('110 项任务阶段');
  const rows = page.getByRole('table', { name: '任务时间表' }).locator('tbody td:first-child');
  await expect(rows).toHaveCount(110);
  await expectAccessible(page);
  const matrix = page.getByRole('table', { name: '单位与状态' });
  const first = matrix.locator('tbody tr').first();
  const count = numberIn(await first.locator('td').last().textContent());
  await first.getByRole('button').click();
  await expect(page).toHaveURL(/unit=/);
  await expect(rows).toHaveCount(count);
  await page.getByRole('combobox', { name: '办理状态' }).selectOption('late');
  await expect(page).toHaveURL(/kind=late/);
  await expect(page.getByText(/^\d+ 项$/)).toBeVisible();

  const duties = page.getByRole('region', { name: /项分工$/ });
  await expect(duties).toContainText('42 项分工');
  await duties.getByRole('combobox', { name: '文件' }).selectOption('D');
  await expect(page).toHaveURL(/with=D/);
  await expect(duties.getByRole('listitem')).toHaveCount(66);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    duties.getByRole('button', { name: '导出为任务表' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.slice(0, 200)).toContain('任务编号,任务来源,序号');
});

test('targets and quotas say who is behind and how the year will end', async ({ page }) => {
  await page.goto('./#/ledgers');
  await page.getByRole('link', { name: '目标与定额' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('11 项目标');
  const cities = page.getByRole('region', { name: /^各设区市守信激励典型案例/ });
  const first = cities.getByRole('row').nth(1);
  const [value = 0, forecast = 0] = await first
    .locator('td[data-numeric]')
    .allTextContents()
    .then((texts) => texts.map(Number));
  // At the end of October, 304 of 365 days are gone.
  expect(forecast).toBe(Math.round((value * 365) / 304));
  await expect(first).toContainText('落后');
  await cities.getByRole('button', { name: '显示全部 11 个' }).click();
  await expect(cities.getByRole('row')).toHaveCount(12);
  await expectAccessible(page);
});

test('what is published says until when it may be, and what must be withdrawn', async ({
  page,
}) => {
  await page.goto('./#/ledgers');
  await page.getByRole('link', { name: '公示期限' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('条记录应当撤下');
  const overdue = numberIn(await title.textContent());
  const matrix = page.getByRole('table', { name: '公示状态计数' });
  const sum = matrix.getByRole('row', { name: /^合计/ });
  await expect(sum.getByRole('link').first()).toHaveText(String(overdue));
  const penalties = matrix
    .getByRole('row', { name: /^行政处罚/ })
    .getByRole('link')
    .first();
  const count = numberIn(await penalties.textContent());
  await penalties.click();
  await expect(page).toHaveURL(/dataset=administrative_penalties/);
  const items = page.getByRole('region', { name: `应当撤下 ${count} 条` });
  await expect(items).toBeVisible();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    items.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(count + 1);
});
