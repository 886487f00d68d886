import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from './chart-theme';
import { tooltipElement } from './tooltip-element';
import { tooltipStyle } from './tooltip-style';

export interface TrendInput {
  /** One label and one value a month; null: no value. */
  readonly months: readonly string[];
  readonly values: readonly (number | null)[];
  /** First and last index of the period of the filter. */
  readonly period: readonly [number, number];
  readonly target: number | null;
  readonly targetLabel: string;
  readonly formatValue: (value: number) => string;
  readonly formatAxis: (value: number) => string;
  readonly formatMonth: (month: string) => string;
  /** Counts start at zero; rates are drawn in their own range. */
  readonly fromZero: boolean;
}

/** A month's line: the period of the filter shaded, the target dashed, the last point marked. */
export function trendOption(input: TrendInput, theme: ChartTheme): EChartsOption {
  const text = { color: theme.secondary, fontFamily: theme.fontFamily, fontSize: 11 };
  const [first, last] = input.period;
  return {
    animation: false,
    grid: { left: 4, right: 12, top: 14, bottom: 4, containLabel: true },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.secondary, width: 1 } },
      formatter: (params) => {
        const index = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0;
        const value = input.values[index];
        const shown = value === null || value === undefined ? '–' : input.formatValue(value);
        return tooltipElement(shown, [
          { label: '', value: input.formatMonth(input.months[index] ?? '') },
        ]);
      },
    },
    xAxis: {
      type: 'category',
      data: [...input.months],
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
      axisLabel: {
        ...text,
        hideOverlap: true,
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
        showMinLabel: true,
      },
    },
    yAxis: {
      type: 'value',
      scale: !input.fromZero,
      splitNumber: 4,
      axisLabel: { ...text, formatter: input.formatAxis },
      splitLine: { lineStyle: { color: theme.line, width: 1 } },
    },
    series: [
      {
        id: 'trend',
        type: 'line',
        data: [...input.values],
        symbol: 'circle',
        showSymbol: true,
        showAllSymbol: true,
        symbolSize: (_value: unknown, params: { dataIndex: number }) =>
          params.dataIndex === last ? 7 : 3,
        lineStyle: { color: theme.accent, width: 1.6 },
        itemStyle: { color: theme.accent },
        emphasis: { scale: 1.6 },
        markArea: {
          silent: true,
          itemStyle: { color: theme.accent, opacity: 0.07 },
          data: [[{ xAxis: first }, { xAxis: last }]],
        },
        markLine: {
          silent: true,
          symbol: 'none',
          data: input.target === null ? [] : [{ yAxis: input.target }],
          lineStyle: { color: theme.secondary, type: [4, 3], width: 1 },
          label: {
            position: 'insideEndTop',
            formatter: input.targetLabel,
            ...text,
          },
        },
      },
    ],
  };
}
