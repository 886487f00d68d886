import { describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../../src/catalog/filter';
import type { Indicator } from '../../../src/evaluation/indicator-schema';
import { assembleOverview } from '../../../src/queries/overview/assemble-overview';
import type { Geography } from '../../../src/queries/overview/geography';
import { buildCube } from '../../../src/stats/cube';

const title = { zh: '指标', en: 'Indicator' };

function indicator(name: string, unit: 'count' | 'percent', direction: 1 | -1): Indicator {
  return {
    name,
    title,
    short: title,
    unit,
    direction,
    decimals: 1,
    target: null,
    kind: 'flow',
    minimumData: 0,
    clauses: ['P1-2.1.2'],
    systems: [1],
    card: { definition: title, formula: title, example: title, limits: title },
  };
}

const records = indicator('records', 'count', -1);
const timely = indicator('timely', 'percent', 1);
const names = {
  indicators: ['records', 'timely'],
  regions: ['330100', '330102', '330105', '330200', '330203'],
  departments: ['finance', 'justice'],
  areas: ['procurement', 'other'],
};
const people: Record<string, number> = { '330102': 100_000, '330105': 50_000, '330203': 200_000 };
const geography: Geography = {
  cities: ['330100', '330200'],
  counties: ['330102', '330105', '330203'],
  cityOf: (code) => `${code.slice(0, 4)}00`,
  expand: (code) =>
    code.endsWith('00')
      ? names.regions.filter((each) => each.startsWith(code.slice(0, 4)))
      : [code],
  population: (code) => people[code] ?? 500_000,
};

/** indicator, month, region, department, area, numerator, denominator */
const cells = [
  [0, 202609, 1, 0, 0, 3, 0],
  [0, 202610, 1, 0, 0, 4, 0],
  [0, 202610, 2, 1, 1, 1, 0],
  [0, 202610, 4, 0, 1, 2, 0],
  [1, 202609, 1, 0, 0, 8, 10],
  [1, 202610, 1, 0, 0, 9, 10],
  [1, 202610, 4, 1, 1, 30, 40],
] as const;
const column = (place: number) => cells.map((cell) => cell[place] as number);
const cube = buildCube(
  {
    indicator: Uint8Array.from(column(0)),
    month: Int32Array.from(column(1)),
    region: Uint8Array.from(column(2)),
    department: Uint16Array.from(column(3)),
    area: Uint8Array.from(column(4)),
    numerator: Float64Array.from(column(5)),
    denominator: Float64Array.from(column(6)),
  },
  { indicators: 2, regions: 5, departments: 2, areas: 2 },
);

function overview(filter: Partial<Filter>, measure = records) {
  return assembleOverview({
    cube,
    names,
    headlines: [records, timely],
    measure,
    filter: { ...emptyFilter, ...filter },
    geography,
  });
}

const valuesOf = (units: readonly { code: string; value: number | null }[]) =>
  Object.fromEntries(units.map(({ code, value }) => [code, value]));

describe('assembleOverview', () => {
  it('sums counts and pools ratios over the period, and compares the last two months', () => {
    const [counts, ratios] = overview({}).headlines;
    expect(counts).toMatchObject({ value: 10, change: 4, months: [3, 7] });
    expect(ratios?.value).toBeCloseTo((100 * 47) / 60, 12);
    expect(ratios?.change).toBeCloseTo(78 - 80, 12);
  });

  it('compares counties per 100,000 people where the measure counts, the lowest best', () => {
    const { counties } = overview({ from: '2026-10', to: '2026-10' });
    expect(valuesOf(counties)).toEqual({ '330102': 4, '330105': 2, '330203': 1 });
    expect(counties.map(({ rank }) => rank)).toEqual([3, 2, 1]);
  });

  it('ranks ratios with the highest best and leaves units without data unranked', () => {
    const { counties } = overview({}, timely);
    expect(valuesOf(counties)).toEqual({ '330102': 85, '330105': null, '330203': 75 });
    expect(counties.map(({ rank }) => rank)).toEqual([1, null, 2]);
  });

  it('adds counties to their city and keeps city × area in their order', () => {
    const { cities, heat } = overview({});
    expect(cities.map(({ numerator }) => numerator)).toEqual([8, 2]);
    expect(heat).toEqual([7, 1, 0, 2]);
  });

  it('shows nothing, not zero, for an indicator that nothing loaded feeds', () => {
    const other = indicator('other', 'count', -1);
    const { measure, counties, heat } = overview({}, other);
    expect(measure).toMatchObject({ value: null, change: null, months: [null, null] });
    expect(counties.every(({ value, rank }) => value === null && rank === null)).toBe(true);
    expect(heat.every((value) => value === null)).toBe(true);
  });

  it('filters everything by a region but the regions themselves', () => {
    const { headlines, counties, departments } = overview({ regions: ['330100'] });
    expect(headlines[0]?.value).toBe(8);
    expect(valuesOf(counties)).toEqual(valuesOf(overview({}).counties));
    expect(valuesOf(departments)).toEqual({ finance: 7, justice: 1 });
  });

  it('filters everything by an area but the areas of the heat map', () => {
    const { headlines, heat } = overview({ areas: ['procurement'] });
    expect(headlines[0]?.value).toBe(7);
    expect(heat).toEqual([7, 1, 0, 2]);
  });
});
