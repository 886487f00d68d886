import { test as base, expect, type Page } from '@playwright/test';

/** What must never happen on any page: counted from the first byte on. */
export interface Offences {
  readonly consoleErrors: string[];
  readonly violations: string[];
  readonly foreignRequests: string[];
}

declare global {
  interface Window {
    cspViolations?: string[];
  }
}

/**
 * Tests that watch every page they open: a foreign request, a CSP violation, a console error or an
 * uncaught exception fails the test. `tolerated` holds what a test provokes on purpose.
 */
export const test = base.extend<{ offences: Offences; tolerated: RegExp[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  tolerated: async ({}, use) => {
    await use([]);
  },
  offences: [
    async ({ page, baseURL, tolerated }, use) => {
      const offences: Offences = { consoleErrors: [], violations: [], foreignRequests: [] };
      watch(page, new URL(baseURL ?? 'http://127.0.0.1/').hostname, offences);
      await use(offences);
      const left = (list: string[]) => list.filter((text) => !tolerated.some((t) => t.test(text)));
      expect(left(offences.foreignRequests), 'requests that left the origin').toEqual([]);
      expect(left(offences.violations), 'CSP violations').toEqual([]);
      expect(left(offences.consoleErrors), 'console errors').toEqual([]);
    },
    { auto: true },
  ],
});

function watch(page: Page, host: string, offences: Offences) {
  page.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.hostname === host || ['blob:', 'data:', 'about:'].includes(url.protocol);
    if (!local) offences.foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => offences.consoleErrors.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const text = `${message.type()}: ${message.text()} (${message.location().url})`;
    const isViolation = /Content Security Policy/i.test(text);
    (isViolation ? offences.violations : offences.consoleErrors).push(text);
  });
}

export { expect };
