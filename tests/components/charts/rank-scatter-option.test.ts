import { expect, test } from 'vitest';
import type { ChartTheme } from '../../../src/components/charts/chart-theme';
import { rankScatterOption } from '../../../src/components/charts/rank-scatter-option';

const theme = { fontFamily: 'serif', accent: '#0b6e6e' } as ChartTheme;

test('two ranks are points with the first at the top right and a line of equality', () => {
  const option = rankScatterOption(
    {
      points: [
        { name: 'a', x: 1, y: 4, isLabelled: true },
        { name: 'b', x: 8, y: 2, isLabelled: false },
      ],
      xTitle: 'published',
      yTitle: 'recomputed',
      formatRank: String,
    },
    theme,
  );
  expect(option.xAxis).toMatchObject({ inverse: true, min: 1, max: 8, name: 'published' });
  expect(option.yAxis).toMatchObject({ inverse: true, min: 1, max: 8, position: 'right' });
  expect(option.series).toMatchObject([
    {
      type: 'scatter',
      data: [
        { value: [1, 4], label: { show: true, position: 'left' } },
        { value: [8, 2], label: { show: false, position: 'right' } },
      ],
      markLine: { data: [[{ coord: [1, 1] }, { coord: [8, 8] }]] },
    },
  ]);
});
