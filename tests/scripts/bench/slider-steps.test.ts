import { expect, test } from 'vitest';
import { sliderSteps, type TraceEvent } from '../../../scripts/bench/evaluation/slider-steps';

const event = (
  name: string,
  ts: number,
  dur: number,
  more: Partial<TraceEvent> = {},
): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  pid: 1,
  tid: 1,
  ...more,
});
const input = (ts: number, dur: number) =>
  event('EventDispatch', ts, dur, { args: { data: { type: 'input' } } });

test('a step goes from its input event to the end of the next commit of its thread', () => {
  const steps = sliderSteps([
    event('Commit', 500, 100),
    input(1000, 4000),
    event('EventDispatch', 900, 50, { args: { data: { type: 'pointermove' } } }),
    event('Commit', 6000, 100, { tid: 2 }),
    event('Commit', 9000, 1000),
    input(20_000, 2000),
    event('Commit', 25_000, 500),
  ]);
  expect(steps).toEqual([
    { whole: 9, script: 4 },
    { whole: 5.5, script: 2 },
  ]);
});

test('events that share a frame or have none are no steps of their own', () => {
  expect(sliderSteps([input(0, 10), input(20, 10), event('Commit', 40, 10)])).toEqual([
    { whole: 0.03, script: 0.01 },
  ]);
  expect(sliderSteps([input(0, 10)])).toEqual([]);
});
