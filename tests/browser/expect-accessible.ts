import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The schemes and the rules of axe that can tell them apart: the dark one changes nothing but colours. */
const schemes = [
  { colorScheme: 'light', rules: null },
  { colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
] as const;

/** No rule of axe (WCAG 2.2 AA and its own best practice) is violated as the page stands, light and dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const { colorScheme, rules } of schemes) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`)).toBeAttached();
    await settleColours(page);
    const axe = new AxeBuilder({ page });
    const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(found, colorScheme).toEqual([]);
  }
}

/** Colours that change slowly have no contrast of their own on the way. */
async function settleColours(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
  });
}
