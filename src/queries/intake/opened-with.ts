import type { Engine } from '../../engine/engine';
import type { Workspace } from '../workspace';

/** What an engine was opened with, before any own row. */
export type OpenedWith = Pick<Workspace, 'snapshot' | 'snapshotColumns' | 'asOf' | 'period'>;

const known = new WeakMap<Engine, OpenedWith>();

/**
 * What the workspace was opened with: its own state the first time, remembered from then on. Of the
 * snapshot the state in which it was last shown counts, for it may have been verified since.
 */
export function openedWith(workspace: Workspace): OpenedWith {
  const before = known.get(workspace.engine) ?? workspace;
  const { snapshotColumns, asOf, period } = before;
  const snapshot = workspace.snapshot ?? before.snapshot;
  const opened = { snapshot, snapshotColumns, asOf, period };
  known.set(workspace.engine, opened);
  return opened;
}
