import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserFlags, installedBrowser } from '../../scripts/support/find-browser';

/** A browser with a profile on the disk, which can be killed and started again. */
export interface MortalBrowser {
  /** Folder of its profile. */
  readonly profile: string;
  /** Starts it with its profile as it is; gives a page. */
  start(): Promise<Page>;
  /** Kills all its processes at once, as a power cut would: nothing is told, nothing flushed. */
  kill(): Promise<void>;
  /** Kills it and removes the profile. */
  dispose(): Promise<void>;
}

/** A browser with a profile of its own, new or a copy of another, whose first page is at the address. */
export function mortalBrowser(address: string, original?: MortalBrowser): MortalBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  // Its locks are links that name the browser that made them.
  const filter = (path: string) => !basename(path).startsWith('Singleton');
  if (original) cpSync(original.profile, profile, { recursive: true, filter });
  let running: ChildProcess | null = null;

  async function kill(): Promise<void> {
    const process_ = running;
    running = null;
    if (!process_?.pid) return;
    const ended = new Promise((resolve) => process_.once('exit', resolve));
    process.kill(-process_.pid, 'SIGKILL');
    await ended;
  }

  return {
    profile,
    async start() {
      const path = installedBrowser();
      if (!path) throw new Error('No browser is installed: install Chrome, Chromium or Edge.');
      const flags = [
        ...browserFlags,
        '--headless=new',
        '--no-first-run',
        '--window-size=1440,900',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
      ];
      const started = spawn(path, [...flags, 'about:blank'], {
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      running = started;
      const browser = await chromium.connectOverCDP(await addressOf(started));
      const [context] = browser.contexts();
      if (!context) throw new Error('The browser has no context.');
      const page = await context.newPage();
      await page.addInitScript(() => localStorage.setItem('chengjian.language', 'zh-CN'));
      await page.goto(address);
      return page;
    },
    kill,
    async dispose() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The address of the debugger, which the browser writes when it is ready. */
function addressOf(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    started.stderr?.on('data', (data) => {
      said += data;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    started.once('exit', () => reject(new Error(`The browser ended: ${said}`)));
  });
}
