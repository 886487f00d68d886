import { useCallback } from 'react';
import { EngineError } from '../../engine/engine-error';
import { ownRowsChanged } from '../storage/own-rows-changed';
import { noteUnmasked } from '../storage/personal-values';
import { useWorkspace, useWorkspaceActions } from '../use-workspace';
import type { ImportedFile, ImportFailure } from './import-stage';
import { useImports } from './import-store';
import { type LoadChoice, loadOwnRows, removeOwnRows } from './load-own-rows';

const running = new Map<number, AbortController>();

/** Loads files that have been read, and removes own rows again. */
export function useLoading() {
  const workspace = useWorkspace();
  const { refresh } = useWorkspaceActions();
  const setStage = useImports((state) => state.setStage);
  const unload = useImports((state) => state.unload);

  const load = useCallback(
    async ({ id, stage, plan }: ImportedFile, choice: LoadChoice): Promise<void> => {
      if (stage.kind !== 'read' && stage.kind !== 'loaded') return;
      const { result } = stage;
      const control = new AbortController();
      running.set(id, control);
      const startedAt = performance.now();
      const progress = (done: number) => setStage(id, { kind: 'loading', result, done, startedAt });
      progress(0);
      const note = () => {
        if (plan?.options.keepPersonalData) noteUnmasked(workspace.engine);
      };
      try {
        note();
        const { rows, change } = await loadOwnRows(workspace, result, choice, {
          signal: control.signal,
          onProgress: progress,
        });
        note();
        setStage(id, { kind: 'loaded', result, ...rows, engine: workspace.engine });
        ownRowsChanged(workspace, change);
        await refresh(change);
      } catch (thrown) {
        if (control.signal.aborted) {
          setStage(id, { kind: 'read', result });
          return;
        }
        setStage(id, { kind: 'read', result, failure: failureOf(thrown) });
      } finally {
        running.delete(id);
      }
    },
    [workspace, refresh, setStage],
  );

  const removeAll = useCallback(async (): Promise<void> => {
    const change = await removeOwnRows(workspace);
    unload();
    ownRowsChanged(workspace, change);
    await refresh(change);
  }, [workspace, refresh, unload]);

  return { load, cancel, removeAll };
}

/** Cancels the load of a file, whatever page asked for it. */
function cancel(id: number): void {
  running.get(id)?.abort();
}

function failureOf(thrown: unknown): ImportFailure {
  const isMemory = thrown instanceof EngineError && thrown.kind === 'memory_exhausted';
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: isMemory ? 'memory_exhausted' : 'load_failed', message, line: null };
}
