import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './console-page';

const pages = [
  { path: './#/', ready: '[data-drawn]' },
  { path: './#/ledgers', ready: 'main h1' },
  {
    path: './#/ledgers/dishonesty_records',
    ready: 'main table, main [role="table"], main [role="grid"]',
  },
  { path: './#/data', ready: 'main h1' },
  { path: './#/method', ready: 'main h1' },
  { path: './#/method/double_publicity_timely', ready: 'main h1' },
] as const;

/** WCAG 2.2 AA and everything below it, and axe's own best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const locale of ['zh-CN', 'en-GB']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme });

      // One document for all: opening the database anew for each page would take most of the time.
      test('no page has an axe violation', async ({ page }) => {
        test.slow();
        for (const { path, ready } of pages) {
          await test.step(path, async () => {
            const before = await page.title();
            await page.goto(path);
            await expect(page).not.toHaveTitle(before);
            await expect(page.locator(ready).first()).toBeVisible();
            const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
            expect(
              violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]),
            ).toEqual([]);
          });
        }
      });
    });
  }
}
