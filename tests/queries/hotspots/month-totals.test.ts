import { expect, test } from 'vitest';
import { emptyFilter } from '../../../src/catalog/filter';
import { earlierPeriod } from '../../../src/queries/hotspots/earlier-period';
import { monthTotals } from '../../../src/queries/hotspots/month-totals';
import { type Cell, codes, cubeOf, indicator, names } from './hand-made';

const [first = '', second = ''] = codes;
const cells: Cell[] = [
  [202608, first, 0, 0, 2, 9],
  [202608, second, 0, 0, 3, 9],
  [202610, first, 0, 1, 5, 9],
  [202610, '330100', 0, 0, 100, 100],
];
const cube = cubeOf(cells);

test('events of each month of the data, whatever the period; of counties only', () => {
  const filter = { ...emptyFilter, from: '2026-10', to: '2026-10' };
  const count = indicator('count', -1);
  expect(monthTotals(cube, names, count, filter, codes)).toEqual([5, 0, 5]);
  expect(monthTotals(cube, names, count, filter, [second])).toEqual([3, 0, 0]);
  const other = { ...filter, areas: ['other'] };
  expect(monthTotals(cube, names, count, other, codes)).toEqual([0, 0, 5]);
});

test('of a share that should be high, the cases that fell short; none of a stock', () => {
  const share = indicator('percent', 1);
  expect(monthTotals(cube, names, share, emptyFilter, codes)).toEqual([13, 0, 4]);
  expect(monthTotals(cube, names, indicator('count', -1, 'stock'), emptyFilter, codes)).toBeNull();
});

test('the months before a period are as many', () => {
  expect(earlierPeriod({ from: '2025-11', to: '2026-10' })).toEqual({
    from: '2024-11',
    to: '2025-10',
  });
  expect(earlierPeriod({ from: '2026-01', to: '2026-01' })).toEqual({
    from: '2025-12',
    to: '2025-12',
  });
});
