import { describe, expect, test } from 'vitest';
import { departmentCodes } from '../../../src/catalog/departments';
import { allRegionCodes } from '../../../src/catalog/regions';
import { findIndicator } from '../../../src/evaluation/indicators';
import {
  modelOfDepartment,
  modelUnits,
  unitCodes,
} from '../../../src/evaluation/model/model-units';
import { type ModelSource, modelValues } from '../../../src/evaluation/model/model-values';
import { modelWindow, scorableMonths } from '../../../src/evaluation/model/model-window';
import { findModel } from '../../../src/evaluation/model/models';
import { unitFilter } from '../../../src/queries/evaluation/unit/unit-filter';
import { monthsBetween } from '../../../src/util/month';

const leaf = (indicator: string, minimumData?: number) => ({ indicator, weight: 50, minimumData });
const share = 'commitments_fulfilled_on_time';
const stock = 'rectifications_overdue';
const both = (text: string) => ({ zh: text, en: text });
const model = (period: 'month' | 'rolling_12' | 'year_to_date', minimumData?: number) => ({
  period,
  dimensions: [
    {
      name: 'one',
      title: both('one'),
      weight: 100,
      indicators: [leaf(share, minimumData), leaf(stock)],
    },
  ],
});

/** Two units, three months from 2025-12: sums by month and unit. */
const source: ModelSource = {
  units: { units: ['a', 'b'], peers: ['x', 'x'] },
  firstMonth: '2025-12',
  sums: new Map([
    [
      share,
      {
        indicator: found(share),
        sums: {
          numerator: Float64Array.of(4, 1, 3, 0, 6, 2),
          denominator: Float64Array.of(8, 1, 4, 0, 8, 4),
        },
      },
    ],
    [
      stock,
      {
        indicator: found(stock),
        sums: {
          numerator: Float64Array.of(7, 2, 5, 0, 3, 0),
          denominator: new Float64Array(6),
        },
      },
    ],
  ]),
  measured: new Map(),
  population: () => 0,
};

function found(name: string) {
  const indicator = findIndicator(name);
  if (!indicator) throw new Error(name);
  return indicator;
}

describe('values of a model', () => {
  test('a share pools its months, a stock is that of the last', () => {
    const year = modelValues(model('rolling_12', 1), source, '2026-02');
    expect(year.values.get(share)).toEqual([(100 * 13) / 20, (100 * 3) / 5]);
    expect(year.sizes.get(share)).toEqual([20, 5]);
    expect(year.values.get(stock)).toEqual([3, 0]);
    const toDate = modelValues(model('year_to_date', 1), source, '2026-02');
    expect(toDate.values.get(share)).toEqual([(100 * 9) / 12, 50]);
    const month = modelValues(model('month', 1), source, '2026-01');
    expect(month.values.get(share)).toEqual([75, null]);
    expect(month.values.get(stock)).toEqual([5, 0]);
  });

  test('a unit below the minimum data has no value, but keeps its size', () => {
    const { values, sizes } = modelValues(model('rolling_12', 10), source, '2026-02');
    expect(values.get(share)).toEqual([65, null]);
    expect(sizes.get(share)).toEqual([20, 5]);
  });

  test('what is not loaded is missing everywhere; what is measured from rows is taken as it is', () => {
    const none = {
      ...source,
      sums: new Map([[stock, { indicator: found(stock), sums: null }]]),
      measured: new Map([[share, new Map([['2026-02', { values: [1, null], sizes: [9, 0] }]])]]),
    };
    const data = modelValues(model('rolling_12'), none, '2026-02');
    expect(data.values.has(stock)).toBe(false);
    expect(data.values.get(share)).toEqual([1, null]);
    expect(modelValues(model('rolling_12'), none, '2026-01').values.has(share)).toBe(false);
  });
});

describe('the window of a model', () => {
  test('is the month, twelve months or from January', () => {
    expect(modelWindow('month', '2026-03')).toEqual(['2026-03', '2026-03']);
    expect(modelWindow('rolling_12', '2026-03')).toEqual(['2025-04', '2026-03']);
    expect(modelWindow('year_to_date', '2026-03')).toEqual(['2026-01', '2026-03']);
  });

  test('must lie in the data, unless no window does', () => {
    const months = monthsBetween('2025-06', '2026-07');
    expect(scorableMonths('rolling_12', months)).toEqual(['2026-05', '2026-06', '2026-07']);
    expect(scorableMonths('year_to_date', months)).toEqual(monthsBetween('2026-01', '2026-07'));
    expect(scorableMonths('month', months, 2)).toEqual(['2026-06', '2026-07']);
    expect(scorableMonths('rolling_12', months.slice(0, 5))).toEqual(['2025-10']);
    expect(scorableMonths('month', [])).toEqual([]);
  });
});

describe('the units of a model', () => {
  test('districts, counties and county-level cities are peers of their kind', () => {
    const { units, peers } = modelUnits({ unitLevel: 'county', peers: 'kind' });
    expect(units).toHaveLength(90);
    expect(new Set(peers)).toEqual(new Set(['district', 'county', 'county_level_city']));
    expect(new Set(modelUnits({ unitLevel: 'county', peers: 'level' }).peers).size).toBe(1);
    expect(modelUnits({ unitLevel: 'township', peers: 'level' }).units).toEqual([]);
  });

  test('a city takes in its counties, a county only itself, the province is no unit', () => {
    const cities = modelUnits({ unitLevel: 'city', peers: 'level' });
    const { of, units } = unitCodes(cities, { unitLevel: 'city' });
    const unitOf = (code: string) => cities.units[of[allRegionCodes.indexOf(code)] as number];
    expect([unitOf('330800'), unitOf('330802'), unitOf('330000')]).toEqual([
      '330800',
      '330800',
      undefined,
    ]);
    expect(of[allRegionCodes.length]).toBe(units);
    const counties = unitCodes(modelUnits({ unitLevel: 'county', peers: 'kind' }), {
      unitLevel: 'county',
    });
    expect(counties.of[allRegionCodes.indexOf('330800')]).toBe(counties.units);
  });

  test('of one function are the cities, counting only what this function did', () => {
    const model = findModel('department-supervision');
    if (!model) throw new Error('department-supervision');
    const scoped = modelOfDepartment(model, 'health');
    const units = modelUnits(scoped);
    expect(units.units).toHaveLength(11);
    const codes = unitCodes(units, scoped);
    expect([codes.dimension, codes.only]).toEqual(['region', departmentCodes.indexOf('health')]);
    expect(unitCodes(modelUnits(model), model).only).toBeNull();
    expect(unitFilter(scoped, '330800', '2026-10')).toMatchObject({
      regions: ['330800'],
      departments: ['health'],
    });
    expect(unitFilter(model, 'health', '2026-10')).toMatchObject({
      regions: [],
      departments: ['health'],
    });
  });
});
