import { describe, expect, it } from 'vitest';
import type { ChartTheme } from '../../../src/components/charts/chart-theme';
import { choroplethOption } from '../../../src/components/charts/choropleth-option';
import { trendOption } from '../../../src/components/charts/trend-option';

const theme: ChartTheme = {
  ink: '#000001',
  secondary: '#000002',
  line: '#000003',
  surface: '#000004',
  accent: '#000005',
  good: '#000006',
  concern: '#000007',
  empty: '#000008',
  mapLine: '#000009',
  sequential: ['#100000', '#200000', '#300000', '#400000', '#500000'],
  onSequential: ['#010000', '#020000', '#030000', '#040000', '#050000'],
  diverging: ['#110000', '#220000', '#330000', '#440000', '#550000', '#660000', '#770000'],
  onDiverging: ['#011000', '#022000', '#033000', '#044000', '#055000', '#066000', '#077000'],
  lines: ['#000100', '#000200', '#000300', '#000400', '#000500', '#000600'],
  fontFamily: 'serif',
};

describe('choroplethOption', () => {
  const area = { id: '330802', name: 'Kecheng', lines: [], selected: false, faded: false };
  const option = choroplethOption(
    {
      map: 'test',
      areas: [
        { ...area, classIndex: 4, selected: true },
        { ...area, id: '330803', classIndex: null, faded: true },
      ],
      borders: [],
      whole: [
        [118, 27],
        [122, 31],
      ],
      shown: [
        [119, 29],
        [119.5, 31],
      ],
      labels: new Map([['330802', 'Kecheng']]),
    },
    theme,
  );
  const regions = (option.geo as { regions: Record<string, unknown>[] }).regions;

  it('colours an area by its class and outlines the selection in ink', () => {
    expect(regions[0]).toMatchObject({
      name: '330802',
      itemStyle: { areaColor: '#500000', opacity: 1, borderColor: theme.ink },
      label: { show: true, formatter: 'Kecheng' },
    });
  });

  it('draws an area without a value in the empty colour, faint outside the filter', () => {
    expect(regions[1]).toMatchObject({
      itemStyle: { areaColor: theme.empty, opacity: 0.35 },
      label: { show: false },
    });
  });

  it('keeps the proportions of the middle latitude and zooms to the part shown', () => {
    expect((option.geo as { aspectScale: number }).aspectScale).toBeCloseTo(0.8746, 4);
    expect(option.geo).toMatchObject({ center: [119.25, 30], zoom: 2 });
  });
});

describe('choroplethOption with a middle, outlines and a view of its own', () => {
  const area = { name: '', lines: [], selected: false, faded: false };
  const corner = [118, 27] as const;
  const far = [122, 31] as const;
  const input = {
    map: 'test',
    areas: [0, 3, 6].map((classIndex) => ({ ...area, id: String(classIndex), classIndex })),
    borders: [],
    whole: [corner, far] as const,
    shown: [corner, far] as const,
    labels: new Map([['6', 'Six']]),
    palette: 'diverging' as const,
    outlines: [{ name: '1', lines: [[corner, far]], at: corner }],
  };
  const geoOf = (given: Parameters<typeof choroplethOption>[0]) =>
    choroplethOption(given, theme).geo as { regions: Record<string, unknown>[] };

  it('takes seven colours around a middle, with their text', () => {
    const { regions } = geoOf(input);
    expect(regions[0]).toMatchObject({ itemStyle: { areaColor: '#110000' } });
    expect(regions[1]).toMatchObject({ itemStyle: { areaColor: '#440000' } });
    expect(regions[2]).toMatchObject({
      itemStyle: { areaColor: '#770000' },
      label: { show: true, color: '#077000' },
    });
  });

  it('draws outlines dashed in ink, each with its name', () => {
    const series = choroplethOption(input, theme).series as Record<string, unknown>[];
    expect(series.find(({ id }) => id === 'outlines')).toMatchObject({
      data: [{ coords: [corner, far] }],
      lineStyle: { color: theme.ink, type: [7, 4] },
    });
    expect(series.find(({ id }) => id === 'outline names')).toMatchObject({
      data: [{ name: '1', value: corner }],
    });
  });

  it('stands still unless it may be moved, and stays where it was moved to', () => {
    expect(geoOf(input)).toMatchObject({ roam: false, zoom: 1 });
    expect(geoOf({ ...input, roam: 'shown' })).toMatchObject({ roam: true, zoom: 1 });
    const moved = { center: [120, 30] as const, zoom: 5 };
    expect(geoOf({ ...input, roam: moved })).toMatchObject({ roam: true, ...moved });
  });
});

describe('trendOption', () => {
  const input = {
    months: ['2026-08', '2026-09', '2026-10'],
    values: [3, null, 5],
    period: [1, 2] as const,
    target: 4,
    targetLabel: 'target 4',
    formatValue: String,
    formatAxis: String,
    formatMonth: (month: string) => month,
    fromZero: true,
  };
  const seriesOf = (given: typeof input | (Omit<typeof input, 'target'> & { target: null })) =>
    (trendOption(given, theme).series as Record<string, { data: unknown }>[])[0];

  it('draws every month and keeps missing ones missing', () => {
    expect(seriesOf(input)?.data).toEqual([3, null, 5]);
  });

  it('shades the period and dashes the target', () => {
    expect(seriesOf(input)?.markArea?.data).toEqual([[{ xAxis: 1 }, { xAxis: 2 }]]);
    expect(seriesOf(input)?.markLine?.data).toEqual([{ yAxis: 4 }]);
  });

  it('draws no target line where there is no target', () => {
    expect(seriesOf({ ...input, target: null })?.markLine?.data).toEqual([]);
  });

  it('starts counts at zero', () => {
    expect(trendOption(input, theme).yAxis).toMatchObject({ scale: false });
    expect(trendOption({ ...input, fromZero: false }, theme).yAxis).toMatchObject({ scale: true });
  });
});
