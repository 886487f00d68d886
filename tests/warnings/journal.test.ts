import { describe, expect, test } from 'vitest';
import { Random } from '../../src/util/random';
import { appendEntry, type JournalDraft } from '../../src/warnings/journal/append-entry';
import { applyJournal } from '../../src/warnings/journal/apply-journal';
import { entryId } from '../../src/warnings/journal/entry-id';
import type { JournalChange } from '../../src/warnings/journal/entry-schema';
import { readJournal, writeJournal } from '../../src/warnings/journal/journal-file';
import { type Journal, journalOf, mergeJournals } from '../../src/warnings/journal/merge-journals';
import { warningRecords } from '../../src/warnings/journal/warning-record';
import { nextStates, warningStates } from '../../src/warnings/journal/warning-state';
import { mergeSignals } from '../../src/warnings/merge-signals';
import type { Signal } from '../../src/warnings/signal';
import { ruleOf } from './support';

const warning = '0123456789abcdef';
const other = 'fedcba9876543210';
const empty: Journal = new Map();

function draft(change: JournalChange, values: Partial<JournalDraft> = {}): JournalDraft {
  return { warning, by: '张三', at: '2026-11-02T08:00:00Z', change, ...values };
}

function to(state: (typeof warningStates)[number], reason?: string): JournalChange {
  return { kind: 'state', to: state, level: 'orange', ...(reason ? { reason } : {}) };
}

/** The journal after these changes, a minute apart. */
function worked(
  changes: readonly JournalChange[],
  journal = empty,
  by = '张三',
  hour = '08',
): Journal {
  return changes.reduce(
    (whole, change, step) =>
      appendEntry(
        whole,
        draft(change, { by, at: `2026-11-02T${hour}:${String(step).padStart(2, '0')}:00Z` }),
      ),
    journal,
  );
}

describe('states', () => {
  test('from new to closed, with due date, unit and notes', () => {
    const journal = worked([
      to('confirmed'),
      { kind: 'responsible', unit: '某市财政局' },
      to('assigned'),
      { kind: 'due', date: '2026-12-01' },
      { kind: 'due', date: '2026-12-15' },
      to('handled'),
      { kind: 'attachment', reference: '整改通知书〔2026〕12号' },
      to('verified'),
      to('closed'),
    ]);
    const record = warningRecords(journal).get(warning);
    expect(record).toMatchObject({
      state: 'closed',
      due: '2026-12-15',
      responsible: '某市财政局',
      conflict: [],
    });
    expect(record?.history.map(({ change }) => change.kind)).toEqual([
      'state',
      'responsible',
      'state',
      'due',
      'due',
      'state',
      'attachment',
      'state',
      'state',
    ]);
  });

  test('only what may follow; a dismissal has its reason', () => {
    expect(() => worked([to('closed')])).toThrow(
      'A warning that is new cannot become closed; it can become confirmed, dismissed.',
    );
    expect(() => worked([to('dismissed')])).toThrow('dismissed with a reason');
    expect(warningRecords(worked([to('dismissed', '已核实，数据补报')])).get(warning)?.state).toBe(
      'dismissed',
    );
    for (const state of warningStates) expect(nextStates(state)).not.toContain(state);
  });
});

describe('several inspectors', () => {
  const shared = worked([to('confirmed')]);
  const mine = worked([to('assigned')], shared, '张三', '09');
  const yours = worked([to('dismissed', '重复')], shared, '李四', '10');

  test('states set without knowing of one another are a conflict, until one is set after both', () => {
    const merged = mergeJournals(mine, yours);
    const record = warningRecords(merged).get(warning);
    expect(record?.state).toBe('dismissed');
    expect(record?.conflict.map(({ by, change }) => `${by} ${change.to}`)).toEqual([
      '张三 assigned',
      '李四 dismissed',
    ]);
    const settled = appendEntry(merged, draft(to('assigned'), { at: '2026-11-02T11:00:00Z' }));
    expect(warningRecords(settled).get(warning)).toMatchObject({ state: 'assigned', conflict: [] });
    // What was settled stays settled when the old journals come once more.
    expect(warningRecords(mergeJournals(settled, yours)).get(warning)?.conflict).toEqual([]);
  });

  test('the same state set by both is none', () => {
    const both = mergeJournals(mine, worked([to('assigned')], shared, '李四', '10'));
    expect(warningRecords(both).get(warning)).toMatchObject({ state: 'assigned', conflict: [] });
  });

  test('merging commutes, associates, repeats without effect and loses nothing (random)', () => {
    const random = new Random('journals');
    for (let round = 0; round < 150; round += 1) {
      const base = randomJournal(random, empty, 4);
      const [a, b, c] = [0, 1, 2].map(() => randomJournal(random, base, 6)) as [
        Journal,
        Journal,
        Journal,
      ];
      const whole = mergeJournals(mergeJournals(a, b), c);
      expect([...mergeJournals(mergeJournals(c, a), b)]).toEqual([...whole]);
      expect([...mergeJournals(a, mergeJournals(b, c))]).toEqual([...whole]);
      expect([...mergeJournals(whole, b)]).toEqual([...whole]);
      expect(warningRecords(mergeJournals(b, mergeJournals(c, a)))).toEqual(warningRecords(whole));
      for (const journal of [a, b, c]) {
        for (const id of journal.keys()) expect(whole.has(id)).toBe(true);
      }
      expect(new Set([...a.keys(), ...b.keys(), ...c.keys()]).size).toBe(whole.size);
    }
  });
});

