import type { Browser, Page } from '@playwright/test';
import { type FilterCase, hashOf, overviewPage } from './filters';
import { settledAt, watchDrawn } from './watch-drawn';

/** How long one change took, in milliseconds. */
export interface FilterChange {
  /** Until all figures stood in the document and all charts were drawn. */
  readonly settled: number;
  /** Until the frame that shows them was handed to the screen. */
  readonly shown: number;
}

/** A page on which changes are measured. */
export interface OpenPage {
  readonly page: Page;
  /** Goes through the changes in their order and measures each. */
  measure(cases: readonly FilterCase[]): Promise<FilterChange[]>;
  close(): Promise<void>;
}

/** Opens a page of a snapshot, the Overview unless said, and waits until it stands. */
export async function openPage(
  browser: Browser,
  base: string,
  snapshot: string,
  shown = overviewPage,
): Promise<OpenPage> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await watchDrawn(page);
  const search = new URLSearchParams({ snapshot, ...shown.search });
  await page.goto(`${base}#${shown.path}?${decodeURIComponent(search.toString())}`);
  await settledAt(page, 1000);
  return {
    page,
    measure: async (cases) => {
      const changes: FilterChange[] = [];
      for (const each of cases) changes.push(await change(page, hashOf(each, snapshot, shown)));
      return changes;
    },
    close: () => context.close(),
  };
}

/** Changes the fragment of the URL, waits for the drawing that follows and until none follows it. */
function change(page: Page, hash: string): Promise<FilterChange> {
  return page.evaluate(async (next) => {
    const { drawnMarks } = globalThis as unknown as { drawnMarks: number[] };
    const nextFrame = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      });
    await nextFrame();
    const before = drawnMarks.length;
    const start = performance.now();
    location.hash = next;
    let seen = before;
    let shown = start;
    while (performance.now() - start < 10_000) {
      if (drawnMarks.length > seen) {
        seen = drawnMarks.length;
        shown = await nextFrame();
      } else {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      if (seen > before && performance.now() - (drawnMarks.at(-1) ?? 0) > 150) break;
    }
    const last = drawnMarks.at(-1);
    if (seen === before || last === undefined) throw new Error(`Nothing was drawn for ${next}.`);
    return { settled: last - start, shown: shown - start };
  }, hash);
}
