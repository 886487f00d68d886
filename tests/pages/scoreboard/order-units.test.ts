import { expect, test } from 'vitest';
import { orderOfParameter, orderUnits } from '../../../src/pages/scoreboard/order-units';
import { scoresCsv } from '../../../src/pages/scoreboard/scores-csv';
import { unitsInFilter } from '../../../src/pages/scoreboard/units-in-filter';
import type { RankedUnit } from '../../../src/queries/evaluation/assemble-ranking';

const unit = (
  name: string,
  rank: number,
  change: number | null,
  second: number | null,
): RankedUnit => ({
  unit: name,
  peers: 'x',
  score: 100 - rank,
  rank,
  grade: 'good',
  moved: 0,
  rankInterval: [1, 2.5],
  scoreInterval: null,
  gradeProbability: 0.75,
  scoreChange: change,
  rankChange: null,
  trend: [],
  dimensions: [50, second],
  missing: 0,
  available: 1,
});
const units = [unit('a', 1, -2, null), unit('b', 2, 5, 40), unit('c', 3, null, 60)];
const codes = (order: Parameters<typeof orderUnits>[1]) =>
  orderUnits(units, order).map((each) => each.unit);

test('units are ordered by rank, change or a dimension, those without a value last', () => {
  expect(codes('rank')).toEqual(['a', 'b', 'c']);
  expect(codes('change')).toEqual(['b', 'a', 'c']);
  expect(codes('dimension1')).toEqual(['c', 'b', 'a']);
});

test('an address names an order that the model has, else rank', () => {
  expect(orderOfParameter('change', 2)).toBe('change');
  expect(orderOfParameter('dimension1', 2)).toBe('dimension1');
  expect(orderOfParameter('dimension2', 2)).toBe('rank');
  expect(orderOfParameter('-name', 2)).toBe('rank');
  expect(orderOfParameter(null, 2)).toBe('rank');
});

test('a filter lets through counties of a chosen city, cities of a chosen county, departments', () => {
  const filter = { from: null, to: null, regions: ['330800'], departments: ['health'], areas: [] };
  expect(unitsInFilter('county', filter)?.has('330803')).toBe(true);
  expect(unitsInFilter('county', filter)?.has('330106')).toBe(false);
  expect(unitsInFilter('city', { ...filter, regions: ['330803'] })).toEqual(new Set(['330800']));
  expect(unitsInFilter('department', filter)).toEqual(new Set(['health']));
  expect(unitsInFilter('city', { ...filter, regions: [] })).toBeNull();
});

test('the file has all digits, an empty cell where there is nothing', async () => {
  const columns = {
    peers: 'Peers',
    rank: 'Rank',
    unit: 'Unit',
    score: 'Score',
    grade: 'Grade',
    change: 'Change',
    interval: 'Rank',
    probability: 'P',
    available: 'Data',
  };
  const words = {
    columns,
    dimensions: ['One', 'Two'],
    name: (code: string) => code.toUpperCase(),
    peers: () => 'X',
    grade: () => 'Good',
  };
  const text = await scoresCsv([{ peers: 'x', units, ranked: 3 }], words).text();
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toContain('Rank 5%,Rank 95%,P,Data,One,Two');
  expect(lines[1]).toBe('X,1,A,99,Good,-2,1,2.5,0.75,1,50,');
  expect(lines[3]).toBe('X,3,C,97,Good,,1,2.5,0.75,1,50,60');
});
