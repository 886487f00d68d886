import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from './chart-theme';
import { tooltipElement } from './tooltip-element';
import { tooltipStyle } from './tooltip-style';

/** One part of a difference. */
export interface WaterfallStep {
  readonly key: string;
  readonly label: string;
  readonly points: number;
}

export interface WaterfallInput {
  readonly start: { readonly label: string; readonly value: number };
  readonly end: { readonly label: string; readonly value: number };
  /** In the order of the bars; they sum to the difference of end and start. */
  readonly steps: readonly WaterfallStep[];
  readonly formatPoints: (points: number) => string;
  readonly formatTotal: (value: number) => string;
  /** Room for the labels, in pixels. */
  readonly labelWidth: number;
}

/** Where a bar of a waterfall begins and ends, measured from the start. */
export interface WaterfallBar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Room for figures that stand right-aligned, in pixels. */
function figureWidth(figures: readonly string[]): number {
  return 10 + 7 * Math.max(...figures.map(({ length }) => length));
}

/** The bars between start and end: each begins where the one before it ends. */
export function waterfallBars(steps: readonly WaterfallStep[]): readonly WaterfallBar[] {
  let reached = 0;
  return steps.map(({ key, points }) => {
    const from = reached;
    reached += points;
    return { key, from, to: reached };
  });
}

/**
 * A waterfall lying on its side: the start as the zero line, a bar for each step, the difference that
 * they sum to as the last bar; figures in a column of their own at the right.
 */
export function waterfallOption(input: WaterfallInput, theme: ChartTheme): EChartsOption {
  const { start, end, steps, formatPoints, formatTotal } = input;
  const text = { color: theme.secondary, fontFamily: theme.fontFamily, fontSize: 12 };
  const strong = { color: theme.ink, fontFamily: theme.fontFamily, fontSize: 12 };
  const bars = waterfallBars(steps);
  const difference = end.value - start.value;
  const labels = [start.label, ...steps.map(({ label }) => label), end.label];
  const figures = [
    formatTotal(start.value),
    ...steps.map(({ points }) => formatPoints(points)),
    formatTotal(end.value),
  ];
  const colorOf = (points: number) => (points < 0 ? theme.concern : theme.good);
  const axis = {
    type: 'category' as const,
    inverse: true,
    axisLine: { show: false },
    axisTick: { show: false },
  };
  return {
    animation: false,
    grid: { left: 4, right: 4, top: 2, bottom: 2, containLabel: true },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: theme.line, opacity: 0.35 } },
      formatter: (params) => {
        const place = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0;
        return tooltipElement(figures[place] ?? '', [{ label: '', value: labels[place] ?? '' }]);
      },
    },
    xAxis: {
      type: 'value',
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: theme.line, width: 1 } },
      splitNumber: 4,
    },
    yAxis: [
      {
        ...axis,
        data: labels,
        axisLabel: { ...strong, width: input.labelWidth, overflow: 'truncate', interval: 0 },
      },
      {
        ...axis,
        position: 'right',
        data: figures,
        axisLabel: { ...strong, interval: 0, align: 'right', margin: figureWidth(figures) },
      },
    ],
    series: [
      {
        id: 'base',
        type: 'bar',
        stack: 'steps',
        stackStrategy: 'all',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: [0, ...bars.map(({ from }) => from), 0],
      },
      {
        id: 'steps',
        type: 'bar',
        stack: 'steps',
        stackStrategy: 'all',
        barCategoryGap: '38%',
        data: [
          0,
          ...steps.map(({ points }) => ({
            value: points,
            itemStyle: { color: colorOf(points) },
          })),
          { value: difference, itemStyle: { color: theme.secondary } },
        ],
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          data: [{ xAxis: 0 }],
          lineStyle: { color: theme.secondary, type: 'solid', width: 1 },
          label: { show: false, ...text },
        },
      },
    ],
  };
}
