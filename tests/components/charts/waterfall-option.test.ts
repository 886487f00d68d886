import { describe, expect, test } from 'vitest';
import type { ChartTheme } from '../../../src/components/charts/chart-theme';
import { waterfallBars, waterfallOption } from '../../../src/components/charts/waterfall-option';

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
  lines: [],
  fontFamily: 'serif',
};

const steps = [
  { key: 'a', label: 'Openness', points: 4 },
  { key: 'b', label: 'Promises', points: -10 },
  { key: 'c', label: 'Effect', points: 1 },
];

describe('waterfallOption', () => {
  const option = waterfallOption(
    {
      start: { label: 'Mean', value: 70 },
      end: { label: 'Score', value: 65 },
      steps,
      formatPoints: (points) => `${points} p`,
      formatTotal: (value) => `${value} t`,
      labelWidth: 200,
    },
    theme,
  );
  const series = option.series as { id: string; data: unknown[]; stackStrategy: string }[];

  test('each bar begins where the one before it ends, below zero too', () => {
    expect(waterfallBars(steps)).toEqual([
      { key: 'a', from: 0, to: 4 },
      { key: 'b', from: 4, to: -6 },
      { key: 'c', from: -6, to: -5 },
    ]);
    expect(series.map(({ id, data }) => [id, data.length])).toEqual([
      ['base', 5],
      ['steps', 5],
    ]);
    expect(series[0]?.data).toEqual([0, 0, 4, -6, 0]);
    expect(series.every(({ stackStrategy }) => stackStrategy === 'all')).toBe(true);
  });

  test('gains and losses differ in colour, the sum is a bar from the start', () => {
    expect(series[1]?.data).toEqual([
      0,
      { value: 4, itemStyle: { color: theme.good } },
      { value: -10, itemStyle: { color: theme.concern } },
      { value: 1, itemStyle: { color: theme.good } },
      { value: -5, itemStyle: { color: theme.secondary } },
    ]);
  });

  test('labels stand at the left, figures at the right', () => {
    const axes = option.yAxis as { data: string[] }[];
    expect(axes[0]?.data).toEqual(['Mean', 'Openness', 'Promises', 'Effect', 'Score']);
    expect(axes[1]?.data).toEqual(['70 t', '4 p', '-10 p', '1 p', '65 t']);
  });
});
