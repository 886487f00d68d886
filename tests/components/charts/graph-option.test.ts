import type { GraphSeriesOption } from 'echarts/charts';
import { expect, test } from 'vitest';
import type { ChartTheme } from '../../../src/components/charts/chart-theme';
import { graphOption } from '../../../src/components/charts/graph-option';

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
  sequential: [],
  onSequential: [],
  diverging: [],
  onDiverging: [],
  lines: ['#000100', '#000200', '#000300', '#000400', '#000500', '#000600'],
  fontFamily: 'serif',
};

const node = (id: string, more = {}) => ({
  id,
  name: `Name of ${id}`,
  kind: 0,
  weight: 4,
  isMarked: false,
  isSelected: false,
  isQuiet: false,
  x: 1,
  y: 2,
  lines: [],
  ...more,
});

test('nodes at their places by kind and weight, edges by kind and count', () => {
  const edge = { from: 'a', to: 'b', weight: 3, title: '', lines: [] };
  const option = graphOption(
    [node('a', { isSelected: true }), node('b', { kind: 2, weight: 400, isQuiet: true })],
    [
      { ...edge, style: 'solid' as const, isAccented: false },
      { ...edge, style: 'dashed' as const, isAccented: true },
    ],
    theme,
  );
  const [series] = option.series as GraphSeriesOption[];
  expect(series?.layout).toBe('none');
  expect(series?.data).toMatchObject([
    { id: 'a', x: 1, y: 2, symbol: 'rect', symbolSize: 14, itemStyle: { borderColor: theme.ink } },
    { id: 'b', symbol: 'diamond', symbolSize: 34, label: { show: false } },
  ]);
  expect(series?.links).toMatchObject([
    { source: 'a', target: 'b', lineStyle: { type: 'solid', color: theme.secondary } },
    { source: 'a', target: 'b', lineStyle: { type: 'dashed', color: theme.lines[5] } },
  ]);
});
