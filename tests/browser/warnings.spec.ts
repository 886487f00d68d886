import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const lines = (page: Page) => page.getByRole('table', { name: '预警清单' }).locator('tbody tr');
const drawer = (page: Page) => page.getByRole('dialog');
const levelFilter = (page: Page, level: string) =>
  page.getByRole('group', { name: '按等级筛选' }).getByRole('button', { name: level });

const numberIn = (text: string | null) => Number(/[\d,]+/.exec(text ?? '')?.[0].replace(',', ''));

async function countOf(page: Page, level: string): Promise<number> {
  return numberIn(await levelFilter(page, level).getAttribute('aria-label'));
}

test.use({ idle: true });

test('from the list to the records behind a warning, and the work on it', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./#/');
  await expect(page.locator('[data-drawn]').first()).toBeVisible();

  await test.step('the frame and the Overview say how many are open', async () => {
    const red = page.getByRole('region', { name: '待处理预警' }).getByRole('link', { name: /^红/ });
    const count = numberIn(await red.textContent());
    expect(count).toBeGreaterThan(5);
    await expect(page).toHaveTitle(new RegExp(`^红${count} 橙\\d+ 黄\\d+ 蓝\\d+ · 总览`));
    await expect(
      page.getByRole('link', { name: new RegExp(`红色预警 ${count} 条 橙色预警`) }),
    ).toBeVisible();
    await red.click();
    await expect(page).toHaveURL(/warnings\?kind=red/);
    await expect(lines(page)).toHaveCount(count);
    await levelFilter(page, '红色').click();
  });

  await test.step('the title, the counts and the list agree', async () => {
    const red = await countOf(page, '红色');
    const orange = await countOf(page, '橙色');
    expect(red).toBeGreaterThan(5);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      `红色 ${red} 条，橙色 ${orange} 条`,
    );
    await levelFilter(page, '红色').click();
    await expect(page).toHaveURL(/kind=red/);
    await expect(lines(page)).toHaveCount(red);
    await page.getByRole('combobox', { name: '分组' }).selectOption('rule');
    await expect(page).toHaveURL(/view=rule/);
    await expect(page.locator('main th[scope=rowgroup]').first()).toBeVisible();
    await page.getByRole('combobox', { name: '分组' }).selectOption('none');
    await page.goto('./#/warnings?region=330800&kind=red');
    await expect.poll(() => countOf(page, '红色')).toBeLessThan(red);
    const own = await countOf(page, '红色');
    await expect(lines(page)).toHaveCount(own);
    await page.goto('./#/warnings?kind=red');
    await expect(lines(page)).toHaveCount(red);
  });

  await test.step('a warning of months opens with its chart, and leads to just its records', async () => {
    await page.getByRole('searchbox', { name: '搜索单位、理由、规则' }).fill('衢江');
    await expect(page).toHaveURL(/search=/);
    await expect(lines(page)).toHaveCount(1);
    await lines(page).getByRole('button').click();
    await expect(page).toHaveURL(/record=[0-9a-f]{16}/);
    await expect(drawer(page).getByRole('heading', { name: /条规则提示请核实/ })).toBeVisible();
    await expect(drawer(page).locator('canvas')).toHaveCount(2);
    await drawer(page).getByText('以表格查看').last().click();
    await expect(drawer(page).getByText('提示点').last()).toBeVisible();
    await drawer(page).getByText('等级如何得出').first().click();
    await expect(drawer(page).getByText('本例达到').first()).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 4000 });
    await page.mouse.move(1, 1);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    const wide = await drawer(page).evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });

    const all = drawer(page)
      .getByRole('link', { name: /在台账中查看全部/ })
      .first();
    const count = numberIn(await all.textContent());
    expect(count).toBeGreaterThan(5);
    await all.click();
    await expect(page.getByText(`${count} 条`, { exact: true })).toBeVisible();
    await expect(page.getByText(/预警的依据：衢江/)).toBeVisible();
    await page.goBack();
    await expect(drawer(page)).toBeVisible();
  });

  await test.step('what is done is kept, with who and why', async () => {
    await drawer(page).getByRole('button', { name: '确认属实' }).click();
    await expect(drawer(page).getByText('先填写办理人。')).toBeVisible();
    await drawer(page).getByRole('textbox', { name: '办理人' }).fill('李核');
    await drawer(page).getByRole('button', { name: '不予处理' }).click();
    await expect(drawer(page).getByText('不予处理须填写理由。')).toBeVisible();
    await drawer(page).getByRole('button', { name: '确认属实' }).click();
    await expect(drawer(page).getByText('状态改为：已确认')).toBeVisible();
    await drawer(page).getByLabel('办理期限').fill('2026-10-15');
    await drawer(page).getByRole('button', { name: '设定期限' }).click();
    await expect(drawer(page).getByText('期限：2026-10-15')).toBeVisible();
    await page.reload();
    await expect(drawer(page).getByText('状态改为：已确认')).toBeVisible();
    await expect(drawer(page).getByText('李核').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(lines(page).getByText('逾期，应于 2026-10-15 前')).toBeVisible();
  });

  await test.step('a journal goes out, an altered one stays out, another is merged with its conflict', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出办理记录' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('李核');
    const take = async (content: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: '合并办理记录' }).click(),
      ]);
      const buffer = Buffer.from(content);
      await chooser.setFiles({ name: 'journal.json', mimeType: 'application/json', buffer });
    };
    await take(text.replace('李核', '王核'));
    await expect(page.getByText(/文件内容在导出后被改动/)).toBeVisible();
    await take(text.slice(0, text.length / 2));
    await expect(page.getByText(/文件不完整或不是办理记录/)).toBeVisible();
    await take(text);
    await expect(page.getByText('合并完成：没有新的记录。')).toBeVisible();

    // Another browser that knew nothing of this dismisses the same warning.
    await page.evaluate(() => localStorage.removeItem('chengjian.warning-journal'));
    await page.reload();
    await lines(page).getByRole('button').click();
    await drawer(page).getByRole('textbox', { name: '理由' }).fill('已核对，系重复登记');
    await drawer(page).getByRole('button', { name: '不予处理' }).click();
    await expect(drawer(page).getByText(/理由：已核对/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('没有符合条件的预警')).toBeVisible();
    await take(text);
    await expect(page.getByText(/新增 2 条记录；1 条预警状态有冲突/)).toBeVisible();
    await page.getByRole('combobox', { name: '显示' }).selectOption('all');
    await lines(page).getByRole('button').click();
    await expect(drawer(page).getByText('多人同时处理，结果不同')).toBeVisible();
    await drawer(page).getByRole('button', { name: '保留“已确认”' }).click();
    await expect(drawer(page).getByText('多人同时处理，结果不同')).toBeHidden();
    await expect(drawer(page).getByText('当前：已确认')).toBeVisible();
  });
});
