import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from './chart-theme';
import { type TooltipLine, tooltipElement } from './tooltip-element';
import { tooltipStyle } from './tooltip-style';

/** A unit in a funnel plot. */
export interface FunnelPoint {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly value: number;
  /** Limits of its size at 95 % and 99.8 %. */
  readonly inner: readonly [number, number];
  readonly outer: readonly [number, number];
  readonly isOutside: boolean;
  readonly selected: boolean;
  readonly lines: readonly TooltipLine[];
}

export interface FunnelInput {
  readonly points: readonly FunnelPoint[];
  readonly target: number;
  readonly sizeTitle: string;
  readonly formatSize: (size: number) => string;
  readonly formatValue: (value: number) => string;
}

/**
 * Units by size and value between the limits that chance sets for their size (Spiegelhalter 2005). Units
 * outside are squares with their names, so that they are told apart without colour. Sizes are on a
 * logarithmic axis; a value far off does not flatten the others: the axis ends at the widest limits
 * and the values.
 */
export function funnelOption(input: FunnelInput, theme: ChartTheme): EChartsOption {
  const { points, target } = input;
  const bySize = points.toSorted((a, b) => a.size - b.size);
  const text = { color: theme.secondary, fontFamily: theme.fontFamily, fontSize: 11 };
  const limit = (id: string, of: (point: FunnelPoint) => number, dash: number[]) => ({
    id,
    type: 'line' as const,
    silent: true,
    symbol: 'none',
    lineStyle: { color: theme.secondary, width: 1, type: dash },
    data: bySize.map((point) => [point.size, of(point)]),
  });
  const top = Math.max(...points.map(({ value }) => value), target);
  return {
    animation: false,
    grid: { left: 8, right: 20, top: 16, bottom: 28, containLabel: true },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'item',
      formatter: (params) => {
        const { name } = Array.isArray(params) ? (params[0] ?? { name: '' }) : params;
        const point = points.find((each) => each.id === name);
        return point ? tooltipElement(point.name, point.lines) : '';
      },
    },
    xAxis: {
      type: 'log',
      name: input.sizeTitle,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: text,
      axisLabel: {
        ...text,
        hideOverlap: true,
        formatter: (size: number) => input.formatSize(size),
      },
      axisLine: { lineStyle: { color: theme.line } },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: top * 1.05,
      axisLabel: {
        ...text,
        showMaxLabel: false,
        formatter: (value: number) => input.formatValue(value),
      },
      splitLine: { lineStyle: { color: theme.line, width: 1 } },
    },
    series: [
      limit('lower 99.8', ({ outer }) => Math.max(0, outer[0]), [6, 4]),
      limit('upper 99.8', ({ outer }) => outer[1], [6, 4]),
      limit('lower 95', ({ inner }) => Math.max(0, inner[0]), [2, 3]),
      limit('upper 95', ({ inner }) => inner[1], [2, 3]),
      {
        id: 'target',
        type: 'line',
        silent: true,
        symbol: 'none',
        lineStyle: { color: theme.ink, width: 1 },
        data: bySize.map(({ size }) => [size, target]),
      },
      {
        id: 'units',
        type: 'scatter',
        cursor: 'pointer',
        labelLayout: { hideOverlap: true },
        data: points.map((point) => ({
          name: point.id,
          value: [point.size, point.value],
          symbol: point.isOutside ? 'rect' : 'circle',
          symbolSize: point.selected ? 11 : 8,
          itemStyle: {
            color: point.isOutside ? theme.concern : theme.accent,
            borderColor: point.selected ? theme.ink : theme.surface,
            borderWidth: point.selected ? 2 : 0.5,
            opacity: 0.9,
          },
          label: {
            show: point.isOutside,
            position: 'right' as const,
            formatter: point.name,
            color: theme.ink,
            fontFamily: theme.fontFamily,
            fontSize: 11,
          },
        })),
      },
    ],
  };
}
