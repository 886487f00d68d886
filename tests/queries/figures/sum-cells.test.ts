import { describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../../src/catalog/filter';
import { sumCells } from '../../../src/queries/figures/sum-cells';

const cells = {
  month: [202609, 202610, 202610, 202610, 202611],
  region: ['330802', '330800', '330106', null, '330802'],
  department: ['finance', 'court', null, 'court', 'finance'],
  area: ['ppp', 'other', 'ppp', 'ppp', 'ppp'],
  numerator: [1, 2, 4, 8, 16],
  denominator: [10, 20, 40, 80, 160],
};
const filter: Filter = { ...emptyFilter, from: '2026-09', to: '2026-10' };
const sum = (patch: Partial<Filter>, kind: 'flow' | 'stock' = 'flow') =>
  sumCells(cells, { ...filter, ...patch }, kind).numerator;

describe('sumCells', () => {
  it('sums a flow over the months, and takes a stock of the last', () => {
    expect(sumCells(cells, filter, 'flow')).toEqual({ numerator: 15, denominator: 150 });
    expect(sum({}, 'stock')).toBe(14);
    expect(sum({ from: null, to: null })).toBe(31);
  });

  it('takes a city with its counties and the province by itself', () => {
    expect(sum({ regions: ['330800'] })).toBe(3);
    expect(sum({ regions: ['330802'] })).toBe(1);
    expect(sum({ regions: ['330000'] })).toBe(0);
  });

  it('passes unknown places only where that part of the filter is empty', () => {
    expect(sum({ departments: ['court'] })).toBe(10);
    expect(sum({ areas: ['ppp'], departments: ['finance'] })).toBe(1);
  });
});
