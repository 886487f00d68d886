import type { Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';
import {
  damage,
  dishonesty,
  expectKept,
  fact,
  isStored,
  keep,
  keptPanel,
  load,
  manyPenalties,
  openData,
  penalties,
  storedFiles,
} from './kept-data';

const figures = async (page: Page): Promise<readonly string[]> => {
  await page.goto('./#/');
  const list = page.getByRole('list', { name: '主要指标' }).getByRole('listitem');
  await expect(list.filter({ hasText: '双公示及时率' })).toContainText('75.0');
  return list.allInnerTexts();
};

test('nothing is kept that nobody asked for', async ({ page }) => {
  await openData(page);
  await load(page, penalties, 26);
  await expect(keptPanel(page).getByRole('switch')).not.toBeChecked();
  expect(await storedFiles(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('浙江省 2026年10月快照');
});

test('kept rows are there after a reload, every figure is the same, and later loads join them', async ({
  page,
}) => {
  await openData(page);
  await load(page, penalties, 26);
  await keep(page, 26);
  await expect(fact(page, '个人信息')).toHaveText('已遮盖');
  await expect(fact(page, '本站已用')).toHaveText(/\d/);
  await expect(fact(page, '还可使用')).toHaveText(/\d/);
  const before = await figures(page);
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('只看自己的数据');
  expect(await figures(page)).toEqual(before);
  await page.goto('./#/ledgers/administrative_penalties');
  await expect(page.getByText('26 条', { exact: true })).toBeVisible();
  await expect(page.getByText('张**')).toBeVisible();
  await openData(page);
  await expectKept(page, 26);
  await load(page, dishonesty, 2);
  await expectKept(page, 28);
  await page.reload();
  await expectKept(page, 28);
  const generations = (await storedFiles(page)).map((path) => path.split('/')[1]);
  expect(new Set(generations.filter((name) => name?.startsWith('generation-'))).size).toBe(1);
});

test('rows kept together with a snapshot come back together with it', async ({
  page,
  tolerated,
}) => {
  // The page is left while counts of the snapshot may still be on their way.
  tolerated.push(/Range request for .* failed with error: NetworkError/);
  await openData(page);
  await page.locator('input[type="file"]').first().setInputFiles(penalties);
  await page.getByRole('radio', { name: /加到已打开的数据/ }).check();
  await page.getByRole('button', { name: '载入 26 行' }).click();
  await expect(page.getByText('已载入 26 行')).toBeVisible();
  await keep(page, 26);
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('浙江省 2026年10月快照');
  await expect(page.getByRole('banner')).toContainText('另有自己的数据 26 行');
  await page.goto('./#/data?snapshot=snapshots%2Fzhejiang-demo-2026-09%2F');
  await expect(page.getByRole('banner')).toContainText('浙江省 2026年9月快照');
  await expect(page.getByRole('banner')).not.toContainText('另有自己的数据');
  await expect(keptPanel(page)).toContainText('地址中指定了快照');
  await keptPanel(page).getByRole('button', { name: '载入保留的 26 行' }).click();
  await expect(page.getByRole('banner')).toContainText('只看自己的数据');
});

test('rows removed from the tab stay kept, and can be loaded again', async ({ page }) => {
  await openData(page);
  await load(page, penalties, 26);
  await keep(page, 26);
  await page.getByRole('button', { name: '全部移除' }).click();
  await expect(page.getByRole('banner')).toContainText('浙江省 2026年10月快照');
  await load(page, dishonesty, 2);
  await expect(fact(page, '行数')).toHaveText('26');
  await keptPanel(page).getByRole('button', { name: '载入保留的 26 行' }).click();
  await expectKept(page, 26);
  await expect(page.getByRole('banner')).toContainText('只看自己的数据');
});

test('kept rows are deleted after a question, and nothing of them is left', async ({ page }) => {
  await openData(page);
  await load(page, penalties, 26);
  await keep(page, 26);
  await keptPanel(page).getByRole('switch').click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('删除在这个浏览器里保留的 26 行？');
  await expect(question.getByRole('button', { name: '取消' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expectKept(page, 26);
  await keptPanel(page).getByRole('switch').click();
  await question.getByRole('button', { name: '删除' }).click();
  await expect(keptPanel(page).getByRole('switch')).not.toBeChecked();
  expect(await storedFiles(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('浙江省 2026年10月快照');
});

test('a damaged file is named and the rest can be opened; a damaged manifest is said and deleted', async ({
  page,
}) => {
  await openData(page);
  await load(page, penalties, 26);
  await load(page, dishonesty, 2);
  await keep(page, 28);
  await damage(page, 'administrative_penalties-0001');
  await page.reload();
  const panel = keptPanel(page);
  const alert = panel.getByRole('alert');
  await expect(alert).toContainText('保留的数据有损坏，没有载入');
  await expect(alert).toContainText('administrative_penalties-0001.arrow');
  await expect(alert).toContainText('损坏：行政处罚');
  await expect(alert).toContainText('完好：政务失信记录');
  await expect(page.getByRole('banner')).toContainText('浙江省 2026年10月快照');
  await alert.getByRole('button', { name: '打开完好的，放弃损坏的' }).click();
  await expectKept(page, 2);
  await page.reload();
  await expectKept(page, 2);
  await damage(page, 'manifest.json');
  await page.reload();
  await expect(alert).toContainText('清单或指针已损坏');
  await panel.getByRole('button', { name: '删除保留的数据…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
  await expect(panel).toHaveCount(0);
  expect(await storedFiles(page)).toEqual([]);
});

test('a second tab is told, and takes over when the first one closes', async ({
  page,
  context,
}) => {
  await openData(page);
  await load(page, penalties, 26);
  await keep(page, 26);
  const second = await context.newPage();
  await openData(second);
  await expect(keptPanel(second)).toContainText('已在另一个标签页里打开');
  await expect(second.getByRole('banner')).toContainText('浙江省 2026年10月快照');
  await page.close();
  await expectKept(second, 26);
  await expect(second.getByRole('banner')).toContainText('只看自己的数据');
});

test('a second tab with rows of its own keeps them apart until a person decides', async ({
  page,
  context,
}) => {
  await openData(page);
  await load(page, penalties, 26);
  await keep(page, 26);
  const second = await context.newPage();
  await openData(second);
  await load(second, dishonesty, 2);
  await page.close();
  const panel = keptPanel(second);
  await expect(panel).toContainText('那个标签页已关闭');
  await panel.getByRole('button', { name: '改为保留现在的数据…' }).click();
  await second.getByRole('alertdialog').getByRole('button', { name: '代替' }).click();
  await expectKept(second, 2);
});

test('without enough space nothing is kept, and what was kept stays', async ({ page }) => {
  await openData(page);
  await load(page, penalties, 26);
  await keep(page, 26);
  const client = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  const buffer = manyPenalties(5_000, '满');
  await load(page, { name: 'many.csv', mimeType: 'text/csv', buffer }, 5_000);
  const alert = keptPanel(page).getByRole('alert');
  await expect(alert).toContainText('空间不够，没有保留成功');
  await expect(alert).toContainText('之前保留的数据没有变');
  await expect(fact(page, '行数')).toHaveText('26');
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await alert.getByRole('button', { name: '重试' }).click();
  await expectKept(page, 5_026);
});

test('personal values are written unmasked only when a person asks for it', async ({ page }) => {
  const identity = '330106199003074517';
  await openData(page);
  await page.locator('input[type="file"]').first().setInputFiles(penalties);
  await page.getByText('处理过的值，按规则计数').click();
  await page.getByRole('checkbox', { name: /保留姓名/ }).check();
  await page.getByRole('button', { name: '载入 26 行' }).click();
  await expect(page.getByText('已载入 26 行')).toBeVisible();
  await keptPanel(page).getByRole('switch').click();
  const question = keptPanel(page).getByRole('alert');
  await expect(question).toContainText('未遮盖的个人信息');
  expect(await isStored(page, identity)).toBe(false);
  await question.getByRole('button', { name: '不保留' }).click();
  await expect(keptPanel(page).getByRole('switch')).not.toBeChecked();
  expect(await isStored(page, identity)).toBe(false);
  await keptPanel(page).getByRole('switch').click();
  await question.getByRole('button', { name: '原样保留' }).click();
  await expectKept(page, 26);
  await expect(fact(page, '个人信息')).toContainText('未遮盖');
  expect(await isStored(page, identity)).toBe(true);
  await page.reload();
  await load(page, dishonesty, 2);
  await expect(keptPanel(page).getByRole('alert')).toContainText('未遮盖的个人信息');
  await expect(fact(page, '行数')).toHaveText('26');
});

test('nothing on the panel hinders anyone', async ({ page }) => {
  await openData(page);
  await load(page, penalties, 26);
  await keep(page, 26);
  await keptPanel(page).getByRole('switch').click();
  await expectAccessible(page);
});
