import { entryId } from './entry-id';
import type { JournalChange, JournalEntry } from './entry-schema';
import { type Journal, journalOf } from './merge-journals';
import { recordOf, stateHeads } from './warning-record';
import { nextStates } from './warning-state';

/** What somebody does about a warning. */
export interface JournalDraft {
  readonly warning: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly change: JournalChange;
}

/**
 * The journal with one more entry. Throws RangeError for a state that may not follow the present one,
 * and for a dismissal without a reason. Where states are in conflict, any state that may follow one of
 * them settles it.
 */
export function appendEntry(journal: Journal, draft: JournalDraft): Journal {
  const own = [...journal.values()].filter(({ warning }) => warning === draft.warning);
  const { change } = draft;
  if (change.kind === 'state') checkState(own, change);
  const after = change.kind === 'state' ? stateHeads(own).map(({ id }) => id) : [];
  const entry = { ...draft, after: after.sort() };
  return journalOf([...journal.values(), { id: entryId(entry), ...entry }]);
}

function checkState(
  own: readonly JournalEntry[],
  { to, reason }: Extract<JournalChange, { kind: 'state' }>,
): void {
  const { state, conflict } = recordOf(own);
  const from = conflict.length > 0 ? conflict.map(({ change }) => change.to) : [state];
  // Settling a conflict may also keep one of its states.
  const allowed = from.flatMap((each) => [
    ...nextStates(each),
    ...(conflict.length > 0 ? [each] : []),
  ]);
  if (!allowed.includes(to)) {
    throw new RangeError(
      `A warning that is ${state} cannot become ${to}; it can become ${[...new Set(allowed)].join(', ')}.`,
    );
  }
  if (to === 'dismissed' && !reason) {
    throw new RangeError('A warning is dismissed with a reason: give one.');
  }
}
