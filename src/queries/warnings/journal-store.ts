import { create } from 'zustand';
import { readSetting, writeSetting } from '../../util/local-setting';
import { appendEntry, type JournalDraft } from '../../warnings/journal/append-entry';
import type { JournalFault } from '../../warnings/journal/journal-file';
import { type Journal, journalOf, mergeJournals } from '../../warnings/journal/merge-journals';

const setting = 'warning-journal';
const refusedSetting = 'warning-journal-refused';

interface KeepOptions {
  /** Whether it may be written to this browser; else it stays in the tab. */
  readonly keep: boolean;
}

interface JournalStore {
  readonly journal: Journal;
  /** Whether what is kept in this browser has been read. */
  readonly isRead: boolean;
  /** Whether all entries are written to this browser. */
  readonly isKept: boolean;
  /** What was kept but cannot be read: it is set aside, not thrown away. */
  readonly refused: { readonly text: string; readonly fault: JournalFault } | null;
  read(): Promise<void>;
  /** Appends in the order given, all or none. Rejects with RangeError as `appendEntry`. */
  append(drafts: readonly JournalDraft[], options: KeepOptions): Promise<void>;
  merge(other: Journal, options: KeepOptions): Promise<void>;
}

/** The journal of the work on warnings, shared by the tabs of this browser. */
export const useJournalStore = create<JournalStore>((set, get) => {
  const keep = async (journal: Journal, { keep: mayKeep }: KeepOptions): Promise<void> => {
    set({ journal });
    if (!mayKeep) {
      set({ isKept: false });
      return;
    }
    const { readJournal, writeJournal } = await import('../../warnings/journal/journal-file');
    // Another tab may have written meanwhile: nothing of it is lost.
    const stored = readSetting(setting);
    const theirs = stored === null ? null : await readJournal(stored);
    const all = mergeJournals(get().journal, theirs?.journal ?? journalOf([]));
    const text = await writeJournal(all);
    writeSetting(setting, text);
    set({ journal: all, isKept: readSetting(setting) === text });
  };
  return {
    journal: journalOf([]),
    isRead: false,
    isKept: true,
    refused: null,
    read: async () => {
      const text = readSetting(setting);
      if (text !== null) {
        const { readJournal } = await import('../../warnings/journal/journal-file');
        const { journal, fault } = await readJournal(text);
        if (journal) set({ journal: mergeJournals(get().journal, journal) });
        else {
          writeSetting(refusedSetting, text);
          set({ refused: { text, fault } });
        }
      }
      set({ isRead: true });
    },
    append: async (drafts, options) => keep(drafts.reduce(appendEntry, get().journal), options),
    merge: (other, options) => keep(mergeJournals(get().journal, other), options),
  };
});
