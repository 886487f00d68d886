import { describe, expect, test } from 'vitest';
import {
  confirmedOutcomes,
  type KnownOutcome,
} from '../../src/warnings/backtest/confirmed-outcomes';
import { readTruth } from '../../src/warnings/backtest/read-truth';
import { scoreRuleSet } from '../../src/warnings/backtest/score-rule-set';
import { untouched } from '../../src/warnings/journal/warning-record';
import type { WarningState } from '../../src/warnings/journal/warning-state';
import type { Signal } from '../../src/warnings/signal';
import { ruleOf } from './support';

const event = {
  id: 'slow',
  kind: 'planted',
  regions: ['330102'],
  departments: [],
  areas: [],
  from: '2026-03',
  to: '2026-05',
  datasets: ['complaints'],
} as const;

describe('a truth file', () => {
  test('is taken whole', () => {
    expect(readTruth({ asOf: '2026-10-31', events: [event] })).toEqual([event]);
  });

  test('or not at all, and says where it is faulty', () => {
    expect(() => readTruth({})).toThrow('no list "events"');
    for (const wrong of [{ kind: 'sure' }, { from: '2026' }, { regions: '330102' }, { id: 7 }]) {
      expect(() => readTruth({ events: [event, { ...event, ...wrong }] })).toThrow('/events/1');
    }
    expect(() => readTruth({ events: [null] })).toThrow('/events/0');
  });
});

const late = ruleOf(
  { method: 'deadline', dataset: 'complaints', least: 1, due: 'due_date', done: ['resolved_date'] },
  { name: 'late', cause: 'complaints' },
);
const debt = ruleOf(
  {
    method: 'list',
    dataset: 'credit_lists',
    least: 1,
    enters: 'entry_date',
    leaves: 'removal_date',
  },
  { name: 'listed', cause: 'performance' },
);

function outcome(to: WarningState, since: string | null): KnownOutcome {
  const unit = { region: '330102', department: null };
  const change = { kind: 'state', to } as never;
  const latest = { id: '1', at: '2026-04-03T08:00:00Z', by: '李核', warning: 'w', change } as never;
  const record = to === 'new' ? untouched : { ...untouched, state: to, latest, history: [latest] };
  return {
    id: 'w',
    record,
    isBack: false,
    warning: since === null ? null : ({ since } as never),
    unit,
    cause: 'complaints',
  } as KnownOutcome;
}

describe('outcomes of the journal', () => {
  const events = (to: WarningState, since: string | null) =>
    confirmedOutcomes([outcome(to, since)], [late, debt], '2026-10');

  test('a confirmed warning is an event from its first signal, in the datasets of its cause', () => {
    expect(events('confirmed', '2026-02-11')).toEqual([
      { ...event, id: 'w', from: '2026-02', to: '2026-10' },
    ]);
  });

  test('one that is no longer signalled counts from the note of it', () => {
    expect(events('closed', null)[0]).toMatchObject({ from: '2026-04', to: '2026-05' });
  });

  test('a dismissed one is a decoy; an untouched one neither', () => {
    expect(events('dismissed', '2026-02-11')[0]?.kind).toBe('decoy');
    expect(events('new', '2026-02-11')).toEqual([]);
  });
});

test('rules are judged by events that they can see, and their warnings are merged', () => {
  const signal = (rule: string): Signal => ({
    rule,
    cause: 'complaints',
    unit: { region: '330102', department: null },
    area: null,
    since: '2026-03-01',
    level: 'orange',
    inputs: { severity: 1, persistence: 1, exposure: 1 },
    figures: {},
    period: null,
  });
  const months = [
    { month: '2026-03', signals: [signal('late'), signal('listed')] },
    { month: '2026-04', signals: [signal('late')] },
  ];
  expect(scoreRuleSet([late, debt], months, [event])).toMatchObject({
    recall: 1,
    warnings: [1, 1],
  });
  expect(scoreRuleSet([debt], months, [event])).toMatchObject({ recall: null, warnings: [1, 0] });
  expect(scoreRuleSet([late], months, [event]).found[0]?.rules).toEqual(['late']);
});
