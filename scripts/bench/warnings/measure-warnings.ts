import type { Browser, Page } from '@playwright/test';

/** What one opening of the Warnings page and some edits of rules took, in milliseconds. */
export interface WarningTimes {
  /** From the first word of the rules' work to the list on the screen. */
  readonly list: number;
  /** The longest that the screen was held up meanwhile. */
  readonly block: number;
  /** From a key to the new list, the median of the edits: a rule on months, a rule on rows. */
  readonly monthEdits: readonly number[];
  readonly rowEdits: readonly number[];
  /** Warnings on the list. */
  readonly warnings: number;
}

interface Marks {
  began?: number;
  listed?: number;
  tasks: { readonly start: number; readonly duration: number }[];
}

/** Opens the page of warnings with nothing known, then changes parameters of two rules. */
export async function measureWarnings(
  browser: Browser,
  base: string,
  edits: number,
): Promise<WarningTimes> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const at = (hash: string) => `${base}#${hash}?snapshot=snapshots/bench/`;
    await page.goto(at('/warnings'));
    await page.locator('main table tbody tr').first().waitFor({ timeout: 240_000 });
    await page.waitForTimeout(1_000);
    const {
      began = 0,
      listed = 0,
      tasks,
    } = await page.evaluate(() => (globalThis as unknown as { marks: Marks }).marks);
    const held = tasks.filter(({ start }) => start >= began && start <= listed);
    const title = (await page.locator('h1').textContent()) ?? '';
    const warnings = [...title.matchAll(/(\d+) 条/g)].slice(0, 3);
    return {
      list: listed - began,
      block: Math.max(0, ...held.map(({ duration }) => duration)),
      monthEdits: await edit(page, at('/warnings/rules/complaint_surge'), {
        label: '显著性 α',
        values: (step) => `${0.001 + step / 100}`,
        edits,
      }),
      rowEdits: await edit(page, at('/warnings/rules/complaint_overdue'), {
        label: '最少件数',
        values: (step) => `${4 + step}`,
        edits,
      }),
      warnings: warnings.reduce((sum, [, number]) => sum + Number(number), 0),
    };
  } finally {
    await context.close();
  }
}

interface Edits {
  readonly label: string;
  readonly values: (step: number) => string;
  readonly edits: number;
}

async function edit(page: Page, address: string, { label, values, edits }: Edits) {
  await page.goto(address);
  const field = page.getByLabel(label, { exact: true });
  await field.waitFor({ timeout: 120_000 });
  await page.locator('main canvas').first().waitFor({ timeout: 240_000 });
  await page.waitForTimeout(1_000);
  const times: number[] = [];
  for (let step = 0; step < edits; step += 1) {
    const took = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const preview = document.querySelector('main [data-preview]');
          let start = 0;
          document.addEventListener('input', () => (start = performance.now()), {
            once: true,
            capture: true,
          });
          const observer = new MutationObserver(() => {
            if (start === 0 || preview?.hasAttribute('data-waiting')) return;
            observer.disconnect();
            resolve(performance.now() - start);
          });
          if (preview) observer.observe(preview, { attributes: true });
        }),
    );
    await field.fill(values(step));
    times.push(await took);
    await page.waitForTimeout(1_500);
  }
  return times;
}

/** Runs in the page: notes when the rules began, when the list stood, and every long task. */
function watch(): void {
  const marks: Marks = { tasks: [] };
  (globalThis as unknown as { marks: Marks }).marks = marks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      marks.tasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  const observer = new MutationObserver(() => {
    const said = document.querySelector('main progress')?.parentElement?.textContent;
    if (marks.began === undefined && said?.startsWith('正在读取到期')) {
      marks.began = performance.now();
    }
    if (document.querySelector('main table tbody tr')) {
      marks.listed = performance.now();
      observer.disconnect();
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}
