import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from './chart-theme';
import { type TooltipLine, tooltipElement } from './tooltip-element';
import { tooltipStyle } from './tooltip-style';

export interface GraphNode {
  readonly id: string;
  readonly name: string;
  /** Number of its kind: its colour and shape. */
  readonly kind: number;
  /** Grows with the root of it. */
  readonly weight: number;
  readonly isMarked: boolean;
  readonly isSelected: boolean;
  /** Named only when pointed at. */
  readonly isQuiet: boolean;
  /** Its place; the surface is fitted to all of them. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly TooltipLine[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly style: 'solid' | 'dashed' | 'dotted';
  /** Drawn in a colour of its own. */
  readonly isAccented: boolean;
  readonly title: string;
  readonly lines: readonly TooltipLine[];
}

const shapes = ['rect', 'circle', 'diamond', 'triangle', 'roundRect'] as const;

/** Nodes at their places and the edges between them; it can be moved and zoomed. */
export function graphOption(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  theme: ChartTheme,
): EChartsOption {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    animation: false,
    tooltip: {
      ...tooltipStyle(theme),
      formatter: (params) => {
        const { dataType, dataIndex } = params as { dataType?: string; dataIndex: number };
        const found = dataType === 'edge' ? edges[dataIndex] : nodes[dataIndex];
        if (!found) return '';
        return tooltipElement('title' in found ? found.title : found.name, found.lines);
      },
    },
    series: [
      {
        id: 'graph',
        type: 'graph',
        layout: 'none',
        preserveAspect: 'contain',
        roam: true,
        scaleLimit: { min: 0.4, max: 6 },
        left: 30,
        // Room for the names, which stand at the right of their nodes.
        right: 130,
        top: 24,
        bottom: 24,
        draggable: false,
        label: {
          show: true,
          position: 'right',
          color: theme.ink,
          fontFamily: theme.fontFamily,
          fontSize: 11,
          formatter: (params) => byId.get(String((params.data as { id: string }).id))?.name ?? '',
        },
        labelLayout: { hideOverlap: true },
        emphasis: { focus: 'adjacency', lineStyle: { width: 3 } },
        data: nodes.map(({ id, x, y, kind, weight, isMarked, isSelected, isQuiet }) => ({
          id,
          x,
          y,
          symbol: shapes[kind % shapes.length],
          symbolSize: Math.min(34, 8 + 3 * Math.sqrt(weight)),
          itemStyle: {
            color: theme.lines[kind % theme.lines.length],
            borderColor: isSelected || isMarked ? theme.ink : theme.surface,
            borderWidth: isSelected ? 3 : isMarked ? 1.5 : 1,
          },
          label: {
            show: !isQuiet,
            fontWeight: isMarked || isSelected ? ('bold' as const) : ('normal' as const),
          },
          emphasis: { label: { show: true } },
        })),
        links: edges.map(({ from, to, weight, style, isAccented }) => ({
          source: from,
          target: to,
          lineStyle: {
            color: isAccented ? theme.lines[5] : theme.secondary,
            opacity: isAccented ? 0.85 : 0.55,
            type: style,
            width: Math.min(7, 0.8 + 0.7 * weight),
          },
        })),
      },
    ],
  };
}
