import { expect, test } from 'vitest';
import { countiesCsv } from '../../../../src/pages/hotspots/map/counties-csv';
import {
  nextSort,
  sortCounties,
  sortOfParameter,
} from '../../../../src/pages/hotspots/map/county-columns';
import { countyRows } from '../../../../src/pages/hotspots/map/county-rows';
import { judgeHotspots } from '../../../../src/queries/hotspots/judge-hotspots';
import { type Cell, codes, geography, hotspotsOf } from '../../../queries/hotspots/hand-made';

const [a = '', b = '', c = '', empty = ''] = codes;
const population = (code: string) => (code === empty ? 0 : 100_000);
const place = { ...geography, population };
// Rates per 100,000 are the events: 4, 2, 2, none without people.
const now: Cell[] = [
  [202610, a, 0, 0, 4, 0],
  [202610, b, 0, 0, 2, 0],
  [202610, c, 0, 0, 2, 0],
  [202610, empty, 0, 0, 9, 0],
];
const before: Cell[] = [
  [202609, a, 0, 0, 1, 0],
  [202609, b, 0, 0, 5, 0],
];
const month = (period: string) =>
  hotspotsOf([...before, ...now], { geography: place, filter: { from: period, to: period } });
const hotspots = month('2026-10');
const rows = countyRows(hotspots, judgeHotspots(hotspots, null), month('2026-09'));
const rowOf = (code: string) => rows.find((row) => row.code === code);

test('ranks by rate, equal rates share one; the change is against the months before', () => {
  expect(rowOf(a)).toMatchObject({ rank: 1, events: 4, earlier: 1, change: 3 });
  expect(rowOf(b)).toMatchObject({ rank: 2, earlier: 5, change: -3 });
  expect(rowOf(c)).toMatchObject({ rank: 2, earlier: 0, change: 2 });
  expect(rowOf(codes[4] ?? '')).toMatchObject({ rank: 4, change: 0 });
});

test('without people there is no rate, no rank and no change, and the county comes last', () => {
  expect(rowOf(empty)).toMatchObject({ events: 9, rate: null, rank: null, change: null });
  for (const order of ['rank', 'rate.desc', 'rate', 'change.desc']) {
    expect(sortCounties(rows, sortOfParameter(order)).at(-1)?.code).toBe(empty);
  }
});

test('without months before there is no change', () => {
  const alone = countyRows(hotspots, judgeHotspots(hotspots, null), null);
  expect(alone.every(({ earlier, change }) => earlier === null && change === null)).toBe(true);
});

test('orders of the table', () => {
  expect(sortOfParameter('no such column')).toEqual({ column: 'rank', isDescending: false });
  expect(nextSort({ column: 'rank', isDescending: false }, 'events')).toBe('events.desc');
  expect(nextSort({ column: 'events', isDescending: true }, 'events')).toBe('events');
  expect(nextSort({ column: 'rank', isDescending: false }, 'permuted')).toBe('permuted');
  const first = sortCounties(rows, { column: 'events', isDescending: true });
  expect(first.slice(0, 2).map(({ code }) => code)).toEqual([empty, a]);
});

test('the file has a line a county, nothing where nothing is known, never NaN', async () => {
  const text = await countiesCsv(rows, {
    population: 'people',
    word: (key) => key,
    county: (code) => `county ${code}`,
    city: () => 'city',
    gi: () => '–',
    moran: () => '–',
  }).text();
  const lines = text.trim().split(/\r?\n/);
  expect(lines).toHaveLength(1 + codes.length);
  const head = (lines[0] ?? '').replace(/^\uFEFF/, '').split(',');
  const cells = (lines.find((line) => line.includes(`,${a},`)) ?? '').split(',');
  const cell = (name: string) => cells[head.indexOf(name)];
  expect([cell('rank'), cell('events'), cell('people')]).toEqual(['1', '4', '100000']);
  expect([cell('rate'), cell('earlier'), cell('change'), cell('z')]).toEqual(['4', '1', '3', '']);
  expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
});
