import { useQuery } from '@tanstack/react-query';

/** The duties of the documents; their texts are fetched when first asked for. */
export function useDutySets() {
  return useQuery({
    queryKey: ['duty sets'],
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await import('./duties')).dutySets,
  });
}
