import { expect, test } from 'vitest';
import { compareSignals } from '../../src/warnings/compare-signals';
import type { Signal } from '../../src/warnings/signal';
import type { WarningLevel } from '../../src/warnings/warning-level';

function signal(region: string, level: WarningLevel, area: string | null = null): Signal {
  return {
    rule: 'tried',
    cause: 'complaints',
    unit: { region, department: null },
    area,
    since: '2026-01-01',
    level,
    inputs: { severity: 1, persistence: 1, exposure: 1 },
    figures: {},
    period: null,
  };
}

test('what appears, vanishes, moves and stays, areas of a unit told apart', () => {
  const before = [
    signal('330100', 'red'),
    signal('330200', 'blue'),
    signal('330300', 'blue', 'ppp'),
  ];
  const after = [
    { ...signal('330200', 'blue'), rule: 'tried_2' },
    signal('330300', 'orange', 'ppp'),
    signal('330300', 'blue', 'bidding'),
  ];
  const { appeared, vanished, moved, unchanged } = compareSignals(before, after);
  expect(appeared.map(({ unit, area }) => [unit.region, area])).toEqual([['330300', 'bidding']]);
  expect(vanished.map(({ unit }) => unit.region)).toEqual(['330100']);
  expect(moved.map((each) => [each.before.level, each.after.level])).toEqual([['blue', 'orange']]);
  expect(unchanged).toBe(1);
  expect(compareSignals(before, before)).toMatchObject({
    appeared: [],
    vanished: [],
    unchanged: 3,
  });
});
