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

test('subjects are graded by kind and region; the catalogue has its targets', async ({ page }) => {
  await page.goto('./#/scoreboard?view=subjects');
  const kinds = page.getByRole('table', { name: '各类主体的等级' });
  await expect(kinds.getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('占比最高');
  const regions = page.getByRole('table', { name: '各地区的等级分布' });
  await expect(regions.getByRole('row')).toHaveCount(12);
  await page.getByRole('combobox', { name: '主体类别' }).selectOption('social_organisation');
  await expect(page).toHaveURL(/field=social_organisation/);
  await expect(page.getByRole('heading', { name: '社会组织：各设区市的等级' })).toBeVisible();
  await regions.getByRole('button', { name: '按主体数排序' }).click();
  await expect(page).toHaveURL(/sort=subjects/);
  const subjects = (await regions.locator('tbody td:nth-child(2)').allInnerTexts()).map((text) =>
    Number(text.replaceAll(',', '')),
  );
  expect(subjects).toEqual(subjects.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: '“各地区的等级分布”的操作' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: '导出 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('subject-grades-social_organisation-regions.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => Number(line.split(',')[1]))).toEqual(subjects);
  await expect(page.getByRole('heading', { name: /信用目录已归集/ })).toBeVisible();
});

test('scores stand beside published ratings, with the sources of what differs', async ({
  page,
}) => {
  await page.goto('./#/scoreboard?view=ratings');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ρ =');
  await expect(page.getByRole('img', { name: /名次的散点图/ })).toBeVisible();
  await page.getByRole('button', { name: '以表格查看' }).click();
  const ranks = page.getByRole('table', { name: '名次对照' });
  const count = Number(
    /(\d+) 个单位两边/.exec((await page.locator('main header').first().textContent()) ?? '')?.[1],
  );
  await expect(ranks.getByRole('row')).toHaveCount(count + 1);
  const differing = page.getByRole('table', { name: '分歧最大的单位及其来源' });
  await expect(differing.getByRole('row')).toHaveCount(11);
  await differing.getByRole('link').first().click();
  await expect(page).toHaveURL(/unit=33/);
  await expect(page.getByRole('dialog')).toBeVisible();
});
