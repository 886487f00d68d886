import { expect, test } from 'vitest';
import { emptyFilter } from '../../../src/catalog/filter';
import { regionAreas } from '../../../src/queries/hotspots/region-areas';
import { type Cell, codes, cubeOf, geography, indicator, names } from './hand-made';

const [first = '', second = ''] = [codes[0], codes[20]];
const cells: Cell[] = [
  [202609, first, 0, 0, 20, 0],
  [202610, first, 1, 0, 5, 0],
  [202610, '330100', 0, 0, 5, 0],
  [202610, first, 0, 1, 10, 0],
  [202610, second, 0, 0, 20, 0],
  [202610, '330200', 0, 1, 40, 0],
  [202610, '999999', 0, 1, 70, 0],
];
const tableOf = (filter = {}, unit: 'count' | 'yuan' = 'count') =>
  regionAreas(cubeOf(cells), names, indicator(unit, -1), { ...emptyFilter, ...filter }, geography);

test('cities by areas, with counties and own bodies, unknown places left out', () => {
  const table = tableOf();
  expect(table?.cells.map((row) => row.map(({ observed }) => observed))).toEqual([
    [30, 10],
    [20, 40],
  ]);
  expect(table?.cells[0]?.[0]?.z).toBeCloseTo(10 / Math.sqrt(6), 12);
  expect([table?.tested, table?.found]).toEqual([4, 2]);
});

test('months and departments count, regions and areas do not', () => {
  expect(tableOf({ from: '2026-10' })?.cells[0]?.[0]?.observed).toBe(10);
  expect(tableOf({ departments: ['justice'] })?.cells[0]?.[0]?.observed).toBe(5);
  expect(tableOf({ regions: ['330200'], areas: ['other'] })).toEqual(tableOf());
});

test('amounts are no events; without cells nothing is tested', () => {
  expect(tableOf({}, 'yuan')).toBeNull();
  expect(tableOf({ from: '2027-01', to: '2027-02' })).toMatchObject({ tested: 0, found: 0 });
});
