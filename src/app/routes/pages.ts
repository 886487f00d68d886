import type { ComponentType } from 'react';

const modules = import.meta.glob<{ Page: ComponentType }>('../../pages/*/page.tsx');

/** Pages that can be opened, by the name of their folder. */
export function hasPage(name: string): boolean {
  return `../../pages/${name}/page.tsx` in modules;
}

export async function loadPage(name: string): Promise<{ Page: ComponentType }> {
  const load = modules[`../../pages/${name}/page.tsx`];
  if (!load) throw new Error(`There is no page "${name}".`);
  return load();
}
