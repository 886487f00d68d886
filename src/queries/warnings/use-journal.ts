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
  const note = useCallback(
    async (warning: string, by: string, change: JournalChange) => {
      const at = new Date().toISOString();
      await append({ warning, by, at, change }, { keep: mayKeep });
    },
    [append, mayKeep],
  );
  return {
    journal,
    isRead,
    isKept,
    mayKeep,
    refused,
    note,
    merge: (other) => merge(other, { keep: mayKeep }),
  };
}
