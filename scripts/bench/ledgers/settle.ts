import type { Page } from '@playwright/test';

/** What sets a page in motion. */
export type Push =
  | { readonly kind: 'go'; readonly hash: string }
  | { readonly kind: 'type'; readonly field: string; readonly text: string };

/**
 * Milliseconds from a push until the page has settled: nothing in `place` is waiting any more and
 * its last change is behind; 400 ms without another change end the watch and do not count.
 */
export function settle(page: Page, place: string, push: Push): Promise<number> {
  return page.evaluate(
    ({ place: selector, push: how }) =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        let last = start;
        const observer = new MutationObserver(() => {
          last = performance.now();
        });
        observer.observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
        });
        const watch = setInterval(() => {
          const now = performance.now();
          const isWaiting = document.querySelector(`${selector} [aria-busy=true]`) !== null;
          if (now - start > 60_000) reject(new Error('The page did not settle within a minute.'));
          else if (isWaiting || last === start || now - last < 400) return;
          else resolve(last - start);
          clearInterval(watch);
          observer.disconnect();
        }, 20);
        if (how.kind === 'go') {
          location.hash = how.hash;
          return;
        }
        const field = document.querySelector<HTMLInputElement>(how.field);
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        set?.call(field, how.text);
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    { place, push },
  );
}
