import type { Page } from '@playwright/test';

/**
 * From now on every page notes when its figures were drawn: each change of `data-drawn`, in
 * milliseconds since its navigation began, and the frame in which it reached the screen.
 */
export async function watchDrawn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const marks: number[] = [];
    Object.assign(globalThis, { drawnMarks: marks });
    new MutationObserver(() => marks.push(performance.now())).observe(document, {
      attributeFilter: ['data-drawn'],
      subtree: true,
    });
  });
}

/** When the figures stood that no other drawing followed within the quiet time, in milliseconds. */
export async function settledAt(page: Page, quiet: number): Promise<number> {
  return page.evaluate(async (quietTime) => {
    const { drawnMarks } = globalThis as unknown as { drawnMarks: number[] };
    const deadline = performance.now() + 120_000;
    for (;;) {
      const last = drawnMarks.at(-1);
      if (last !== undefined && performance.now() - last > quietTime) return last;
      if (performance.now() > deadline) throw new Error('The figures were never drawn.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, quiet);
}
