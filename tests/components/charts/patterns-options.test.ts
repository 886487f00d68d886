import { describe, expect, it } from 'vitest';
import type { ChartTheme } from '../../../src/components/charts/chart-theme';
import { funnelOption } from '../../../src/components/charts/funnel-option';
import { lorenzOption } from '../../../src/components/charts/lorenz-option';

const chartTheme: ChartTheme = {
  ink: '#000001',
  secondary: '#000002',
  line: '#000003',
  surface: '#000004',
  accent: '#000005',
  good: '#000006',
  concern: '#000007',
  empty: '#000008',
  mapLine: '#000009',
  sequential: [],
  onSequential: [],
  diverging: [],
  onDiverging: [],
  lines: [],
  fontFamily: 'serif',
};

const point = {
  id: '330802',
  name: 'Kecheng',
  size: 500,
  value: 4,
  inner: [0.4, 1.6] as const,
  outer: [-0.2, 2.2] as const,
  isOutside: true,
  selected: false,
  lines: [],
};
const series = (option: { series?: unknown }) =>
  option.series as { id: string; data: unknown[]; [key: string]: unknown }[];

describe('funnelOption', () => {
  const small = { ...point, id: '330822', size: 50, value: 0, isOutside: false };
  const option = funnelOption(
    {
      points: [point, small],
      target: 1,
      sizeTitle: 'People',
      formatSize: String,
      formatValue: String,
    },
    chartTheme,
  );

  it('draws the limits by size, none below zero', () => {
    const limits = Object.fromEntries(series(option).map(({ id, data }) => [id, data]));
    expect(limits['lower 99.8']).toEqual([
      [50, 0],
      [500, 0],
    ]);
    expect(limits['upper 95']).toEqual([
      [50, 1.6],
      [500, 1.6],
    ]);
    expect(limits.target).toEqual([
      [50, 1],
      [500, 1],
    ]);
  });

  it('tells units outside by shape and name, not by colour alone', () => {
    const units = series(option).find(({ id }) => id === 'units')?.data;
    expect(units).toMatchObject([
      { name: '330802', symbol: 'rect', label: { show: true, formatter: 'Kecheng' } },
      { name: '330822', symbol: 'circle', label: { show: false } },
    ]);
  });
});

describe('lorenzOption', () => {
  it('draws the shares and the line on which all hold the same', () => {
    const points = [
      { units: 0, share: 0 },
      { units: 0.5, share: 0.1 },
      { units: 1, share: 1 },
    ];
    const option = lorenzOption(
      { points, unitsTitle: 'Counties', shareTitle: 'Share', formatShare: String },
      chartTheme,
    );
    expect(series(option).map(({ data }) => data)).toEqual([
      [
        [0, 0],
        [0.5, 0.1],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ]);
  });
});
