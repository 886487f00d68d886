import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { geography } from '../overview/geography-of-catalog';
import { loadOverdue } from '../overview/load-overdue';
import { summariseOverdue } from '../overview/summarise-overdue';
import { useFilter } from '../use-filter';
import { useWorkspace } from '../use-workspace';

/** What is past its deadline under the filter, by dataset; null until it is known. */
export function useOverdueCounts(): ReadonlyMap<string, number> | null {
  const workspace = useWorkspace();
  const { filter } = useFilter();
  const { data } = useQuery({
    queryKey: [
      'overdue items',
      workspace.snapshot?.location ?? null,
      workspace.revision,
      workspace.asOf,
    ],
    queryFn: () => loadOverdue(workspace),
  });
  return useMemo(() => {
    if (!data) return null;
    const { kinds } = summariseOverdue(data, filter, geography.expand, 0);
    return new Map(kinds.map(({ dataset, count }) => [dataset, count]));
  }, [data, filter]);
}
