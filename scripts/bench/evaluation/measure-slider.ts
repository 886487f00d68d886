import type { Browser } from '@playwright/test';
import { type SliderStep, sliderSteps, type TraceEvent } from './slider-steps';

/** Steps before the measured ones: code is compiled on the way. */
const warmUp = 20;
/** Between two steps, so that what a step puts off does not wait for the next. */
const pause = 80;
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Drags the first weight of a model on the Scoreboard through so many steps and measures each, once
 * the draws of the model are made. Rejects where the page throws an error.
 */
export async function measureSlider(
  browser: Browser,
  base: string,
  { model, steps }: { readonly model: string; readonly steps: number },
): Promise<readonly SliderStep[]> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = await context.newPage();
    const failed = new Promise<never>((_, reject) => page.on('pageerror', reject));
    failed.catch(() => undefined);
    await page.goto(`${base}#/scoreboard?view=whatif&model=${model}`);
    const slider = page.getByRole('slider').first();
    await Promise.race([slider.waitFor({ timeout: 60_000 }), failed]);
    // Intervals of ranks are there once the worker is idle.
    await Promise.race([
      page
        .getByText(/^\d+–\d+$/)
        .first()
        .waitFor({ timeout: 60_000 }),
      failed,
    ]);
    const box = await slider.boundingBox();
    if (!box) throw new Error(`The slider of ${model} is not on the screen.`);
    const y = box.y + box.height / 2;
    const at = (step: number) => box.x + box.width * (0.2 + (0.6 * step) / (steps + warmUp));
    const cdp = await context.newCDPSession(page);
    const events: TraceEvent[] = [];
    cdp.on('Tracing.dataCollected', ({ value }) => {
      events.push(...(value as unknown as TraceEvent[]));
    });
    await page.mouse.move(at(0), y);
    await page.mouse.down();
    for (let step = 0; step < warmUp + steps; step += 1) {
      if (step === warmUp) {
        await cdp.send('Tracing.start', {
          transferMode: 'ReportEvents',
          traceConfig: { includedCategories: categories },
        });
      }
      await page.mouse.move(at(step + 1), y);
      await page.waitForTimeout(pause);
    }
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await complete;
    await page.mouse.up();
    const found = sliderSteps(events);
    if (found.length < steps / 2) {
      throw new Error(`Of ${steps} steps on ${model} only ${found.length} were drawn.`);
    }
    return found;
  } finally {
    await context.close();
  }
}
