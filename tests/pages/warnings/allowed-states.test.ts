import { expect, test } from 'vitest';
import { allowedStates } from '../../../src/pages/warnings/drawer/allowed-states';
import { appendEntry, type JournalDraft } from '../../../src/warnings/journal/append-entry';
import {
  type Journal,
  journalOf,
  mergeJournals,
} from '../../../src/warnings/journal/merge-journals';
import { untouched, warningRecords } from '../../../src/warnings/journal/warning-record';
import type { WarningState } from '../../../src/warnings/journal/warning-state';

const warning = '0123456789abcdef';
const draft = (to: Exclude<WarningState, 'new'>, minute: number, by = 'Li'): JournalDraft => ({
  warning,
  by,
  at: `2026-10-31T08:${String(minute).padStart(2, '0')}:00Z`,
  change: { kind: 'state', to, level: 'red', reason: 'checked' },
});
const recordOf = (journal: Journal) => warningRecords(journal).get(warning) ?? untouched;
const journalWith = (...states: Exclude<WarningState, 'new'>[]) =>
  states.reduce((all, to, place) => appendEntry(all, draft(to, place)), journalOf([]));

test('what may come next is forward, back, or opened again', () => {
  expect(allowedStates(untouched)).toEqual([
    { to: 'confirmed', label: 'forward' },
    { to: 'dismissed', label: 'forward' },
  ]);
  expect(allowedStates(recordOf(journalWith('confirmed', 'assigned')))).toEqual([
    { to: 'confirmed', label: 'back' },
    { to: 'handled', label: 'forward' },
    { to: 'dismissed', label: 'forward' },
  ]);
  expect(allowedStates(recordOf(journalWith('dismissed')))).toEqual([
    { to: 'confirmed', label: 'reopen' },
  ]);
});

test('in a conflict each of its states can be kept, and every offer is accepted', () => {
  const both = mergeJournals(
    journalWith('confirmed'),
    appendEntry(journalOf([]), draft('dismissed', 30, 'Wang')),
  );
  const offered = allowedStates(recordOf(both));
  expect(offered.filter(({ label }) => label === 'keep').map(({ to }) => to)).toEqual([
    'confirmed',
    'dismissed',
  ]);
  for (const { to } of offered) {
    const settled = recordOf(appendEntry(both, draft(to, 45)));
    expect([settled.state, settled.conflict]).toEqual([to, []]);
  }
});
