import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../src/catalog/filter';
import { smallMultiples } from '../../../src/queries/hotspots/small-multiples';
import { type Cell, codes, cubeOf, geography, indicator, names, population } from './hand-made';

const [first, second] = codes as [string, string];
const cells: readonly Cell[] = [
  [202607, first, 0, 0, 1, 4],
  [202608, first, 0, 0, 2, 4],
  [202609, first, 0, 1, 3, 4],
  [202609, second, 1, 0, 5, 10],
];
const count = indicator('count', -1);
const share = indicator('percent', 1);

describe('small maps', () => {
  it('of months have the events of each and their rate among people', () => {
    const maps = smallMultiples(cubeOf(cells), names, count, emptyFilter, {
      geography,
      by: 'month',
    });
    expect(maps.map(({ key, events }) => [key, events])).toEqual([
      ['2026-07', 1],
      ['2026-08', 2],
      ['2026-09', 8],
    ]);
    expect(maps[2]?.counts.slice(0, 3)).toEqual([3, 5, 0]);
    expect(maps[2]?.values[1]).toBeCloseTo(500_000 / (population[1] as number), 10);
  });

  it('of months are the last ones of the period', () => {
    const filter = { ...emptyFilter, from: '2026-07', to: '2026-08' };
    const maps = smallMultiples(cubeOf(cells), names, count, filter, { geography, by: 'month' });
    expect(maps.map(({ key, events }) => [key, events])).toEqual([
      ['2026-07', 1],
      ['2026-08', 2],
    ]);
  });

  it('of areas pass over the areas of the filter', () => {
    const filter = { ...emptyFilter, areas: ['other'] };
    const maps = smallMultiples(cubeOf(cells), names, count, filter, { geography, by: 'area' });
    expect(maps.map(({ key, events }) => [key, events])).toEqual([
      ['procurement', 8],
      ['other', 3],
    ]);
  });

  it('of a share show the cases that fell short, and nothing where there is no case', () => {
    const maps = smallMultiples(cubeOf(cells), names, share, emptyFilter, {
      geography,
      by: 'month',
    });
    expect(maps[2]?.counts.slice(0, 2)).toEqual([1, 5]);
    expect(maps[2]?.values.slice(0, 3)).toEqual([25, 50, null]);
  });

  it('are none of amounts, nor of the months of a stock', () => {
    const by = { geography, by: 'month' } as const;
    expect(smallMultiples(cubeOf(cells), names, indicator('yuan', -1), emptyFilter, by)).toEqual(
      [],
    );
    const stock = indicator('count', -1, 'stock');
    expect(smallMultiples(cubeOf(cells), names, stock, emptyFilter, by)).toEqual([]);
    expect(
      smallMultiples(cubeOf(cells), names, stock, emptyFilter, { geography, by: 'area' }),
    ).toHaveLength(2);
  });
});
