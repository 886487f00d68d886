import { useEffect } from 'react';
import { create } from 'zustand';

interface PageTitle {
  readonly title: string | null;
  set(title: string | null): void;
}

/** The title of what a page shows, where it is more than the name of the page; else null. */
export const usePageTitle = create<PageTitle>((set) => ({
  title: null,
  set: (title) => set({ title }),
}));

/** Names the document after what the page shows, such as a dataset, as long as the page stands. */
export function useNamedPage(title: string): void {
  const set = usePageTitle((state) => state.set);
  useEffect(() => {
    set(title);
    return () => set(null);
  }, [title, set]);
}
