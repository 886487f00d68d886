import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const main = (page: Page) => page.locator('main');
const status = (page: Page) => main(page).getByRole('status');

async function take(page: Page, name: string, content: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    main(page).getByRole('button', { name: '从文件载入规则' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('a rule is copied, changed and tried, kept, handed on and taken back whole or not at all', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('./#/warnings/rules?search=投诉举报逾期');
  const row = main(page).getByRole('row', { name: /投诉举报逾期未办结/ });
  await expect(row.getByRole('cell').nth(3)).toHaveText(/\d/);
  await row.getByRole('link').click();

  const appeared = main(page).getByRole('heading', { name: /^新增的预警/ });
  await test.step('a parameter brings warnings, another takes them, at once', async () => {
    await expect(main(page).getByRole('heading', { name: /与已保存的规则相同/ })).toBeVisible();
    await main(page).getByLabel('最少件数').fill('2');
    await expect(main(page).getByRole('heading', { name: /^新增 [1-9]/ })).toBeVisible();
    await expect(appeared).toBeVisible();
    await main(page).getByLabel('最少件数').fill('30');
    await expect(main(page).getByRole('heading', { name: /^新增 0 条，消失 [1-9]/ })).toBeVisible();
    await main(page).getByText('以表格查看').click();
    await expect(
      main(page)
        .getByRole('table', { name: /最近 24 个月/ })
        .locator('tbody tr'),
    ).toHaveCount(24);
  });

  await test.step('what does not hold is told with its place, and nothing of it is saved', async () => {
    await main(page).getByLabel('条件').fill('wages > 1');
    await expect(status(page)).toContainText(/\/detect\/where（第 \d+ 行）/);
    await expect(main(page).getByRole('button', { name: '另存为自建规则' })).toBeDisabled();
    await main(page).getByLabel('条件').fill('');
    await main(page).getByLabel('最少件数').fill('2');
    await expect(status(page)).toContainText('complaint_overdue_2');
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('saved it takes part, marked as own', async () => {
    await main(page).getByRole('button', { name: '另存为自建规则' }).click();
    await expect(page).toHaveURL(/rules\/complaint_overdue_2/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main(page).getByRole('button', { name: '导出规则' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ name: 'complaint_overdue_2', detect: { least: 2 } });
    await page.goto('./#/warnings?search=投诉');
    await expect(main(page).getByText('自建规则').first()).toBeVisible();

    await page.goto('./#/warnings/rules');
    const broken = JSON.parse(text);
    broken.name = 'half';
    broken.levels = [{ level: 'red', severity: 3 }];
    await take(page, 'half.json', JSON.stringify(broken));
    await expect(main(page).getByRole('alert')).toContainText('/levels/0');
    await expect(main(page).getByRole('alert')).toContainText('等级表有缺口');
    await take(page, 'other.json', text.replace('complaint_overdue_2', 'complaint_overdue_9'));
    await expect(page).toHaveURL(/complaint_overdue_9/);
    await main(page).getByRole('button', { name: '删除' }).click();
    await main(page).getByRole('button', { name: '确认删除' }).click();
    await expect(main(page).getByRole('row', { name: /自建/ })).toHaveCount(1);
  });

  await test.step('the back-test says how far it is and can be ended', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./#/warnings/back-test');
    await main(page).getByRole('button', { name: '开始回测' }).click();
    await expect(main(page).getByText(/已回算 [1-9]\d* \/ 24 个月末/)).toBeVisible();
    await expectAccessible(page);
    await main(page).getByRole('button', { name: '取消' }).click();
    await expect(main(page).getByRole('button', { name: '开始回测' })).toBeVisible();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
});
