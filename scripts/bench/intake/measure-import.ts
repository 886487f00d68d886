import { type Browser, chromium, type Page } from '@playwright/test';
import { browserFlags } from '../../support/find-browser';
import { settledAt, watchDrawn } from '../watch-drawn';
import { processMemory } from './process-memory';
import { type LongTask, longTasksSince, watchLongTasks } from './watch-long-tasks';

/** One file on its way through the console in a browser of its own. */
export interface Import {
  /** From the pick of the file until its report stood and it could be loaded, in milliseconds. */
  readonly read: number;
  /** From the press of the button until the rows were loaded. */
  readonly load: number;
  /** From the call of the Overview until all its figures were drawn from the own rows. */
  readonly refresh: number;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Tasks of the main thread over 50 ms in the three stretches. */
  readonly longTasks: readonly LongTask[];
  readonly memory: ImportMemory | null;
}

/** Resident memory in bytes of all renderers with their workers, and of the browser process. */
export interface ImportMemory {
  readonly before: number;
  readonly peakOfReading: number;
  readonly peak: number;
  readonly browserPeak: number;
}

const patience = 600_000;
const quiet = 300;
const progressQuiet = 1_000;

/** Picks a file on the Data page, loads its rows and goes to the Overview. */
export async function measureImport(
  executablePath: string,
  address: string,
  file: string,
): Promise<Import> {
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const failed = new Promise<never>((_, reject) => page.on('pageerror', reject));
    failed.catch(() => undefined);
    await watchDrawn(page);
    await watchLongTasks(page);
    await page.goto(address);
    await page.getByRole('button', { name: '校验全部文件' }).waitFor();
    await page.waitForTimeout(progressQuiet);
    return await Promise.race([throughTheConsole(browser, page, file), failed]);
  } finally {
    await browser.close();
  }
}

async function throughTheConsole(browser: Browser, page: Page, file: string): Promise<Import> {
  const panel = page.getByRole('region', { name: '导入自己的数据' });
  const before = await processMemory(browser);
  const start = await page.evaluate(() => performance.now());
  const read = await timed(async () => {
    await page.locator('input[type="file"]').setInputFiles(file);
    await panel.getByRole('button', { name: /^载入 [\d,]+ 行$/ }).waitFor();
  });
  const afterReading = await processMemory(browser);
  const [rows = 0, accepted = 0, rejected = 0] = await Promise.all(
    ['文件行数', '可以载入', '被拒绝'].map(async (name) => {
      const count = panel.locator('dl > div').filter({ hasText: name });
      return Number((await count.locator('dd').first().textContent())?.replaceAll(/\D/g, ''));
    }),
  );
  const load = await timed(async () => {
    await panel.getByRole('button', { name: /^载入 [\d,]+ 行$/ }).click();
    await panel.getByText(/^已载入 [\d,]+ 行/).waitFor();
  });
  const called = await page.evaluate(() => performance.now());
  await panel.getByRole('link', { name: '到总览查看' }).click();
  const refresh = (await settledAt(page, quiet)) - called;
  const after = await processMemory(browser);
  const longTasks = await longTasksSince(page, start);
  const memory = before &&
    afterReading &&
    after && {
      before: before.renderer.now,
      peakOfReading: afterReading.renderer.peak,
      peak: after.renderer.peak,
      browserPeak: after.browser.peak,
    };
  return { read, load, refresh, rows, accepted, rejected, longTasks, memory };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
