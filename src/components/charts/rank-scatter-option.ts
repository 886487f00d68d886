import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from './chart-theme';
import { tooltipElement } from './tooltip-element';
import { tooltipStyle } from './tooltip-style';

/** A thing that is ranked twice. */
export interface RankPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Named in the chart. */
  readonly isLabelled: boolean;
}

export interface RankScatterInput {
  readonly points: readonly RankPoint[];
  readonly xTitle: string;
  readonly yTitle: string;
  readonly formatRank: (rank: number) => string;
}

/** Two ranks against each other, the first at the top right; on the line they are equal. */
export function rankScatterOption(input: RankScatterInput, theme: ChartTheme): EChartsOption {
  const text = { color: theme.secondary, fontFamily: theme.fontFamily, fontSize: 11 };
  const last = Math.max(1, ...input.points.flatMap(({ x, y }) => [x, y]));
  const axis = (name: string, nameGap: number) => ({
    type: 'value' as const,
    inverse: true,
    min: 1,
    max: last,
    name,
    nameLocation: 'middle' as const,
    nameGap,
    nameTextStyle: text,
    axisLabel: { ...text, hideOverlap: true },
    axisLine: { lineStyle: { color: theme.line } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.line, width: 1 } },
  });
  return {
    animation: false,
    grid: { left: 24, right: 16, top: 12, bottom: 24, containLabel: true },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'item',
      formatter: (params) => {
        const { dataIndex } = Array.isArray(params) ? (params[0] ?? { dataIndex: -1 }) : params;
        const point = input.points[dataIndex];
        if (!point) return '';
        return tooltipElement(point.name, [
          { label: input.xTitle, value: input.formatRank(point.x) },
          { label: input.yTitle, value: input.formatRank(point.y) },
        ]);
      },
    },
    xAxis: axis(input.xTitle, 24),
    yAxis: { ...axis(input.yTitle, 30), position: 'right' as const },
    series: [
      {
        id: 'ranks',
        type: 'scatter',
        symbolSize: 8,
        itemStyle: { color: theme.accent, opacity: 0.8 },
        data: input.points.map(({ name, x, y, isLabelled }) => ({
          value: [x, y],
          name,
          label: {
            show: isLabelled,
            formatter: '{b}',
            // The first ranks stand at the right edge.
            position: x <= last / 4 ? ('left' as const) : ('right' as const),
            color: theme.ink,
            fontFamily: theme.fontFamily,
            fontSize: 11,
          },
        })),
        labelLayout: { hideOverlap: true },
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: theme.secondary, type: [4, 3], width: 1 },
          label: { show: false },
          data: [[{ coord: [1, 1] }, { coord: [last, last] }]],
        },
      },
    ],
  };
}
