import { defineConfig } from '@playwright/test';
import { browserFlags, installedBrowser } from '../../scripts/support/find-browser';

const port = 4310;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 45_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    // No trace: it would record every byte of the database and double the time of the run.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: installedBrowser() ?? undefined, args: browserFlags },
  },
  webServer: {
    command: `node scripts/run.mjs tests/browser/serve-site.ts ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
