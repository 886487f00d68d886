import { useCallback, useRef } from 'react';
import { useWorkspace, useWorkspaceActions } from '../use-workspace';
import type { ImportedFile } from './import-stage';
import { useImports } from './import-store';
import { type LoadChoice, loadOwnRows, removeOwnRows } from './load-own-rows';

/** Loads files that have been read, and removes own rows again. */
export function useLoading() {
  const workspace = useWorkspace();
  const { refresh } = useWorkspaceActions();
  const setStage = useImports((state) => state.setStage);
  const unload = useImports((state) => state.unload);
  const abort = useRef<AbortController | null>(null);

  const load = useCallback(
    async ({ id, stage }: ImportedFile, choice: LoadChoice): Promise<void> => {
      if (stage.kind !== 'read' && stage.kind !== 'loaded') return;
      const { result } = stage;
      const control = new AbortController();
      abort.current = control;
      setStage(id, { kind: 'loading', result, done: 0 });
      try {
        const { rows, change } = await loadOwnRows(workspace, result, choice, {
          signal: control.signal,
          onProgress: (done) => setStage(id, { kind: 'loading', result, done }),
        });
        setStage(id, { kind: 'loaded', result, ...rows, engine: workspace.engine });
        await refresh(change);
      } catch (thrown) {
        if (control.signal.aborted) {
          setStage(id, { kind: 'read', result });
          return;
        }
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        setStage(id, { kind: 'failed', failure: { kind: 'load_failed', message, line: null } });
      }
    },
    [workspace, refresh, setStage],
  );

  const removeAll = useCallback(async (): Promise<void> => {
    const change = await removeOwnRows(workspace);
    unload();
    await refresh(change);
  }, [workspace, refresh, unload]);

  return { load, cancel: () => abort.current?.abort(), removeAll };
}
