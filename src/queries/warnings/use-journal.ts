import { useCallback, useEffect } from 'react';
import type { JournalChange } from '../../warnings/journal/entry-schema';
import type { Journal } from '../../warnings/journal/merge-journals';
import { useWorkspace } from '../use-workspace';
import { useJournalStore } from './journal-store';

export interface JournalControl {
  readonly journal: Journal;
  readonly isRead: boolean;
  /** Whether all entries are written to this browser. */
  readonly isKept: boolean;
  /** Whether entries may be written to this browser: not those on an encrypted snapshot. */
  readonly mayKeep: boolean;
  readonly refused: ReturnType<typeof useJournalStore.getState>['refused'];
  /** Notes a change of a warning by somebody, now. Rejects with RangeError as `appendEntry`. */
  note(warning: string, by: string, change: JournalChange): Promise<void>;
  /** Notes the same changes of some warnings at once. */
  noteAll(
    warnings: readonly string[],
    by: string,
    changes: readonly JournalChange[],
  ): Promise<void>;
  merge(other: Journal): Promise<void>;
}

/** What was done about warnings, read from this browser once and kept in it. */
export function useJournal(): JournalControl {
  const { snapshot } = useWorkspace();
  const mayKeep = !snapshot?.isEncrypted;
  const { journal, isRead, isKept, refused, read, append, merge } = useJournalStore();
  useEffect(() => {
    if (!isRead) void read();
  }, [isRead, read]);
  const noteAll: JournalControl['noteAll'] = useCallback(
    async (warnings, by, changes) => {
      const at = new Date().toISOString();
      const drafts = warnings.flatMap((warning) =>
        changes.map((change) => ({ warning, by, at, change })),
      );
      await append(drafts, { keep: mayKeep });
    },
    [append, mayKeep],
  );
  return {
    journal,
    isRead,
    isKept,
    mayKeep,
    refused,
    note: (warning, by, change) => noteAll([warning], by, [change]),
    noteAll,
    merge: (other) => merge(other, { keep: mayKeep }),
  };
}
