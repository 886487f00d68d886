import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from './chart-theme';

export interface BarsInput {
  /** The first stands on top. */
  readonly bars: readonly { readonly label: string; readonly value: number }[];
  readonly formatValue: (value: number) => string;
  /** End of the scale, which begins at zero. */
  readonly most: number;
}

/** Bars lying beside their names, from zero, with their values at their ends. */
export function barsOption(input: BarsInput, theme: ChartTheme): EChartsOption {
  const text = { color: theme.ink, fontFamily: theme.fontFamily, fontSize: 11 };
  return {
    animation: false,
    grid: { left: 4, right: 44, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, max: input.most, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: input.bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...text, interval: 0 },
    },
    series: [
      {
        type: 'bar',
        data: input.bars.map(({ value }) => value),
        barWidth: 11,
        itemStyle: { color: theme.accent },
        label: {
          show: true,
          position: 'right',
          formatter: ({ value }) => input.formatValue(Number(value)),
          ...text,
        },
      },
    ],
  };
}
