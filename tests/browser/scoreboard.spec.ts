import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './console-page';

const table = (page: Page) => page.getByRole('table', { name: /得分与名次/ });
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') });
const firstName = (page: Page) => rows(page).first().getByRole('rowheader');

async function openScoreboard(page: Page, search = '') {
  await page.goto(`./#/scoreboard${search}`);
  await expect(rows(page).first()).toBeVisible();
}

test('ranks all counties among their peers and says how sure that is', async ({ page }) => {
  await openScoreboard(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('得分最高');
  await expect(rows(page)).toHaveCount(90);
  await expect(table(page).getByRole('rowheader', { name: /^区（37 个）/ })).toBeVisible();
  // The interval and the probability of the grade come from the worker.
  await expect(
    rows(page)
      .first()
      .getByText(/^\d+–\d+$/),
  ).toBeVisible();
  await expect(
    rows(page)
      .first()
      .getByText(/^\d+%$/),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /最能移动名次|名次稳定/ })).toBeVisible();

  await page.getByRole('button', { name: '县级市', exact: true }).click();
  await expect(page).toHaveURL(/kind=county_level_city/);
  await expect(rows(page)).toHaveCount(20);
  await page.getByRole('button', { name: '按守信践诺排序' }).click();
  await expect(page).toHaveURL(/sort=dimension3/);
  const scores = await rows(page).locator('td:nth-child(12)').allInnerTexts();
  const numbers = scores.map(Number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
});

test('a filter chooses the units, not their ranks; the file has what the screen shows', async ({
  page,
}) => {
  await openScoreboard(page);
  const own = rows(page).filter({ hasText: '柯城' });
  const rank = (await own.locator('td').nth(1).textContent()) ?? '';
  await openScoreboard(page, '?region=330800');
  await expect(rows(page)).toHaveCount(6);
  await expect(own.locator('td').nth(1)).toHaveText(rank);
  await page.getByRole('button', { name: '“得分与名次”的操作' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: '导出得分 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('gov-public-credit-5d-2026-10.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(7);
  expect(lines.some((line) => line.includes('衢州 柯城'))).toBe(true);
});

test('every model has its units; an earlier month has its own scores', async ({ page }) => {
  await openScoreboard(page);
  const picker = page.getByRole('combobox', { name: '评价模型' });
  for (const [model, units] of [
    ['city-integrity', 11],
    ['department-supervision', 67],
    ['double-publicity', 90],
  ] as const) {
    await picker.selectOption(model);
    await expect(page).toHaveURL(new RegExp(`model=${model}`));
    await expect(rows(page)).toHaveCount(units);
  }
  await openScoreboard(page, '?model=city-integrity');
  const now = await rows(page).allInnerTexts();
  await openScoreboard(page, '?model=city-integrity&from=2025-01&to=2025-06');
  await expect(page.getByText('2024年7月–2025年6月')).toBeVisible();
  expect(await rows(page).allInnerTexts()).not.toEqual(now);
  await expect(firstName(page)).not.toBeEmpty();
});
