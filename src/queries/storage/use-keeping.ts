import { useCallback } from 'react';
import { useWorkspace, useWorkspaceActions } from '../use-workspace';
import { forgetKept, holdKept, keepRows, loadKept, setAside } from './kept-session';
import { useKeptState } from './kept-status';
import { consentToUnmasked } from './personal-values';

/** What can be done about keeping the own rows of this tab. */
export function useKeeping() {
  const workspace = useWorkspace();
  const { refresh } = useWorkspaceActions();

  /** Keeps them from now on, unless rows that nobody knows of here are kept already. */
  const keep = useCallback(async (): Promise<void> => {
    if (!(await holdKept())) return;
    const { kind } = useKeptState.getState().status;
    if (kind === 'none' && (await setAside('taken_over')).kind !== 'none') return;
    await navigator.storage.persist?.().catch(() => false);
    await keepRows(workspace);
  }, [workspace]);

  const keepUnmasked = useCallback(async (): Promise<void> => {
    consentToUnmasked();
    await keep();
  }, [keep]);

  const load = useCallback(async (): Promise<void> => {
    const change = await loadKept(workspace);
    if (change) await refresh(change);
  }, [workspace, refresh]);

  /** Loads the datasets that are whole, and keeps those. */
  const loadWhole = useCallback(
    async (only: readonly string[]): Promise<void> => {
      const change = await loadKept(workspace, { only });
      if (!change) return;
      await refresh(change);
      await keepRows({ ...workspace, ...change });
    },
    [workspace, refresh],
  );

  return { keep, keepUnmasked, load, loadWhole, forget: forgetKept };
}
