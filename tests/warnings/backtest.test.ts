import { describe, expect, test } from 'vitest';
import { type KnownEvent, matchesEvent } from '../../src/warnings/backtest/matches-event';
import { type BacktestMonth, scoreBacktest } from '../../src/warnings/backtest/score-backtest';
import { judgedMonth } from '../../src/warnings/evaluate-rules';
import type { Signal } from '../../src/warnings/signal';
import type { WarningLevel } from '../../src/warnings/warning-level';
import { measureOf, ruleOf } from './support';

const chart = ruleOf(
  { method: 'p_chart', measure: measureOf('percent', 1), rules: ['outside'], baseline: 24 },
  { name: 'chart' },
);
const fact = ruleOf(
  { method: 'deadline', dataset: 'complaints', least: 1, due: 'due_date', done: ['resolved_date'] },
  { name: 'fact' },
);

function event(values: Partial<KnownEvent> = {}): KnownEvent {
  return {
    id: 'slow',
    kind: 'planted',
    regions: ['330102'],
    departments: [],
    areas: [],
    from: '2026-03',
    to: '2026-05',
    datasets: ['complaints'],
    ...values,
  };
}

function signal(rule: string, region: string | null, level: WarningLevel, since: string): Signal {
  return {
    rule,
    cause: 'complaints',
    unit: { region, department: null },
    area: null,
    since,
    level,
    inputs: { severity: 1, persistence: 1, exposure: 1 },
    figures: {},
    period: null,
  };
}

const at = (month: string, ...signals: Signal[]): BacktestMonth => ({ month, signals });

describe('whether a signal is about an event', () => {
  const matches = (unit: Signal['unit'], month: string, values?: Partial<KnownEvent>) =>
    matchesEvent(chart, { unit, area: 'ppp' }, month, event(values), 2);
  const here = { region: '330102', department: null };

  test('month, dataset, region and its city, department, area', () => {
    expect(matches(here, '2026-02')).toBe(false);
    expect(matches(here, '2026-03')).toBe(true);
    expect(matches(here, '2026-07')).toBe(true);
    expect(matches(here, '2026-08')).toBe(false);
    expect(matches(here, '2026-04', { datasets: ['agreements'] })).toBe(false);
    expect(matches({ region: '330105', department: null }, '2026-04')).toBe(false);
    expect(matches({ region: '330100', department: null }, '2026-04')).toBe(true);
    expect(
      matches({ region: '330105', department: null }, '2026-04', { regions: ['330100'] }),
    ).toBe(true);
    expect(matches(here, '2026-04', { areas: ['bidding'] })).toBe(false);
    expect(matches(here, '2026-04', { areas: ['ppp'] })).toBe(true);
  });

  test('an event of a department needs a signal that names it', () => {
    const department = { regions: [], departments: ['finance'] };
    expect(matches({ region: null, department: 'finance' }, '2026-04', department)).toBe(true);
    expect(matches({ region: null, department: 'education' }, '2026-04', department)).toBe(false);
    expect(matches(here, '2026-04', department)).toBe(false);
  });
});

describe('the score', () => {
  test('found in its second month, ten months before its year is over', () => {
    const { found, recall, medianLead } = scoreBacktest(
      [chart, fact],
      [
        at('2026-02'),
        at('2026-03'),
        at('2026-04', signal('chart', '330102', 'yellow', '2026-04-01')),
      ],
      [
        event(),
        event({ id: 'missed', regions: ['330200'] }),
        event({ id: 'before', from: '2025-01', to: '2025-02' }),
      ],
    );
    expect(found.map(({ event: { id }, month, lead, rules }) => [id, month, lead, rules])).toEqual([
      ['slow', '2026-04', 10, ['chart']],
      ['missed', null, null, []],
    ]);
    expect([recall, medianLead]).toEqual([0.5, 10]);
  });

  test('what was signalled before an event began does not find it, unless it doubles', () => {
    const old = signal('fact', '330102', 'red', '2026-02-20');
    const recall = (exposure: number) =>
      scoreBacktest(
        [fact],
        [at('2026-02', old), at('2026-03', { ...old, inputs: { ...old.inputs, exposure } })],
        [event()],
      ).recall;
    expect([recall(1), recall(2)]).toEqual([0, 1]);
  });

  test('precision: red and orange of statistical rules, months in a row counted once', () => {
    const { precision, episodes } = scoreBacktest(
      [chart, fact],
      [
        at('2026-01', signal('chart', '330200', 'orange', '2026-01-01')),
        at('2026-02', signal('chart', '330200', 'orange', '2026-01-01')),
        at('2026-03', signal('chart', '330102', 'yellow', '2026-03-01')),
        at('2026-04', signal('chart', '330102', 'red', '2026-03-01')),
        at('2026-05', signal('chart', '330102', 'orange', '2026-03-01')),
        at('2026-06', signal('chart', '330200', 'orange', '2026-06-01')),
        at(
          '2026-07',
          signal('chart', '330300', 'yellow', '2026-07-01'),
          signal('fact', '330300', 'red', '2026-07-01'),
        ),
      ],
      [event()],
    );
    expect(
      episodes.map(({ from, to, signal: { level }, event: found }) => [from, to, level, found?.id]),
    ).toEqual([
      ['2026-01', '2026-02', 'orange', undefined],
      ['2026-03', '2026-05', 'red', 'slow'],
      ['2026-06', '2026-06', 'orange', undefined],
    ]);
    expect(precision).toBeCloseTo(1 / 3, 12);
  });

  test('a decoy in red is told, in orange not', () => {
    const decoy = event({ id: 'small', kind: 'decoy' });
    const decoys = (level: WarningLevel) =>
      scoreBacktest(
        [chart],
        [at('2026-04', signal('chart', '330102', level, '2026-04-01'))],
        [decoy],
      ).redDecoys;
    expect(decoys('red')).toHaveLength(1);
    expect(decoys('orange')).toEqual([]);
  });

  test('without events or months there is nothing to score', () => {
    expect(scoreBacktest([chart], [], [event()])).toMatchObject({
      recall: null,
      precision: null,
      medianLead: null,
    });
  });
});

test('a month is judged when it has ended', () => {
  expect(judgedMonth('2026-10-31')).toBe('2026-10');
  expect(judgedMonth('2026-10-30')).toBe('2026-09');
  expect(judgedMonth('2027-01-15')).toBe('2026-12');
});
