import { useMemo } from 'react';
import type { Filter } from '../../catalog/filter';
import { geography } from '../overview/geography-of-catalog';
import { type OverdueSummary, summariseOverdue } from '../overview/summarise-overdue';
import { useOverdueItems } from '../overview/use-overdue-items';

const shown = 8;

/** What is overdue in an archive, the longest first; null until it is known. */
export function useArchiveOverdue(filter: Filter): OverdueSummary | null {
  const items = useOverdueItems();
  return useMemo(
    () => items && summariseOverdue(items, filter, geography.expand, shown),
    [items, filter],
  );
}
