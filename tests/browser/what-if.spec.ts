import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const table = (page: Page) => page.getByRole('table', { name: /得分与名次/ });
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') });
const units = (page: Page) => rows(page).getByRole('rowheader').allInnerTexts();
const slider = (page: Page, part: string) => page.getByRole('slider', { name: `“${part}”的权重` });
const share = (page: Page, part: string) =>
  page.getByRole('spinbutton', { name: `“${part}”占本组的百分比` });
const tried = /weights=[^&]*lawful/;

/** The units once the table has followed what was moved. */
async function settledUnits(page: Page): Promise<string[]> {
  let last = await units(page);
  await expect
    .poll(async () => {
      const before = last;
      last = await units(page);
      return last.join() === before.join();
    })
    .toBe(true);
  return last;
}

/** Drags the thumb of a slider to a share of its group, in several steps. */
async function drag(page: Page, part: string, to: number) {
  const box = await slider(page, part).boundingBox();
  if (!box) throw new Error(part);
  const x = (at: number) => box.x + 7 + at * (box.width - 14);
  const y = box.y + box.height / 2;
  const from = Number(await share(page, part).inputValue()) / 100;
  await page.mouse.move(x(from), y);
  await page.mouse.down();
  await page.mouse.move(x((from + to) / 2), y);
  await page.mouse.move(x(to), y);
}

test('a dragged weight moves the ranks at once; the link says it again; Back and reset undo it', async ({
  page,
}) => {
  await page.goto('./#/scoreboard?view=whatif');
  await expect(rows(page)).toHaveCount(90);
  const own = await units(page);
  await expect(page.getByText('尚未改动')).toBeVisible();

  // Before the button is let go.
  await drag(page, '依法行政', 0.5);
  await expect(share(page, '依法行政')).toHaveValue('50');
  await expect(slider(page, '依法行政')).toHaveAttribute('aria-valuetext', /占本组 50\.0%/);
  const moved = page.getByRole('heading', { name: /^89 个名次中 \d+ 个变动，\d+ 个单位等级改变$/ });
  await expect(moved).toBeVisible();
  await expect.poll(() => units(page)).not.toEqual(own);
  await page.mouse.up();
  await expect(page).toHaveURL(tried);
  const after = await settledUnits(page);
  const finding = (await moved.textContent()) ?? '';
  // The others share the rest in proportion: 20 of 80 of the half.
  await expect(share(page, '政务公开')).toHaveValue('12.5');
  await expect(page.getByRole('heading', { name: '等级改变', exact: true })).toBeVisible();
  await expect(page.getByText(/^(优秀|良好|中等|较差|无得分) → /).first()).toBeVisible();

  const link = page.url();
  await page.goBack();
  await expect(page).not.toHaveURL(tried);
  await expect.poll(() => units(page)).toEqual(own);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: finding })).toBeVisible();
  await expect.poll(() => units(page)).toEqual(after);

  await page.getByRole('button', { name: '全部复原' }).click();
  await expect(page).not.toHaveURL(/weights=/);
  await expect.poll(() => units(page)).toEqual(own);
});

test('keyboard, goalposts, swaps; what a link says of other models is left out; axe clean', async ({
  page,
}) => {
  await page.goto(
    './#/scoreboard?view=whatif&units=330802,330803&weights=lawful:0.3,nowhere:0.5&posts=lawful:1..2',
  );
  await expect(page.getByText('nowhere:0.5')).toBeVisible();
  await expect(page.getByText(/posts：lawful:1\.\.2/)).toBeVisible();
  await expect(page).toHaveURL(/weights=lawful(%3A|:)0\.3(&|$)/);
  await expect(share(page, '依法行政')).toHaveValue('30');

  await slider(page, '依法行政').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(share(page, '依法行政')).toHaveValue('31.1');
  await page.keyboard.press('PageDown');
  await expect(share(page, '依法行政')).toHaveValue('21.1');
  await share(page, '依法行政').fill('120');
  await expect(page.getByText('请填 0 到 100')).toBeVisible();
  await share(page, '依法行政').fill('40');
  await expect(slider(page, '依法行政')).toHaveAttribute('aria-valuetext', /占本组 40\.0%/);
  await page.getByRole('button', { name: '复原“依法行政”' }).click();
  await expect(page).not.toHaveURL(/weights=/);

  const own = await units(page);
  await page.getByRole('button', { name: '展开“政务公开”' }).click();
  const full = page.getByRole('spinbutton', { name: '“双公示及时率”的满分线' });
  await full.fill('80');
  await expect(page.getByText('满分线高于零分线')).toBeVisible();
  await full.fill('99');
  await expect(page).toHaveURL(/posts=openness/);
  await expect.poll(() => units(page)).not.toEqual(own);
  await page.getByRole('button', { name: '复原“双公示及时率”的门槛' }).click();
  await expect.poll(() => units(page)).toEqual(own);

  // The two that are compared: the weight beyond which the one behind leads.
  await expect(page.getByRole('combobox', { name: '单位', exact: true })).toHaveValue('330802');
  const [ahead, behind] = await page
    .getByText(/领先.*分。下列任一权重/)
    .textContent()
    .then((text) => (text ?? '').split('领先').map((each) => each.slice(0, 2)));
  const places = async () => {
    const all = await units(page);
    return [ahead, behind].map((name) => all.findIndex((each) => each.startsWith(name ?? '')));
  };
  const [first, second] = await places();
  expect(first).toBeLessThan(second ?? 0);
  await page.getByRole('button', { name: /^试将/ }).first().click();
  await expect
    .poll(async () => {
      const [one = 0, two = 0] = await places();
      return one > two;
    })
    .toBe(true);
  await expectAccessible(page);

  const tried = await units(page);
  await page.getByRole('button', { name: '存为自有模型' }).click();
  await expect(page).toHaveURL(/method\/model\/gov-public-credit-5d-2\?.*view=edit/);
  await page.goto('./#/scoreboard?view=whatif&model=gov-public-credit-5d-2');
  await expect(page.getByText('尚未改动')).toBeVisible();
  await expect.poll(() => units(page)).toEqual(tried);
});

test('units side by side: chosen in the table, removed, as a file, on a phone', async ({
  page,
}) => {
  await page.goto('./#/scoreboard');
  for (const name of ['柯城', '衢江', '龙游']) {
    await page.getByRole('checkbox', { name: `加入比较：${name}` }).check();
  }
  await page.getByRole('link', { name: '比较所选 3 个单位' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '单位比较' })).toBeVisible();
  const compared = page.getByRole('table', { name: '单位比较' });
  await expect(compared.getByRole('columnheader')).toHaveCount(4);
  await expect(page.getByRole('heading', { name: /得分最高，.*最低，相差/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /得分走势/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: '“单位比较”的操作' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: '导出 CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  const score = lines.find((line) => line.startsWith('得分,'))?.split(',') ?? [];
  const shown = await compared
    .getByRole('row', { name: /^得分/ })
    .getByRole('cell')
    .allInnerTexts();
  expect([3, 6, 9].map((place) => Math.round(Number(score[place])))).toEqual(shown.map(Number));

  await page.getByRole('button', { name: '移除龙游' }).click();
  await expect(page).toHaveURL(/units=330802,330803(&|$)/);
  await page.getByRole('button', { name: '以表格查看' }).click();
  await expect(page.getByRole('table', { name: '得分走势' }).getByRole('row')).not.toHaveCount(1);
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  await page.getByRole('combobox', { name: '添加单位' }).selectOption('330881');
  await expect(compared.getByRole('columnheader')).toHaveCount(4);
  expect(await overflow()).toBe(0);
});
