import { expect, it } from 'vitest';
import { today } from '../../src/util/today';

it.each([
  ['2026-03-05T15:59:59Z', '2026-03-05'],
  ['2026-03-05T16:00:00Z', '2026-03-06'],
  ['2026-12-31T18:00:00Z', '2027-01-01'],
])('at %s it is %s in China', (instant, day) => {
  expect(today(Date.parse(instant))).toBe(day);
});
