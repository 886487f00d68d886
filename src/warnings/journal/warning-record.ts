import type { JournalEntry } from './entry-schema';
import { compareEntries, type Journal } from './merge-journals';
import type { WarningState } from './warning-state';

type StateEntry = JournalEntry & { readonly change: { readonly kind: 'state' } };

/** What a journal says about one warning. */
export interface WarningRecord {
  readonly state: WarningState;
  /** The entry that set the state; null: nobody has touched it. */
  readonly latest: StateEntry | null;
  /** Due date and responsible unit as last set. */
  readonly due: string | null;
  readonly responsible: string | null;
  /** States set by several without knowing of one another, if these differ; the latest counts until one is set after them. */
  readonly conflict: readonly StateEntry[];
  /** All entries, the oldest first. */
  readonly history: readonly JournalEntry[];
}

/** The records of all warnings that a journal knows, by identity. */
export function warningRecords(journal: Journal): ReadonlyMap<string, WarningRecord> {
  const byWarning = new Map<string, JournalEntry[]>();
  for (const entry of journal.values()) {
    const group = byWarning.get(entry.warning);
    if (group) group.push(entry);
    else byWarning.set(entry.warning, [entry]);
  }
  return new Map([...byWarning].map(([warning, entries]) => [warning, recordOf(entries)]));
}

/** The record of a warning of which nothing is written. */
export const untouched: WarningRecord = {
  state: 'new',
  latest: null,
  due: null,
  responsible: null,
  conflict: [],
  history: [],
};

/** The record of entries of one warning, in whatever order they come. */
export function recordOf(entries: readonly JournalEntry[]): WarningRecord {
  const history = entries.toSorted(compareEntries);
  const heads = stateHeads(history);
  const latest = heads.at(-1) ?? null;
  const differ = new Set(heads.map(({ change }) => change.to)).size > 1;
  let [due, responsible]: (string | null)[] = [null, null];
  for (const { change } of history) {
    if (change.kind === 'due') due = change.date;
    if (change.kind === 'responsible') responsible = change.unit;
  }
  return {
    state: latest?.change.to ?? 'new',
    latest,
    due: due ?? null,
    responsible: responsible ?? null,
    conflict: differ ? heads : [],
    history,
  };
}

/** State entries that no other was written after, the oldest first. */
export function stateHeads(entries: readonly JournalEntry[]): StateEntry[] {
  const followed = new Set(entries.flatMap(({ after }) => after));
  return entries.filter(isStateEntry).filter(({ id }) => !followed.has(id));
}

function isStateEntry(entry: JournalEntry): entry is StateEntry {
  return entry.change.kind === 'state';
}
