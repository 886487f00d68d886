import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserFlags } from '../../support/find-browser';
import { buildApp } from '../build-pages';
import { serveCounting } from '../counting-server';
import { filterCases } from '../filters';
import { type FilterChange, openPage } from '../measure-filters';
import { print } from '../print';
import { ensureBenchSnapshot } from '../snapshots';

const root = resolve(import.meta.dirname, '../../..');
const cache = join(root, '.cache/bench');

export interface PageOptions {
  readonly millions: number;
  readonly rounds: number;
  readonly port: number;
  readonly keep: boolean;
}

/** What was measured of the page, in milliseconds. */
export interface PageTimes {
  /** From a filter to all layers settled, p by permutation among them, scans not. */
  readonly changes: readonly FilterChange[];
  /** Between two frames while the map is moved and zoomed. */
  readonly frames: readonly number[];
}

/** Measures the Hotspots page of a snapshot in the browser that is there. */
export async function measurePage(
  executablePath: string,
  { millions, rounds, port, keep }: PageOptions,
): Promise<PageTimes> {
  const snapshot = await ensureBenchSnapshot(cache, millions, { keep, progress: print });
  print('building the console');
  const name = `snapshots/${millions}m/`;
  const folders = {
    '/': await buildApp(root, cache),
    '/icons/': join(root, 'public/icons'),
    [`/${name}`]: snapshot.folder,
  };
  const server = await serveCounting(folders, port);
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const hotspots = { path: '/hotspots', search: { clusters: 'off' } } as const;
    const opened = await openPage(browser, server.url, name, hotspots);
    const changes: FilterChange[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const measured = await opened.measure(filterCases);
      if (round >= 0) changes.push(...measured);
    }
    const frames = await framesOfMoving(opened.page);
    await opened.close();
    return { changes, frames };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Drags and zooms the map with the mouse, and notes the frames meanwhile. */
async function framesOfMoving(page: Page): Promise<readonly number[]> {
  const box = await page.locator('[data-drawn] canvas').first().boundingBox();
  if (!box) throw new Error('The map of the Hotspots page is not drawn.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.evaluate(() => {
    const state = { isMoving: true, frames: [] as number[] };
    Object.assign(globalThis, { frameState: state });
    let last = performance.now();
    const note = (now: number) => {
      state.frames.push(now - last);
      last = now;
      if (state.isMoving) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  for (let turn = 0; turn < 12; turn += 1) {
    await page.mouse.wheel(0, turn % 4 < 2 ? -120 : 120);
    await page.mouse.down();
    await page.mouse.move(x + 60 * (turn % 2 ? -1 : 1), y + 20, { steps: 12 });
    await page.mouse.up();
  }
  return page.evaluate(() => {
    const { frameState } = globalThis as unknown as {
      frameState: { isMoving: boolean; frames: number[] };
    };
    frameState.isMoving = false;
    return frameState.frames.slice(1);
  });
}
