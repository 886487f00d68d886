import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { tooltipElement } from '../../../components/charts/tooltip-element';
import { tooltipStyle } from '../../../components/charts/tooltip-style';
import { lineDashes } from './line-dashes';

export interface UnitTrendsInput {
  readonly months: readonly string[];
  /** One line a unit: a value a month; null leaves a gap. */
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Place of the month that is shown in the table. */
  readonly month: number;
  readonly formatValue: (value: number | null) => string;
  readonly formatMonth: (month: string) => string;
}

/** Scores of some units month by month, in their own range, told apart by colour and dashes. */
export function unitTrendsOption(input: UnitTrendsInput, theme: ChartTheme): EChartsOption {
  const text = { color: theme.secondary, fontFamily: theme.fontFamily, fontSize: 11 };
  return {
    animation: false,
    grid: { left: 4, right: 12, top: 10, bottom: 4, containLabel: true },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.secondary, width: 1 } },
      formatter: (params) => {
        const place = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0;
        return tooltipElement(
          input.formatMonth(input.months[place] ?? ''),
          input.lines.map(({ name, values }) => ({
            label: name,
            value: input.formatValue(values[place] ?? null),
          })),
        );
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
      scale: true,
      splitNumber: 4,
      axisLabel: { ...text, formatter: (value: number) => input.formatValue(value) },
      splitLine: { lineStyle: { color: theme.line, width: 1 } },
    },
    series: input.lines.map(({ name, values }, place) => {
      const color = theme.lines[place % theme.lines.length];
      return {
        id: `unit-${place}`,
        name,
        type: 'line',
        data: [...values],
        symbol: 'circle',
        showSymbol: true,
        showAllSymbol: true,
        symbolSize: (_value: unknown, params: { dataIndex: number }) =>
          params.dataIndex === input.month ? 7 : 3,
        lineStyle: { color, width: 1.6, type: dashesOf(place) },
        itemStyle: { color },
        emphasis: { focus: 'series' },
      };
    }),
  };
}

function dashesOf(place: number): 'solid' | number[] {
  const dashes = lineDashes[place] ?? [];
  return dashes.length > 0 ? [...dashes] : 'solid';
}
