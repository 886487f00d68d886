import type { Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible, expectAccessibleWords } from './expect-accessible';

interface State {
  readonly path: string;
  /** What is there once the page is. */
  readonly ready: string;
  /** What a person does next, before the page is looked at. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const firstRow = 'tr[aria-rowindex="2"]:not([aria-busy])';

/** Pages that no test of their own looks at. */
const states: readonly State[] = [
  { path: './#/', ready: '[data-drawn]' },
  { path: './#/scoreboard?kind=county_level_city', ready: 'main tbody tr small' },
  { path: './#/scoreboard?view=subjects', ready: 'main table td' },
  { path: './#/scoreboard?view=ratings', ready: 'main canvas' },
  { path: './#/warnings?view=level&kind=red', ready: 'main table tbody td' },
  { path: './#/ledgers', ready: 'main table td' },
  {
    path: './#/ledgers?region=330100',
    ready: 'main table td',
    act: async (page) => {
      await page.getByRole('group').getByRole('button').nth(1).click();
      await expect(page.getByRole('tree')).toBeVisible();
      await expect(page.locator('.mantine-Popover-dropdown')).toHaveCSS('opacity', '1');
    },
  },
  { path: './#/ledgers/complaints?measure=complaints_satisfied&part=missed', ready: firstRow },
  {
    path: './#/ledgers/rectifications?where=overdue',
    ready: firstRow,
    act: async (page) => {
      await page.locator(firstRow).click();
      await expect(page.getByRole('dialog').locator('dl')).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCSS('opacity', '1');
    },
  },
  { path: './#/data', ready: 'main table td' },
  {
    path: './#/data/quality',
    ready: 'main table',
    act: async (page) => {
      await page.locator('main details summary').first().click();
      await page.locator('main details').nth(2).locator('summary').click();
    },
  },
  { path: './#/method', ready: 'main h1' },
  { path: './#/method?view=dataset.complaints', ready: 'blockquote' },
  { path: './#/method/double_publicity_timely', ready: 'blockquote' },
  {
    path: './#/method/model/data-quality?against=gov-public-credit-5d',
    ready: 'main td[data-sign="1"]',
  },
  {
    path: './#/method/model/double-publicity?view=edit',
    ready: 'main form input[type=number]',
    act: async (page) => {
      await page.locator('main form input[type=number]').first().fill('1');
      await expect(page.locator('main [role=status] li').first()).toBeVisible();
    },
  },
  {
    path: './#/method/model/data-quality?view=edit',
    ready: 'main [role=status][data-valid]',
    act: async (page) => {
      await page.locator('main fieldset button').nth(1).click();
      await expect(page.locator('main textarea')).toBeVisible();
    },
  },
];

for (const { locale, looked, look } of [
  { locale: 'zh-CN', looked: states, look: expectAccessible },
  // The structure is the same: a third of the pages shows what other words do to it.
  {
    locale: 'en-GB',
    looked: states.filter((_, place) => place % 3 === 0),
    look: expectAccessibleWords,
  },
]) {
  test.describe(locale, () => {
    test.use({ locale });

    // One document for all: opening the database anew for each would take most of the time.
    test('nothing on any page hinders anyone', async ({ page }) => {
      test.setTimeout(300_000);
      for (const { path, ready, act } of looked) {
        await test.step(path, async () => {
          await page.goto(path);
          await expect(page.locator(ready).first()).toBeVisible();
          await act?.(page);
          await look(page);
          await page.keyboard.press('Escape');
        });
      }
    });
  });
}
