import { expect, test } from 'vitest';
import { shownMonths } from '../../../src/queries/hotspots/shown-months';

const last = '2026-10';

test('a month out of the last twelve leaves them as they are', () => {
  const year = { from: '2025-11', to: '2026-10' };
  expect(shownMonths(year, last, 24)).toEqual(year);
  for (const month of ['2025-11', '2026-03', '2026-10']) {
    expect(shownMonths({ from: month, to: month }, last, 24)).toEqual(year);
  }
});

test('a month before them begins the twelve that are shown', () => {
  expect(shownMonths({ from: '2024-02', to: '2024-03' }, last, 24)).toEqual({
    from: '2024-02',
    to: '2025-01',
  });
});

test('of a long period the last months are shown, none after the data end', () => {
  const long = { from: '2023-01', to: '2026-06' };
  expect(shownMonths(long, last, 24)).toEqual({ from: '2024-07', to: '2026-06' });
  expect(shownMonths(long, last, 12)).toEqual({ from: '2025-07', to: '2026-06' });
  expect(shownMonths({ from: '2026-01', to: '2027-05' }, last, 24)).toEqual({
    from: '2025-06',
    to: '2026-10',
  });
});
