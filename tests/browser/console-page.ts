import { test as base, expect, type Page } from '@playwright/test';
import { catchForeignRequests, type ForeignRequests } from './foreign-requests';

/** What must never happen on any page: counted from the first byte on. */
export interface Offences {
  readonly consoleErrors: string[];
  readonly violations: string[];
}

/**
 * Tests that watch every page they open: a foreign request, a CSP violation, a console error or an
 * uncaught exception fails the test. `tolerated` holds what a test provokes on purpose. Unless a test
 * says `idle`, the browser is never idle: what the console does when nobody waits for it (the rules
 * speak) would take the processor from tests that are about something else.
 */
export const test = base.extend<{
  offences: Offences;
  foreign: ForeignRequests;
  tolerated: RegExp[];
  idle: boolean;
}>({
  idle: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  tolerated: async ({}, use) => {
    await use([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  foreign: async ({}, use) => {
    const foreign = await catchForeignRequests();
    await use(foreign);
    foreign.close();
  },
  proxy: async ({ foreign }, use) => {
    await use(foreign.proxy);
  },
  offences: [
    async ({ page, context, foreign, tolerated, idle }, use) => {
      if (!idle) await context.addInitScript(neverIdle);
      const offences: Offences = { consoleErrors: [], violations: [] };
      watch(page, offences);
      await use(offences);
      const left = (list: string[]) => list.filter((text) => !tolerated.some((t) => t.test(text)));
      expect(foreign.asked, 'requests that left the origin').toEqual([]);
      expect(left(offences.violations), 'CSP violations').toEqual([]);
      expect(left(offences.consoleErrors), 'console errors').toEqual([]);
    },
    { auto: true },
  ],
});

function neverIdle() {
  window.requestIdleCallback = () => 0;
}

function watch(page: Page, offences: Offences) {
  page.on('pageerror', (error) => offences.consoleErrors.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const text = `${message.type()}: ${message.text()} (${message.location().url})`;
    const isViolation = /Content Security Policy/i.test(text);
    (isViolation ? offences.violations : offences.consoleErrors).push(text);
  });
}

export { expect };
