import { expect } from '@playwright/test';
import { test } from './console-page';

test.describe('a page that may ask anyone', () => {
  test('would be caught asking another host, from a worker too', async ({ browser, foreign }) => {
    const context = await browser.newContext({ proxy: { ...foreign.proxy } });
    const page = await context.newPage();
    await page.goto('about:blank');
    await page.evaluate(async () => {
      await fetch('http://elsewhere.example/from-page').catch(() => undefined);
      const source = "fetch('http://elsewhere.example/from-worker').finally(() => postMessage(0))";
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      await new Promise((fulfil) => {
        worker.onmessage = fulfil;
      });
    });
    await context.close();
    const asked = [...(foreign.asked as string[])];
    (foreign.asked as string[]).length = 0;
    expect(asked).toEqual([
      'http://elsewhere.example/from-page',
      'http://elsewhere.example/from-worker',
    ]);
  });
});
