import { useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useQuiet } from '../../components/use-quiet';
import { useWorkspaceState } from '../../queries/use-workspace';
import { useOpenWarnings } from '../../queries/warnings/open-warnings';

const WarningWatcher = lazy(() =>
  import('./warning-watcher').then((module) => ({ default: module.WarningWatcher })),
);

/** After so many milliseconds of quiet the rules may speak. */
const quietTime = 4_000;

/** Has the warnings of what is open found once the console has come to rest; draws nothing. */
export function WarningWatch() {
  const state = useWorkspaceState();
  const page = useMatches({ select: (matches) => matches.at(-1)?.staticData.page });
  const workspace = state.kind === 'ready' ? state.workspace : null;
  const revision = workspace?.revision ?? null;
  const isQuiet = useQuiet(revision, quietTime);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was known was of other rows.
  useEffect(() => useOpenWarnings.setState({ kind: 'waiting' }, true), [revision]);
  // On the page of data there is more to come, and the database is wanted for it.
  if (!workspace || !isQuiet || page === 'data') return null;
  return (
    <Suspense>
      <WarningWatcher workspace={workspace} />
    </Suspense>
  );
}
