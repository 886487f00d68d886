import { expect, test } from 'vitest';
import { signalsByDay } from '../../src/warnings/signals-by-day';
import { measureOf, ruleOf, seriesOf } from './support';

const rule = ruleOf({
  method: 'threshold',
  measure: measureOf('count', -1),
  limit: 5,
  window: 1,
  within: 1,
});
const months = ['2026-01', '2026-02', '2026-03'];
const series = new Map([[rule.name, [seriesOf('330100', [9, 2, 8])]]]);
const days = ['2026-01-31', '2026-02-28', '2026-03-31'].map((asOf) => ({
  asOf,
  months,
  rows: new Map(),
  series,
}));

test('each day is judged by its own month', async () => {
  const steps: number[] = [];
  const found = await signalsByDay({ rule, days }, async (done) => void steps.push(done));
  expect(found.map((signals) => signals.map(({ since }) => since))).toEqual([
    ['2026-01-01'],
    [],
    ['2026-03-01'],
  ]);
  expect(steps).toEqual([1, 2, 3]);
});

test('what the step rejects with ends the work', async () => {
  const stop = new Error('enough');
  await expect(signalsByDay({ rule, days }, () => Promise.reject(stop))).rejects.toBe(stop);
});
