import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from '../../components/charts/chart-theme';
import { tooltipElement } from '../../components/charts/tooltip-element';
import { tooltipStyle } from '../../components/charts/tooltip-style';

/** A line of counts, one a month. */
export interface CountLine {
  readonly name: string;
  readonly values: readonly number[];
}

export interface CountWords {
  readonly month: (month: string) => string;
  readonly number: (value: number) => string;
}

/** Counts by month, from zero: the first line stands out, the second is dashed and grey. */
export function monthCountsOption(
  months: readonly string[],
  lines: readonly CountLine[],
  words: CountWords,
  theme: ChartTheme,
): EChartsOption {
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
          words.month(months[place] ?? ''),
          lines.map(({ name, values }) => ({
            label: name,
            value: words.number(values[place] ?? 0),
          })),
        );
      },
    },
    xAxis: {
      type: 'category',
      data: months.map(words.month),
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...text, hideOverlap: true, alignMinLabel: 'left', alignMaxLabel: 'right' },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 3,
      axisLabel: { ...text, formatter: words.number },
      splitLine: { lineStyle: { color: theme.line, width: 1 } },
    },
    series: lines.map(({ name, values }, place) => ({
      id: String(place),
      name,
      type: 'line',
      data: [...values],
      symbol: 'circle',
      symbolSize: place === 0 ? 4 : 3,
      showAllSymbol: true,
      z: place === 0 ? 3 : 2,
      lineStyle: {
        color: place === 0 ? theme.accent : theme.secondary,
        width: place === 0 ? 1.8 : 1.4,
        type: place === 0 ? ('solid' as const) : [4, 3],
      },
      itemStyle: { color: place === 0 ? theme.accent : theme.secondary },
    })),
  };
}
