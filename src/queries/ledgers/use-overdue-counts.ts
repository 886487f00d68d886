import { useMemo } from 'react';
import { geography } from '../overview/geography-of-catalog';
import { summariseOverdue } from '../overview/summarise-overdue';
import { useOverdueItems } from '../overview/use-overdue-items';
import { useFilter } from '../use-filter';

/** What is past its deadline under the filter, by dataset; null until it is known. */
export function useOverdueCounts(): ReadonlyMap<string, number> | null {
  const items = useOverdueItems();
  const { filter } = useFilter();
  return useMemo(() => {
    if (!items) return null;
    const { kinds } = summariseOverdue(items, filter, geography.expand, 0);
    return new Map(kinds.map(({ dataset, count }) => [dataset, count]));
  }, [items, filter]);
}
