import type { OpenedWorkspace } from '../open-workspace';
import type { OpeningState } from '../workspace';
import { releaseKeptLock } from './kept-lock';
import { holdKept, loadKept, setAside } from './kept-session';

export interface RestoreAtOpening {
  /** Location of a snapshot that was asked for by its address; null where none was. */
  readonly named: string | null;
  readonly onProgress: (progress: Pick<OpeningState, 'step' | 'done' | 'total'>) => void;
}

/** Grows with every restored workspace: none has the revisions of another. */
let count = 0;

/**
 * Asks for the kept data; gives the function that puts it into a workspace once that is open: the
 * workspace with the kept rows in it, where there are any and this tab may have them; else as it
 * was, and the status of the kept data says why. Someone who asked for a snapshot by its address
 * sees that one, unless the rows were kept with it. Never rejects for what is kept.
 */
export function beginRestoring() {
  const isHeld = holdKept();
  return async (opened: OpenedWorkspace, options: RestoreAtOpening): Promise<OpenedWorkspace> =>
    (await isHeld) ? restored(opened, options) : opened;
}

async function restored(
  opened: OpenedWorkspace,
  { named, onProgress }: RestoreAtOpening,
): Promise<OpenedWorkspace> {
  const status = await setAside('other_snapshot');
  if (status.kind === 'none') releaseKeptLock();
  if (status.kind !== 'aside') return opened;
  if (named !== null && status.manifest.view.snapshot !== named) return opened;
  onProgress({ step: 'kept' });
  const { workspace } = opened;
  const change = await loadKept(workspace, {
    onBytes: (done, total) => onProgress({ step: 'kept', done, total }),
  });
  if (!change) return opened;
  count += 1;
  return { ...opened, workspace: { ...workspace, ...change, revision: count * 1_000_000 } };
}
