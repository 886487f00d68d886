import { useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../use-workspace';
import {
  type SaveChoice,
  type SavedSnapshot,
  type SavingStep,
  saveSnapshot,
} from './save-snapshot';

export type SavingState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'saving';
      readonly step: SavingStep;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'saved'; readonly fileName: string; readonly rows: number }
  | { readonly kind: 'failed'; readonly error: Error };

/** Saves what is open as a snapshot; `take` gets the file. Leaving the page cancels. */
export function useSaveSnapshot(take: (saved: SavedSnapshot) => void) {
  const workspace = useWorkspace();
  const [state, setState] = useState<SavingState>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function save(choice: SaveChoice): Promise<void> {
    const abort = new AbortController();
    running.current = abort;
    setState({ kind: 'saving', step: 'tables', done: 0, total: 0 });
    try {
      const saved = await saveSnapshot(workspace, choice, {
        signal: abort.signal,
        onProgress: (step, done, total) => {
          if (!abort.signal.aborted) setState({ kind: 'saving', step, done, total });
        },
      });
      if (abort.signal.aborted) return;
      take(saved);
      setState({ kind: 'saved', fileName: saved.fileName, rows: saved.rows });
    } catch (thrown) {
      if (abort.signal.aborted) return;
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      setState({ kind: 'failed', error });
    }
  }

  function cancel(): void {
    running.current?.abort();
    setState({ kind: 'idle' });
  }

  return { state, save, cancel };
}
