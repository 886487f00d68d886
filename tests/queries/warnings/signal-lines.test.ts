import { expect, test } from 'vitest';
import { monthsOfSignal } from '../../../src/queries/warnings/months-of-signal';
import { signalLines } from '../../../src/queries/warnings/signal-lines';
import { monthsBetween } from '../../../src/util/month';
import { findRule } from '../../../src/warnings/rules';
import type { SeriesRule } from '../../../src/warnings/series/rule-measure';
import { signalsOfSeries } from '../../../src/warnings/series/signals-of-series';

const months = monthsBetween('2024-11', '2026-10');
const unit = { region: '330803', department: null };

function signalOf(name: string, numerator: number[], denominator: number[]) {
  const rule = findRule(name) as SeriesRule;
  const series = [{ unit, area: null, numerator, denominator }];
  const [signal] = signalsOfSeries(rule, series, months, '2026-10').signals;
  if (!signal) throw new Error(`${name} does not signal`);
  const own = monthsOfSignal(signal, { months, series: new Map([[name, series]]) });
  if (!own) throw new Error(`${name} has no months`);
  return { signal, own, lines: signalLines(own, signal) };
}

test('a control chart has limits from the months before, and its special points are marked', () => {
  const counts = months.map((_, place) => (place === 23 ? 30 : 2 + (place % 3)));
  const { lines, signal } = signalOf('dishonesty_above_expected', counts, counts);
  expect(lines.spc).toContain('outside');
  expect(lines.marked).toContain(lines.months.length - 1);
  expect(lines.months.at(-1)).toBe('2026-10');
  expect(lines.control?.upper.at(-1)).toBe(signal.figures.limit);
  expect(lines.control?.upper).toHaveLength(lines.months.length);
  expect(lines.values.at(-1)).toBe(30);
  expect(lines.lines).toEqual([]);
});

test('a limit is a line, and the months that speak for the signal are marked', () => {
  const { lines, signal } = signalOf(
    'debt_repaid_short',
    months.map((_, place) => (place < 12 ? 100 : 70)),
    months.map(() => 100),
  );
  expect(lines.control).toBeNull();
  expect(lines.lines).toEqual([{ kind: 'limit', value: signal.figures.limit }]);
  expect(lines.marked.at(-1)).toBe(23);
  expect(lines.marked).not.toContain(5);
});

test('rules on rows have no months', () => {
  const { signal } = signalOf(
    'debt_repaid_short',
    months.map(() => 70),
    months.map(() => 100),
  );
  const rows = { ...signal, rule: 'payment_overdue' };
  expect(monthsOfSignal(rows, { months, series: new Map() })).toBeNull();
  expect(monthsOfSignal(signal, { months, series: new Map() })).toBeNull();
});
