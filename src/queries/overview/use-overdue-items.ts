import { useQuery } from '@tanstack/react-query';
import { useWorkspace } from '../use-workspace';
import { loadOverdue } from './load-overdue';
import type { OverdueItem } from './summarise-overdue';

/** Everything overdue at the as-of date, the longest first; null until it is known. */
export function useOverdueItems(): readonly OverdueItem[] | null {
  const workspace = useWorkspace();
  const { data } = useQuery({
    queryKey: [
      'overdue items',
      workspace.snapshot?.location ?? null,
      workspace.revision,
      workspace.asOf,
    ],
    queryFn: () => loadOverdue(workspace),
  });
  return data ?? null;
}
