import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { tooltipElement } from '../../../components/charts/tooltip-element';
import { tooltipStyle } from '../../../components/charts/tooltip-style';
import type { SignalLines } from '../../../queries/warnings/signal-lines';

export interface SignalChartWords {
  readonly centre: string;
  readonly upper: string;
  readonly lower: string;
  readonly limit: string;
  readonly expected: string;
  /** Counts start at zero; shares and means are drawn in their own range. */
  readonly fromZero: boolean;
  readonly value: (value: number | null) => string;
  readonly month: (month: string) => string;
}

/** The months of a signal with its limits; the points that the rule speaks of stand out. */
export function signalChartOption(
  { months, values, control, lines, marked }: SignalLines,
  words: SignalChartWords,
  theme: ChartTheme,
): EChartsOption {
  const text = { color: theme.secondary, fontFamily: theme.fontFamily, fontSize: 11 };
  const isMarked = new Set(marked);
  const limits = control
    ? (['upper', 'centre', 'lower'] as const).map((key) => ({ key, data: control[key] }))
    : [];
  return {
    animation: false,
    grid: { left: 4, right: 12, top: 16, bottom: 4, containLabel: true },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.secondary, width: 1 } },
      formatter: (params) => {
        const place = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0;
        return tooltipElement(words.value(values[place] ?? null), [
          { label: '', value: words.month(months[place] ?? '') },
          ...limits.map(({ key, data }) => ({
            label: words[key],
            value: words.value(data[place] ?? null),
          })),
          ...lines.map(({ kind, value }) => ({ label: words[kind], value: words.value(value) })),
        ]);
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
      scale: !words.fromZero,
      splitNumber: 4,
      axisLabel: {
        ...text,
        formatter: (value: number) => words.value(value),
      },
      splitLine: { lineStyle: { color: theme.line, width: 1 } },
    },
    series: [
      ...limits.map(({ key, data }) => ({
        id: key,
        type: 'line' as const,
        step: 'middle' as const,
        data: [...data],
        symbol: 'none',
        silent: true,
        lineStyle: {
          color: theme.secondary,
          width: 1,
          type: key === 'centre' ? ('solid' as const) : [4, 3],
        },
      })),
      ...lines.map(({ kind, value }) => ({
        id: kind,
        type: 'line' as const,
        data: months.map(() => value),
        symbol: 'none',
        silent: true,
        lineStyle: { color: theme.secondary, width: 1, type: [4, 3] },
      })),
      {
        id: 'values',
        type: 'line' as const,
        data: values.map((value, place) =>
          isMarked.has(place)
            ? { value, symbolSize: 8, itemStyle: { color: theme.concern } }
            : { value, symbolSize: 4 },
        ),
        symbol: 'circle',
        showAllSymbol: true,
        lineStyle: { color: theme.accent, width: 1.6 },
        itemStyle: { color: theme.accent },
      },
    ],
  };
}
