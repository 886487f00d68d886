import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWorkspaceState } from '../../queries/use-workspace';
import { OpeningScreen } from './opening-screen';
import { WorkspaceFailed } from './workspace-failed';

/** Draws the page once it has what it needs; before that how far opening is, or why it failed. */
export function WorkspaceGate({ children }: { readonly children: ReactNode }) {
  const { needsWorkspace, page } = useMatches({
    select: (matches) => matches.at(-1)?.staticData ?? {},
  });
  const state = useWorkspaceState();
  if (!needsWorkspace || state.kind === 'ready') return children;
  if (state.kind === 'opening')
    return <OpeningScreen opening={state} isOverview={page === 'overview'} />;
  return <WorkspaceFailed failure={state.failure} />;
}
