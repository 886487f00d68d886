import { useMemo } from 'react';
import { datasets } from '../../catalog/catalog';
import { useRowCounts } from '../../queries/use-row-counts';
import { useWatchedWarnings } from '../../queries/warnings/watch-warnings';
import type { Workspace } from '../../queries/workspace';

/** Of more rows the warnings are found only when they are asked for: reading them takes its time. */
const mostRows = 3_000_000;

const names = datasets.map(({ name }) => name);

/** Has the warnings found in the background, where that is a small matter. */
export function WarningWatcher({ workspace }: { readonly workspace: Workspace }) {
  const { data } = useRowCounts(names);
  const rows = useMemo(
    () => data && [...data.values()].reduce((sum, count) => sum + count, 0),
    [data],
  );
  useWatchedWarnings(workspace, rows !== undefined && rows <= mostRows);
  return null;
}
