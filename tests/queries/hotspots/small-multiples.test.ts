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

  it('of months stay when one of them is the period', () => {
    const filter = { ...emptyFilter, from: '2026-08', to: '2026-08' };
    const maps = smallMultiples(cubeOf(cells), names, count, filter, { geography, by: 'month' });
    expect(maps.map(({ key, events }) => [key, events])).toEqual([
      ['2026-07', 1],
      ['2026-08', 2],
      ['2026-09', 8],
    ]);
  });

  it('of months are twelve at most, the last ones of a long period', () => {
    const long = Array.from({ length: 15 }, (_, place): Cell => {
      const month = place < 12 ? 202501 + place : 202601 + place - 12;
      return [month, first, 0, 0, place + 1, 20];
    });
    const filter = { ...emptyFilter, from: '2025-01', to: '2026-02' };
    const maps = smallMultiples(cubeOf(long), names, count, filter, { geography, by: 'month' });
    expect(maps).toHaveLength(12);
    expect(maps[0]).toMatchObject({ key: '2025-03', events: 3 });
    expect(maps[11]).toMatchObject({ key: '2026-02', events: 14 });
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