function randomJournal(random: Random, start: Journal, steps: number): Journal {
  let journal = start;
  for (let step = 0; step < steps; step += 1) {
    const target = random.pick([warning, other]);
    const record = warningRecords(journal).get(target);
    const from = record?.conflict[0]?.change.to ?? record?.state ?? 'new';
    const change = random.chance(0.6)
      ? to(random.pick(nextStates(from)), '理由')
      : ({ kind: 'note', text: `记录${random.below(1000)}` } as const);
    const minute = String(random.below(60)).padStart(2, '0');
    journal = appendEntry(
      journal,
      draft(change, {
        warning: target,
        by: random.pick(['张三', '李四', '王五']),
        at: `2026-11-0${random.between(3, 9)}T12:${minute}:00Z`,
      }),
    );
  }
  return journal;
}

describe('as a file', () => {
  const journal = worked([to('confirmed'), { kind: 'note', text: '已电话联系' }, to('assigned')]);

  test('written and read it is the same', async () => {
    const text = await writeJournal(journal);
    const { journal: read, fault } = await readJournal(text);
    expect(fault).toBeNull();
    expect([...(read as Journal)]).toEqual([...journal]);
    expect([...((await readJournal(await writeJournal(empty))).journal as Journal)]).toEqual([]);
  });

  test('cut short, altered, newer or something else: refused, and why', async () => {
    const text = await writeJournal(journal);
    const faultOf = async (changed: string) => (await readJournal(changed)).fault;
    for (let length = 0; length < text.length - 2; length += 97) {
      expect(await faultOf(text.slice(0, length))).toMatchObject({ code: 'not_json' });
    }
    expect(await faultOf(text.replace('已电话联系', '未联系'))).toMatchObject({ code: 'altered' });
    expect(await faultOf(text.replace('"to": "assigned"', '"to": "closed"'))).toMatchObject({
      code: 'altered',
    });
    const { entries, ...head } = JSON.parse(text);
    const lost = JSON.stringify({ ...head, entries: entries.slice(1) });
    expect(await faultOf(lost)).toEqual({ code: 'altered', entry: null });
    expect(await faultOf(JSON.stringify({ ...head, entries, version: 2 }))).toEqual({
      code: 'newer_version',
      version: 2,
      known: 1,
    });
    expect(await faultOf('{"format":"other"}')).toEqual({ code: 'not_a_journal' });
    expect(await faultOf('[1]')).toEqual({ code: 'not_a_journal' });
    const { by, ...nameless } = entries[0];
    expect(by).toBe('张三');
    expect(await faultOf(JSON.stringify({ ...head, entries: [nameless] }))).toMatchObject({
      code: 'shape',
      place: '/entries/0/by',
    });
    const hidden = { ...entries[0], by: 'a\u202eb' };
    expect(
      await faultOf(JSON.stringify({ ...head, entries: [{ ...hidden, id: entryId(hidden) }] })),
    ).toMatchObject({
      code: 'shape',
      place: '/entries/0/by',
      detail: 'it has control characters in it',
    });
  });

  test('the id of an entry does not hang on the order of its fields', () => {
    const [entry] = [...journal.values()];
    if (!entry) throw new Error('The journal is empty.');
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as typeof entry;
    expect(entryId(turned)).toBe(entry.id);
    expect(journalOf([entry, turned]).size).toBe(1);
  });
});

describe('a new day', () => {
  const rule = ruleOf(
    {
      method: 'list',
      dataset: 'credit_lists',
      least: 1,
      enters: 'entry_date',
      leaves: 'removal_date',
    },
    { coolDownDays: 30 },
  );
  const signal = (level: Signal['level']): Signal => ({
    rule: 'tried',
    cause: 'rectification',
    unit: { region: '330102', department: null },
    area: null,
    since: '2026-10-01',
    level,
    inputs: { severity: 1, persistence: 0, exposure: 1 },
    figures: {},
    period: null,
  });
  const warnings = mergeSignals([signal('orange')]);
  const [{ id }] = warnings as [(typeof warnings)[0]];
  const work = (changes: readonly JournalChange[]) =>
    changes.reduce(
      (journal, change, step) =>
        appendEntry(journal, draft(change, { warning: id, at: `2026-11-02T08:0${step}:00Z` })),
      empty,
    );
  const closed = work([
    to('confirmed'),
    to('assigned'),
    to('handled'),
    to('verified'),
    to('closed'),
  ]);

  test('states stay with the warning; what nobody touched is new', () => {
    expect(applyJournal(warnings, work([to('confirmed')]), [rule], '2026-12-31')).toMatchObject([
      { id, record: { state: 'confirmed' }, isBack: false },
    ]);
    expect(applyJournal(warnings, empty, [rule], '2026-12-31')).toMatchObject([
      { id, record: { state: 'new', history: [] } },
    ]);
  });

  test('a cause that is gone is no longer signalled, its record is kept', () => {
    const [gone] = applyJournal([], work([to('confirmed')]), [rule], '2026-12-31');
    expect(gone).toMatchObject({ id, warning: null, record: { state: 'confirmed' } });
  });

  test('closed it is back after the cool-down, or graver', () => {
    const isBack = (level: Signal['level'], asOf: string) =>
      applyJournal(mergeSignals([signal(level)]), closed, [rule], asOf)[0]?.isBack;
    expect(isBack('orange', '2026-12-02')).toBe(false);
    expect(isBack('orange', '2026-12-03')).toBe(true);
    expect(isBack('red', '2026-11-03')).toBe(true);
    expect(isBack('blue', '2026-11-03')).toBe(false);
  });
});
