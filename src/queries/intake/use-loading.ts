import { useCallback } from 'react';
import { EngineError } from '../../engine/engine-error';
import { ownRowsChanged } from '../storage/own-rows-changed';
import { noteUnmasked } from '../storage/personal-values';
import { useWorkspace, useWorkspaceActions, type WorkspaceChange } from '../use-workspace';
import type { ImportedFile, ImportFailure } from './import-stage';
import { useImports } from './import-store';
import { type LoadChoice, loadOwnRows, removeOwnRows } from './load-own-rows';

const running = new Map<number, AbortController>();
let series = new AbortController();

/** Loads files that have been read, one or all, and removes own rows again. */
export function useLoading() {
  const workspace = useWorkspace();
  const { refresh } = useWorkspaceActions();
  const setStage = useImports((state) => state.setStage);
  const unload = useImports((state) => state.unload);

  const loadOne = useCallback(
    async (
      { id, stage, plan }: ImportedFile,
      choice: LoadChoice,
    ): Promise<WorkspaceChange | null> => {
      if (stage.kind !== 'read' && stage.kind !== 'loaded') return null;
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
        return change;
      } catch (thrown) {
        const failure = control.signal.aborted ? undefined : failureOf(thrown);
        setStage(id, { kind: 'read', result, failure });
        return null;
      } finally {
        running.delete(id);
      }
    },
    [workspace, setStage],
  );

  const show = useCallback(
    async (change: WorkspaceChange | null): Promise<void> => {
      if (!change) return;
      ownRowsChanged(workspace, change);
      await refresh(change);
    },
    [workspace, refresh],
  );

  const load = useCallback(
    async (imported: ImportedFile, choice: LoadChoice) => show(await loadOne(imported, choice)),
    [loadOne, show],
  );

  /** One after the other, each all or none; one that fails says so and hinders no other. */
  const loadAll = useCallback(
    async (ids: readonly number[], choice: LoadChoice): Promise<void> => {
      series = new AbortController();
      const { signal } = series;
      let last: WorkspaceChange | null = null;
      for (const id of ids) {
        if (signal.aborted) break;
        const imported = useImports.getState().imports.find((each) => each.id === id);
        if (imported?.stage.kind === 'read') last = (await loadOne(imported, choice)) ?? last;
      }
      await show(last);
    },
    [loadOne, show],
  );

  const removeAll = useCallback(async (): Promise<void> => {
    const change = await removeOwnRows(workspace);
    unload();
    ownRowsChanged(workspace, change);
    await refresh(change);
  }, [workspace, refresh, unload]);

  return { load, loadAll, cancel, cancelAll, removeAll };
}

/** Cancels the load of a file, whatever page asked for it. */
function cancel(id: number): void {
  running.get(id)?.abort();
}

/** Stops after the files that have been loaded by now. */
function cancelAll(): void {
  series.abort();
  for (const control of running.values()) control.abort();
}

function failureOf(thrown: unknown): ImportFailure {
  const isMemory = thrown instanceof EngineError && thrown.kind === 'memory_exhausted';
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: isMemory ? 'memory_exhausted' : 'load_failed', message, line: null };
}
