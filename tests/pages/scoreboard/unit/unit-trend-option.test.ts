import { describe, expect, test } from 'vitest';
import type { ChartTheme } from '../../../../src/components/charts/chart-theme';
import {
  trendRange,
  unitTrendOption,
} from '../../../../src/pages/scoreboard/unit/unit-trend-option';

const theme = { secondary: '#111111', accent: '#222222', line: '#333333' } as ChartTheme;

describe('the trend of a unit', () => {
  test('reaches from the bound of the grade below to that of the grade above', () => {
    expect(trendRange([70, null, 78], [60, 80, 90])).toEqual([60 - 1.2, 80 + 1.2]);
  });

  test('a score on a bound has the bound below it, the highest grade none above', () => {
    expect(trendRange([80, 95], [60, 80, 90])).toEqual([80 - 0.9, 95 + 0.9]);
    expect(trendRange([0, 1], [60])[0]).toBe(0);
  });

  test('draws the bounds in sight, gaps as gaps, the month looked at larger', () => {
    const option = unitTrendOption(
      {
        months: ['2026-08', '2026-09', '2026-10'],
        scores: [70, null, 78],
        current: 2,
        grades: [
          { label: 'excellent', from: 90 },
          { label: 'good', from: 80 },
          { label: 'medium', from: 60 },
          { label: 'poor', from: 0 },
        ],
        formatScore: String,
        formatMonth: (month) => month.slice(5),
      },
      theme,
    );
    const [line] = option.series as {
      data: unknown[];
      markLine: { data: { yAxis: number }[] };
      symbolSize: (value: unknown, params: { dataIndex: number }) => number;
    }[];
    expect(line?.data).toEqual([70, null, 78]);
    expect(line?.markLine.data.map(({ yAxis }) => yAxis)).toEqual([80, 60]);
    expect([1, 2].map((dataIndex) => line?.symbolSize(null, { dataIndex }))).toEqual([3, 7]);
    expect(option.xAxis).toMatchObject({ data: ['08', '09', '10'] });
  });
});
