import { expect, test } from 'vitest';
import type { ChartTheme } from '../../../../src/components/charts/chart-theme';
import { unitTrendsOption } from '../../../../src/pages/scoreboard/units/unit-trends-option';

const theme: ChartTheme = {
  ink: '#1',
  secondary: '#2',
  line: '#3',
  surface: '#4',
  accent: '#5',
  good: '#6',
  concern: '#7',
  empty: '#8',
  mapLine: '#9',
  sequential: [],
  onSequential: [],
  diverging: [],
  onDiverging: [],
  lines: ['#a', '#b', '#c', '#d', '#e', '#f'],
  fontFamily: 'serif',
};

const names = ['one', 'two', 'three', 'four', 'five', 'six'];
const option = unitTrendsOption(
  {
    months: ['2026-08', '2026-09', '2026-10'],
    lines: names.map((name, place) => ({ name, values: [place, null, 2 * place] })),
    month: 1,
    formatValue: String,
    formatMonth: String,
  },
  theme,
);
const series = option.series as {
  name: string;
  data: (number | null)[];
  lineStyle: { color: string; type: unknown };
  symbolSize: (value: unknown, at: { dataIndex: number }) => number;
}[];

test('one line a unit, gaps kept, the month of the table marked', () => {
  expect(series.map(({ name }) => name)).toEqual(names);
  expect(series[2]?.data).toEqual([2, null, 4]);
  const sizes = [0, 1, 2].map((dataIndex) => series[0]?.symbolSize(null, { dataIndex }));
  expect(sizes).toEqual([3, 7, 3]);
});

test('six lines differ by colour and by dashes', () => {
  expect(new Set(series.map(({ lineStyle }) => lineStyle.color)).size).toBe(6);
  expect(new Set(series.map(({ lineStyle }) => JSON.stringify(lineStyle.type))).size).toBe(6);
  expect(series[0]?.lineStyle.type).toBe('solid');
});

test('scores are not drawn from zero: they would all look alike', () => {
  expect(option.yAxis).toMatchObject({ scale: true });
});
