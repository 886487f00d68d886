import type { WorkspaceChange } from '../use-workspace';
import type { Workspace } from '../workspace';
import { keepRows } from './kept-session';
import { setKeptStatus, useKeptState } from './kept-status';
import { noteNoOwnRows } from './personal-values';

/**
 * Keeps the own rows anew where they are kept at all; to be called after every change of them.
 * Where they were all removed from the tab, what is kept stays, and is no longer what is shown.
 */
export function ownRowsChanged(workspace: Workspace, change: WorkspaceChange): void {
  const { status } = useKeptState.getState();
  if (change.ownRows === 0) noteNoOwnRows(workspace.engine);
  if (status.kind !== 'shown') return;
  if (change.ownRows === 0) {
    setKeptStatus({ kind: 'aside', manifest: status.manifest, reason: 'removed' });
  } else {
    void keepRows({ ...workspace, ...change });
  }
}
