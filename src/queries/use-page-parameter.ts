import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PageParameter } from './console-search';
import { useConsoleSearch } from './use-console-search';

interface SetOptions {
  /** Changes the URL in place instead of adding a step for Back. */
  readonly replace?: boolean;
}

/** A setting of the page that lives in the URL, and how to set it; null where it is not there. */
export function usePageParameter(
  name: PageParameter | 'measure',
): readonly [string | null, (value: string | null, options?: SetOptions) => void] {
  const value = useConsoleSearch()[name];
  const navigate = useNavigate();
  const set = useCallback(
    (next: string | null, { replace = false }: SetOptions = {}) => {
      void navigate({
        to: '.',
        search: (previous) => ({ ...previous, [name]: next ?? undefined }),
        replace,
        resetScroll: false,
      });
    },
    [name, navigate],
  );
  return [value ?? null, set];
}
