import { localStorageColorSchemeManager } from '@mantine/core';

/** Keeps the choice of light, dark or as the system, in this browser. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'chengjian.theme' });

/** Sets the scheme on the document before anything is drawn, so that a dark screen never flashes. */
export function paintColorScheme(): void {
  const choice = colorSchemeManager.get('auto');
  const isDark =
    choice === 'dark' ||
    (choice === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
}
