import { QueryClient } from '@tanstack/react-query';

/**
 * Results are those of one snapshot and never grow old: a query runs again only when its key
 * changes or the workspace says so. There is no network to wait for and nothing to gain by retrying.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
