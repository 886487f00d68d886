import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const words = (page: Page) => page.getByRole('region', { name: '发现了什么，有多可信' });
const counties = (page: Page) =>
  page.getByRole('region', { name: '县（市、区）排名' }).locator('tbody tr');
const county = (page: Page, name: string) => counties(page).filter({ hasText: name });
const layer = (page: Page, name: string) =>
  page.getByRole('group', { name: '图层' }).getByRole('button', { name });
const map = (page: Page) => page.getByRole('img', { name: /县级地图/ });
const regionsOf = (page: Page) =>
  new URLSearchParams(page.url().split('?')[1]).get('region')?.split(',') ?? [];
const numberIn = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''));
const recordCount = async (page: Page) =>
  numberIn(
    await page
      .getByRole('status')
      .filter({ hasText: /^[\d,]+ 条$/ })
      .textContent(),
  );

/** The events of the counties that are ticked. */
async function tickedEvents(page: Page): Promise<number> {
  const texts = await counties(page)
    .filter({ has: page.locator('input:checked') })
    .locator('td:nth-child(5)')
    .allTextContents();
  return texts.reduce((sum, text) => sum + numberIn(text), 0);
}

async function drag(page: Page, target: Locator, path: readonly (readonly [number, number])[]) {
  const box = await target.boundingBox();
  if (!box) throw new Error('The map is not drawn.');
  for (const [place, [x, y]] of path.entries()) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 4 });
    if (place === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

test('from what concentrates beyond chance to its records, on the map, in words and in the table', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('./#/hotspots');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('高发，超出偶然');

  await test.step('says what was found, how sure, what chance gives, and by which p', async () => {
    await expect(words(page)).toContainText(/柯城.*z \+\d/);
    await expect(words(page)).toContainText('预计至多');
    await expect(words(page)).toContainText('90 个之中偶然也会有约 4.5 个突出');
    await expect(words(page)).toContainText('扫描找到');
    await expect(words(page)).toContainText('判断采用置换 p');
    await expect(page.getByText('审图号 GS(2024)0650号')).not.toHaveCount(0);
    await expect(county(page, '柯城')).toContainText('高发 99%');
    await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
  });

  await test.step('layers in classes, with their distribution', async () => {
    await layer(page, '平滑比率').click();
    await page.getByRole('combobox', { name: '分级' }).selectOption('quantile');
    await expect(page).toHaveURL(/layer=smoothed.*classes=quantile|classes=quantile.*layer=/);
    await expect(page.getByRole('list', { name: /图例/ }).getByText('18 个')).toHaveCount(5);
    await expect(page.getByRole('img', { name: /数值分布/ })).toBeVisible();
  });

  await test.step('a tick in the table, a press and a box on the map select, and the records follow', async () => {
    await county(page, '柯城').getByRole('checkbox').check();
    await expect(page).toHaveURL(/region=330802/);
    const events = await tickedEvents(page);
    expect(events).toBeGreaterThan(20);
    await expect.poll(() => recordCount(page)).toBe(events);

    await page.getByRole('button', { name: '清除选择' }).click();
    await map(page).click({ position: { x: 190, y: 310 } });
    await expect.poll(() => regionsOf(page).length).toBe(1);
    await expect(counties(page).locator('input:checked')).toHaveCount(1);
    await map(page).hover({ position: { x: 195, y: 312 } });
    await expect(map(page).getByText('p（置换）')).toBeVisible();

    await page.getByRole('button', { name: '框选' }).click();
    await drag(page, map(page), [
      [0.1, 0.4],
      [0.4, 0.8],
    ]);
    await expect.poll(() => regionsOf(page).length).toBeGreaterThan(4);
    await expect(counties(page).locator('input:checked')).toHaveCount(regionsOf(page).length);
    await expect.poll(() => recordCount(page)).toBe(await tickedEvents(page));
    const boxed = regionsOf(page).length;

    await page.getByRole('button', { name: '套索' }).click();
    await drag(page, map(page), [
      [0.2, 0.5],
      [0.4, 0.5],
      [0.3, 0.75],
    ]);
    await expect.poll(() => regionsOf(page).length).toBeLessThan(boxed);
    expect(regionsOf(page)).toContain('330802');
    await page.getByRole('button', { name: '点选（按住 Ctrl 可多选）' }).click();
  });

  await test.step('facets narrow the records down, one opens, the counties are saved', async () => {
    const before = await recordCount(page);
    const facet = page.getByRole('group', { name: '严重程度' }).getByRole('button').first();
    await facet.click();
    await expect(page).toHaveURL(/facets=severity/);
    await expect.poll(() => recordCount(page)).toBeLessThan(before);
    await page.getByRole('grid').getByRole('row').nth(1).dblclick();
    await expect(page.getByRole('dialog')).toContainText('失信');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const download = page.waitForEvent('download');
    await page
      .getByRole('region', { name: '县（市、区）排名' })
      .getByRole('button', { name: '导出 CSV' })
      .click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file.trim().split('\n')).toHaveLength(91);
  });

  await test.step('a city fills the map; the period moves by hand and by itself', async () => {
    await page.getByRole('combobox', { name: '进入设区市' }).selectOption('330800');
    await expect(page).toHaveURL(/city=330800/);
    await expect.poll(() => regionsOf(page)).toEqual(['330800']);
    await page.getByRole('slider', { name: '期间的末月' }).press('ArrowLeft');
    await expect(page).toHaveURL(/from=2025-10.*to=2026-09/);
    await page.getByRole('button', { name: '逐月播放' }).click();
    await expect(page).not.toHaveURL(/to=2026-09/);
    await expect(page.getByRole('button', { name: '逐月播放' })).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 2600 });
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });

  await test.step('too few events are refused with the reason', async () => {
    await page.goto('./#/hotspots?from=2026-10&to=2026-10&area=government_debt');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('不作热点判断');
    await expect(words(page)).toContainText(/本期只有 \d+ 件，少于 30 件/);
    await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
  });
});

