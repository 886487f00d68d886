import { expect, type Page, test } from '@playwright/test';
import {
  expectData,
  expectKept,
  fact,
  keep,
  keptPanel,
  load,
  manyPenalties,
  openData,
  penalties,
  startLoad,
  storedFiles,
  untilStored,
} from './kept-data';
import { type MortalBrowser, mortalBrowser } from './mortal-browser';

const oldRows = 26;
const addedRows = 25_000;
const newRows = oldRows + addedRows;
const many = () => ({
  name: 'many.csv',
  mimeType: 'text/csv',
  buffer: manyPenalties(addedRows, '多'),
});

/** Moments at which the tab ends, from the start of a load to the end of the save after it. */
const moments: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['when a load begins', (page) => page.getByText(/已载入 .* \/ 25,000 行/).waitFor()],
  [
    'in the middle of a save',
    (page) => untilStored(page, 'generation-2/administrative_penalties-0001.arrow'),
  ],
  ['when a save writes its manifest', (page) => untilStored(page, 'generation-2/manifest.json')],
  ['when a save switches the pointer', (page) => untilStored(page, 'pointer-1')],
  ['after a save', (page) => expectKept(page, newRows)],
];

/** What is kept is whole: rows that were there before, or all of them, and nothing else. */
async function expectWhole(page: Page): Promise<number> {
  await expectData(page);
  const panel = keptPanel(page);
  await expect(panel.getByText('保留于', { exact: true })).toBeVisible();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  const text = (await fact(page, '行数').textContent()) ?? '';
  const rows = Number(text.replaceAll(',', ''));
  expect([oldRows, newRows]).toContain(rows);
  await expectKept(page, rows);
  const own = page.getByRole('region', { name: '自己的数据', exact: true });
  await expect(own.getByRole('listitem')).toHaveText(`行政处罚${text}`);
  const files = await storedFiles(page);
  const generations = files.filter((path) => path.includes('generation-'));
  expect(new Set(generations.map((path) => path.split('/')[1])).size).toBe(1);
  return rows;
}

test.describe.configure({ timeout: 240_000 });

test.describe('a browser that is killed', () => {
  // In one process: the rows that each of them starts from are kept once.
  test.describe.configure({ mode: 'default' });
  let original: MortalBrowser;
  let browser: MortalBrowser;

  test.beforeAll(async ({ baseURL }) => {
    original = mortalBrowser(`${baseURL}#/data`);
    const page = await original.start();
    await expectData(page);
    await load(page, penalties, oldRows);
    await keep(page, oldRows);
    await original.kill();
  });
  test.afterAll(() => original.dispose());
  test.beforeEach(({ baseURL }) => {
    browser = mortalBrowser(`${baseURL}#/data`, original);
  });
  test.afterEach(() => browser.dispose());

  for (const [name, moment] of moments) {
    test(`${name} has the old or the new rows after its restart, whole`, async () => {
      const page = await browser.start();
      await expectData(page);
      await expectKept(page, oldRows);
      await startLoad(page, many(), addedRows);
      await moment(page);
      await browser.kill();
      const rows = await expectWhole(await browser.start());
      if (name === 'after a save') expect(rows).toBe(newRows);
      if (name === 'when a load begins') expect(rows).toBe(oldRows);
      test.info().annotations.push({ type: name, description: `${rows} rows` });
    });
  }
});

test.describe('a tab that crashes', () => {
  for (const [name, moment] of moments.slice(1, 2)) {
    test(`${name} leaves the old or the new rows to the next tab, whole`, async ({
      page,
      context,
    }) => {
      await openData(page);
      await load(page, penalties, oldRows);
      await keep(page, oldRows);
      await startLoad(page, many(), addedRows);
      await moment(page);
      const client = await context.newCDPSession(page);
      void client.send('Page.crash').catch(() => undefined);
      await page.waitForEvent('crash');
      const next = await context.newPage();
      await openData(next);
      await expectWhole(next);
    });
  }

  test('or is closed in a first save leaves nothing or all', async ({ page, context }) => {
    await openData(page);
    await load(page, many(), addedRows);
    await keptPanel(page).getByRole('switch').click();
    await untilStored(page, 'generation-1/administrative_penalties-0001.arrow');
    await page.close();
    const next = await context.newPage();
    await openData(next);
    await expect(next.getByRole('banner')).toContainText(/浙江省 2026年10月快照|只看自己的数据/);
    await expect(next.getByRole('alert')).toHaveCount(0);
    const isKept = (await keptPanel(next).count()) > 0;
    if (isKept) await expectKept(next, addedRows);
    else expect((await storedFiles(next)).filter((path) => path.includes('arrow'))).toEqual([]);
  });
});
