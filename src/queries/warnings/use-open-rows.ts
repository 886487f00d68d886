import { useMemo } from 'react';
import type { Filter } from '../../catalog/filter';
import { useJournal } from './use-journal';
import { useWarningRows } from './use-warning-rows';
import { useWarnings, type WarningsQuery } from './use-warnings';
import { isInFilter, isOpen, placeOfLevel, type WarningRow } from './warning-row';

export interface OpenRows extends Pick<WarningsQuery, 'progress' | 'error' | 'refetch'> {
  /** The gravest first; null until the rules have spoken. */
  readonly rows: readonly WarningRow[] | null;
}

/** The warnings under a filter that still ask for something. */
export function useOpenRows(filter: Filter): OpenRows {
  const { data, progress, error, refetch } = useWarnings();
  const { journal, isRead } = useJournal();
  const all = useWarningRows(data, journal);
  const rows = useMemo(
    () =>
      all && isRead
        ? all
            .filter((row) => isOpen(row) && isInFilter(row, filter))
            .toSorted((a, b) => placeOfLevel(a.level) - placeOfLevel(b.level))
        : null,
    [all, isRead, filter],
  );
  return { rows, progress, error, refetch };
}
