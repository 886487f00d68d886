import type { Page } from '@playwright/test';

/** A stretch in which the screen's thread could not answer, in milliseconds since navigation. */
export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** From now on every page notes tasks of its main thread over 50 ms. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: { start: number; duration: number }[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        tasks.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Tasks over 50 ms that ended after a moment on the page's clock. */
export async function longTasksSince(page: Page, moment: number): Promise<readonly LongTask[]> {
  const tasks = await page.evaluate(
    () => (globalThis as unknown as { longTasks: LongTask[] }).longTasks,
  );
  return tasks.filter(({ start, duration }) => start + duration > moment);
}
