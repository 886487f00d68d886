import { expect, test } from 'vitest';
import { emptyFilter } from '../../../src/catalog/filter';
import {
  groupWarnings,
  rulesOf,
  sortWarnings,
} from '../../../src/queries/warnings/arrange-warnings';
import { identifyWarnings } from '../../../src/queries/warnings/identify-warnings';
import {
  countLevels,
  isInFilter,
  isInView,
  isOpen,
  mostWarned,
  type WarningRow,
  warningRows,
} from '../../../src/queries/warnings/warning-row';
import { appendEntry } from '../../../src/warnings/journal/append-entry';
import { applyJournal } from '../../../src/warnings/journal/apply-journal';
import { type Journal, journalOf } from '../../../src/warnings/journal/merge-journals';
import { mergeSignals, warningId } from '../../../src/warnings/merge-signals';
import { rules } from '../../../src/warnings/rules';
import type { Signal } from '../../../src/warnings/signal';

const asOf = '2026-10-31';
const signal = (
  rule: string,
  cause: string,
  region: string,
  level: Signal['level'],
  more: Partial<Signal> = {},
): Signal => ({
  rule,
  cause,
  unit: { region, department: null },
  area: null,
  since: '2026-08-01',
  level,
  inputs: { severity: 1, persistence: 1, exposure: 1 },
  figures: {},
  period: null,
  ...more,
});

const signals = [
  signal('payment_overdue', 'agreement_payment', '330803', 'red', { area: 'ppp' }),
  signal('payment_late_rising', 'agreement_payment', '330803', 'blue', { since: '2026-03-01' }),
  signal('debt_above_limit', 'government_debt', '330803', 'orange'),
  signal('debt_above_limit', 'government_debt', '330100', 'orange', { since: '2026-01-01' }),
  signal('commitment_overdue', 'commitments', '330802', 'yellow', {
    unit: { region: '330802', department: 'finance' },
  }),
];

function rowsWith(journal: Journal = journalOf([]), of: readonly Signal[] = signals): WarningRow[] {
  const worked = applyJournal(mergeSignals(of), journal, rules, asOf);
  const gone = worked.filter(({ warning }) => warning === null).map(({ id }) => id);
  return warningRows(worked, identifyWarnings(gone));
}

const words = {
  unit: ({ unit }: WarningRow) => `${unit?.region}${unit?.department ?? ''}`,
  rule: (name: string) => name,
  area: (code: string) => code,
  level: ({ level }: WarningRow) => String(level),
  noRule: 'no rule',
  noArea: 'no area',
};

function settled(state: 'dismissed' | 'confirmed', id: string, at: string): Journal {
  const change = { kind: 'state', to: state, level: 'orange', reason: 'checked' } as const;
  return appendEntry(journalOf([]), { warning: id, by: 'Li', at, change });
}

test('a filter means by a region what is in it, and by a department its own warnings', () => {
  const through = (patch: object) =>
    rowsWith()
      .filter((row) => isInFilter(row, { ...emptyFilter, ...patch }))
      .map((row) => words.unit(row));
  expect(through({}).length).toBe(4);
  expect(through({ regions: ['330800'] })).toEqual(['330803', '330803', '330802finance']);
  expect(through({ regions: ['330000'] })).toEqual([]);
  expect(through({ departments: ['finance'] })).toEqual(['330802finance']);
  expect(through({ areas: ['ppp'] })).toEqual(['330803']);
});

test('levels are counted, and the unit with the most red and orange is named', () => {
  const rows = rowsWith();
  expect(countLevels(rows)).toEqual({ red: 1, orange: 2, yellow: 1, blue: 0 });
  expect(mostWarned(rows)).toEqual({ unit: { region: '330803', department: null }, count: 2 });
  const alike = rowsWith(journalOf([]), [signals[2], signals[3]] as Signal[]);
  expect(mostWarned(alike)).toBeNull();
  expect(mostWarned(rowsWith(journalOf([]), signals.slice(4)))).toBeNull();
});

test('sorting keeps equal rows as they were', () => {
  const sorted = sortWarnings(rowsWith(), 'level', false, words).map(({ level }) => level);
  expect(sorted).toEqual(['red', 'orange', 'orange', 'yellow']);
  const oldest = sortWarnings(rowsWith(), 'since', false, words);
  expect(oldest.map(({ since }) => since)).toEqual([
    '2026-01-01',
    '2026-03-01',
    '2026-08-01',
    '2026-08-01',
  ]);
  expect(sortWarnings(rowsWith(), 'rules', true, words).map(rulesOf)).toEqual([2, 1, 1, 1]);
});

test('a row stands under each of its rules', () => {
  const groups = groupWarnings(rowsWith(), 'rule', words);
  expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([
    ['payment_overdue', 1],
    ['payment_late_rising', 1],
    ['debt_above_limit', 2],
    ['commitment_overdue', 1],
  ]);
  expect(groupWarnings(rowsWith(), 'area', words).map(({ title }) => title)).toEqual([
    'ppp',
    'no area',
  ]);
  expect(groupWarnings(rowsWith(), 'none', words)).toHaveLength(1);
});

test('a dismissed warning is not open, and is back after the cool-down of its rule', () => {
  const id = warningId({ region: '330100', department: null }, 'government_debt');
  const rowOf = (at: string) =>
    rowsWith(settled('dismissed', id, at)).find((row) => row.id === id) as WarningRow;
  const fresh = rowOf('2026-10-30T00:00:00Z');
  expect([isOpen(fresh), isInView(fresh, 'dismissed'), isInView(fresh, 'open')]).toEqual([
    false,
    true,
    false,
  ]);
  const later = rowOf('2025-01-01T00:00:00Z');
  expect([isOpen(later), isInView(later, 'back')]).toEqual([true, true]);
});

test('what is no longer signalled keeps its unit, cause and work', () => {
  const id = warningId({ region: '330522', department: 'finance' }, 'commitments');
  const row = rowsWith(settled('confirmed', id, '2026-10-01T00:00:00Z')).at(-1);
  expect(row).toMatchObject({
    id,
    warning: null,
    unit: { region: '330522', department: 'finance' },
    cause: 'commitments',
    level: 'orange',
    record: { state: 'confirmed' },
  });
  expect(row && isInView(row, 'gone')).toBe(true);
  expect(identifyWarnings(['0000000000000000']).size).toBe(0);
});