test('what stands out of cities and areas, the funnel and the concentration', async ({ page }) => {
  await page.goto('./#/hotspots?view=patterns');
  const cells = page.getByRole('region', { name: /^衢州的政府采购 \d+ 件/ });
  await expect(cells.getByText('▲').first()).toBeVisible();
  const funnel = page.getByRole('region', { name: /^柯城等 \d 个县高于/ });
  await expect(funnel.locator('canvas')).toHaveCount(1);
  await expectAccessible(page);
  await funnel
    .getByRole('button', { name: /^显示为表格/ })
    .first()
    .click();
  const quzhou = funnel.getByRole('table').getByRole('row').nth(1);
  await expect(quzhou).toContainText('柯城');
  const events = numberIn(await quzhou.getByRole('link').textContent());
  await expect(page.getByRole('region', { name: /件数最多的 10 个县占/ })).toContainText(
    '基尼系数',
  );
  const maps = page.getByRole('region', { name: /最多，\d+ 件$/ });
  await expect(maps.locator('svg')).toHaveCount(12 + 2);
  const march = maps.getByRole('button', { name: /^2026年3月/ });
  await march.click();
  await expect(page).toHaveURL(/from=2026-03.*to=2026-03/);
  await expect(march).toHaveAttribute('aria-pressed', 'true');
  await expect(maps.locator('svg')).toHaveCount(12 + 2);
  await expect(page.locator('rect[data-month="2026-03"]:not([data-faded])')).toHaveCount(31);
  await expect(page.locator('rect[data-month="2026-04"][data-faded]')).toHaveCount(30);
  await march.click();
  await expect(page).not.toHaveURL(/from=/);
  await maps.getByRole('button', { name: '按领域' }).click();
  await expect(page).toHaveURL(/field=area/);
  await expect(maps.getByRole('button', { name: /点按筛选，再按取消$/ })).toHaveCount(13);
  const calendar = page.getByRole('region', { name: /^没有哪一天超出偶然/ });
  await expect(calendar.locator('rect[data-month]')).toHaveCount(365);
  await calendar.getByRole('button', { name: /^显示为表格/ }).click();
  await expect(calendar.getByRole('table').getByRole('row')).toHaveCount(13);
  await cells.getByRole('button', { name: /▲/ }).click();
  await expect(page).toHaveURL(/region=330800.*area=procurement|area=procurement.*region=330800/);
  await page.goto('./#/hotspots?view=patterns');
  await quzhou.getByRole('link').click();
  await expect(page).toHaveURL(/ledgers\/.*region=330802/);
  await expect.poll(() => recordCount(page)).toBe(events);
});
