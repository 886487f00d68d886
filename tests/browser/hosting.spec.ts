import { expect, test } from './console-page';
import { servePlainly } from './plain-server';

test('dist/ works below any path, from a server without byte ranges', async ({ page }) => {
  await page.goto('./#/');
  await expect(page.locator('[data-drawn]')).toBeVisible();
  const byRanges = await page.getByRole('list', { name: '主要指标' }).textContent();

  const server = await servePlainly('/some/where/');
  try {
    await page.goto(`${server.url}#/`);
    await expect(page.locator('[data-drawn]')).toBeVisible();
    expect(await page.getByRole('list', { name: '主要指标' }).textContent()).toBe(byRanges);
  } finally {
    server.close();
  }
});
