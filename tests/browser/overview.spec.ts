import type { Page } from '@playwright/test';
import { expect, test } from './console-page';

async function openOverview(page: Page, search = '') {
  await page.goto(`./#/${search}`);
  await expect(page.locator('[data-drawn]')).toBeVisible();
}

const headlines = (page: Page) => page.getByRole('list', { name: '主要指标' });

test('says on one screen how the province stands', async ({ page }) => {
  await openOverview(page);
  const brief = page.getByRole('region', { name: '2026年10月要情' });
  await expect(brief.locator('p')).toHaveCount(3);
  await expect(headlines(page).getByRole('listitem')).toHaveCount(8);
  await expect(page.getByRole('img', { name: /县级地图：90 个县/ })).toBeVisible();
  await expect(page.getByRole('table', { name: '较好十名' }).getByRole('row')).toHaveCount(11);
  await expect(page.getByRole('table', { name: '较差十名' }).getByRole('row')).toHaveCount(11);
  await expect(page.getByRole('heading', { name: /项到期未办结/ })).toBeVisible();
  const heat = page.getByRole('table', { name: /设区市 × 重点领域/ });
  await expect(heat.getByRole('row')).toHaveCount(12);
  await expect(page.getByRole('img', { name: /月度走势，2023年11月至2026年10月/ })).toBeVisible();
});

test('shows what is planted in the demonstration: procurement in Quzhou', async ({ page }) => {
  await openOverview(page);
  await expect(page.getByRole('heading', { name: '衢州的政府采购最需关注' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^柯城最需关注；/ })).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('says the same', async ({ page }) => {
    await openOverview(page);
    await expect(page.getByRole('region', { name: 'Brief, Oct 2026' })).toContainText(
      'dishonesty records',
    );
    await expect(page.getByRole('heading', { name: /procurement in Quzhou/ })).toBeVisible();
  });
});

test('a pressed cell filters everything, stands in the address, and Back undoes it', async ({
  page,
}) => {
  await openOverview(page);
  const before = (await headlines(page).textContent()) ?? '';
  const heat = page.getByRole('table', { name: /设区市 × 重点领域/ });
  await heat.getByRole('row', { name: /^衢州/ }).getByRole('button').nth(1).click();
  await expect(page).toHaveURL(/area=procurement&region=330800/);
  await expect(headlines(page)).not.toHaveText(before);
  await expect(page.getByRole('button', { name: /地区.*衢州/ }).first()).toBeVisible();
  const filtered = await headlines(page).textContent();

  const copy = await page.context().newPage();
  await copy.goto(page.url());
  await expect(copy.locator('[data-drawn]')).toBeVisible();
  expect(await headlines(copy).textContent()).toBe(filtered);
  await copy.close();

  await page.goBack();
  await expect(page).not.toHaveURL(/area=/);
  expect(await headlines(page).textContent()).toBe(before);
});

test('the map leads into a city, to a county and back', async ({ page }) => {
  await openOverview(page);
  const map = page.getByRole('img', { name: /县级地图/ });
  const box = await map.boundingBox();
  if (!box) throw new Error('The map has no box.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/region=33\d\d00/);
  await expect(page.getByRole('button', { name: '返回全省' })).toBeVisible();
  const city = new URL(page.url()).hash.match(/region=(33\d\d)/)?.[1];
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(new RegExp(`region=${city}(?!00)`));
  await page.getByRole('button', { name: '返回全省' }).click();
  await expect(page).not.toHaveURL(/region=/);
});

test('a headline figure becomes the measure of everything', async ({ page }) => {
  await openOverview(page);
  await headlines(page)
    .getByRole('button', { name: /^双公示及时率/ })
    .first()
    .click();
  await expect(page).toHaveURL(/measure=double_publicity_timely/);
  await expect(page.getByRole('img', { name: /双公示及时率县级地图/ })).toBeVisible();
});

test('a pressed row of the ranking filters by the unit, departments too', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('table', { name: '较差十名' }).getByRole('button').first().click();
  await expect(page).toHaveURL(/region=330802/);
  await page.goBack();
  await page.getByRole('button', { name: '部门', exact: true }).click();
  await page
    .getByRole('table', { name: /名$|全部/ })
    .first()
    .getByRole('button')
    .first()
    .click();
  await expect(page).toHaveURL(/department=/);
});

test('a dragged span of months becomes the period', async ({ page }) => {
  await openOverview(page);
  const box = await page.getByRole('img', { name: /月度走势/ }).boundingBox();
  if (!box) throw new Error('The trend has no box.');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.4, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, middle, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=202\d-\d\d&to=202\d-\d\d/);
});

test('from a figure to its records in two clicks', async ({ page }) => {
  await openOverview(page);
  await page
    .getByRole('button', { name: /失信记录.*的操作/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: '查看明细' }).click();
  await expect(page).toHaveURL(/ledgers\/dishonesty_records\?.*measure=dishonesty_records/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what is overdue leads to its records', async ({ page }) => {
  await openOverview(page);
  await page
    .getByRole('link', { name: /^信用承诺/ })
    .first()
    .click();
  await expect(page).toHaveURL(/ledgers\/commitments\?.*where=overdue/);
});

test('charts have a table that says the same', async ({ page }) => {
  await openOverview(page);
  await page
    .getByRole('region', { name: /^柯城最需关注；/ })
    .getByRole('button', { name: /的操作/ })
    .click();
  await page.getByRole('menuitem', { name: '查看数据表' }).click();
  const table = page.getByRole('table', { name: '政务失信记录', exact: true });
  await expect(table.getByRole('row')).toHaveCount(91);
  await expect(table.getByRole('row').last()).toContainText('柯城');
});
