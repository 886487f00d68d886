import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from './chart-theme';
import { tooltipElement } from './tooltip-element';
import { tooltipStyle } from './tooltip-style';

export interface LorenzInput {
  /** Shares of the units and of what they hold, 0 … 1, from the smallest; (0, 0) first. */
  readonly points: readonly { readonly units: number; readonly share: number }[];
  readonly unitsTitle: string;
  readonly shareTitle: string;
  readonly formatShare: (share: number) => string;
}

/** How much of a whole the smallest units hold; on the diagonal all hold the same. */
export function lorenzOption(input: LorenzInput, theme: ChartTheme): EChartsOption {
  const text = { color: theme.secondary, fontFamily: theme.fontFamily, fontSize: 11 };
  const axis = {
    type: 'value' as const,
    min: 0,
    max: 1,
    interval: 0.25,
    axisLabel: { ...text, formatter: (share: number) => input.formatShare(share) },
    axisLine: { lineStyle: { color: theme.line } },
    splitLine: { lineStyle: { color: theme.line, width: 1 } },
  };
  return {
    animation: false,
    grid: { left: 8, right: 16, top: 12, bottom: 28, containLabel: true },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.secondary, width: 1 } },
      formatter: (params) => {
        const index = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0;
        const point = input.points[index];
        if (!point) return '';
        return tooltipElement(input.formatShare(point.share), [
          { label: input.unitsTitle, value: input.formatShare(point.units) },
        ]);
      },
    },
    xAxis: {
      ...axis,
      name: input.unitsTitle,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: text,
    },
    yAxis: axis,
    series: [
      {
        id: 'shares',
        type: 'line',
        symbol: 'none',
        lineStyle: { color: theme.accent, width: 2 },
        areaStyle: { color: theme.accent, opacity: 0.08 },
        data: input.points.map(({ units, share }) => [units, share]),
      },
      {
        id: 'all the same',
        type: 'line',
        silent: true,
        symbol: 'none',
        lineStyle: { color: theme.secondary, width: 1, type: [4, 4] },
        data: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
  };
}
