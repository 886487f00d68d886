import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What depends on colours alone: all that can tell the dark scheme from the light one. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const schemes = [
  { colorScheme: 'light', rules: null },
  { colorScheme: 'dark', rules: colourRules },
] as const;

/** No rule of axe (WCAG 2.2 AA and its own best practice) is violated as the page stands, light and dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const { colorScheme, rules } of schemes) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`)).toBeAttached();
    await settleColours(page);
    const axe = axeOn(page);
    const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
    expectNone(violations, colorScheme);
  }
}

/**
 * No rule of axe but those of colours is violated: for a page in a second language, which changes
 * words and names and no colour.
 */
export async function expectAccessibleWords(page: Page): Promise<void> {
  const { violations } = await axeOn(page).disableRules(colourRules).analyze();
  expectNone(violations, 'words');
}

/** Axe in the page itself: the console has no frames, for which axe would open another page. */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function expectNone(violations: Violations, what: string): void {
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(found, what).toEqual([]);
}

/** Colours that change slowly have no contrast of their own on the way. */
async function settleColours(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
  });
}
