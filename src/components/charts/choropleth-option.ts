import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from './chart-theme';
import { type TooltipLine, tooltipElement } from './tooltip-element';
import { tooltipStyle } from './tooltip-style';

/** One area of the map. */
export interface ChoroplethArea {
  readonly id: string;
  readonly name: string;
  /** Class of its value, 0 (low) to 4 (high); null: no value. */
  readonly classIndex: number | null;
  readonly lines: readonly TooltipLine[];
  readonly selected: boolean;
  /** Outside what the filter leaves: drawn faint. */
  readonly faded: boolean;
}

export type Bounds = readonly [readonly [number, number], readonly [number, number]];

export interface ChoroplethInput {
  /** Name under which the boundaries were registered; their property `id` holds the area's id. */
  readonly map: string;
  readonly areas: readonly ChoroplethArea[];
  /** Lines between groups of areas, as coordinate lists. */
  readonly borders: readonly (readonly (readonly [number, number])[])[];
  /** Corners of everything and of the part shown: [[west, south], [east, north]], in degrees. */
  readonly whole: Bounds;
  readonly shown: Bounds;
  /** Names drawn on the areas, by id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Ratio of a degree of longitude to one of latitude, at the middle of the bounds. */
function aspectOf([[, south], [, north]]: Bounds): number {
  return Math.cos((((south + north) / 2) * Math.PI) / 180);
}

/** How much larger than the whole a part is drawn, so that it fills the same square. */
function zoomOf(whole: Bounds, shown: Bounds): number {
  const aspect = aspectOf(whole);
  const side = ([[west, south], [east, north]]: Bounds) =>
    Math.max((east - west) * aspect, north - south);
  return side(whole) / side(shown);
}

function centerOf([[west, south], [east, north]]: Bounds): [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}

/** A classed map: areas in five classes of one hue, group borders over it, the selection outlined in ink. */
export function choroplethOption(input: ChoroplethInput, theme: ChartTheme): EChartsOption {
  const byId = new Map(input.areas.map((area) => [area.id, area]));
  return {
    animation: false,
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'item',
      formatter: (params) => {
        const area = byId.get(String((Array.isArray(params) ? params[0] : params)?.name));
        return area ? tooltipElement(area.name, area.lines) : '';
      },
    },
    geo: {
      map: input.map,
      nameProperty: 'id',
      roam: false,
      aspectScale: aspectOf(input.whole),
      layoutCenter: ['50%', '50%'],
      layoutSize: '98%',
      center: centerOf(input.shown),
      zoom: zoomOf(input.whole, input.shown),
      silent: false,
      itemStyle: { areaColor: theme.empty, borderColor: theme.mapLine, borderWidth: 0.6 },
      emphasis: {
        label: { show: false },
        itemStyle: { areaColor: 'inherit', borderColor: theme.ink, borderWidth: 1.2 },
      },
      select: { disabled: true },
      label: { show: false },
      regions: input.areas.map((area) => regionOf(area, input.labels.get(area.id), theme)),
      tooltip: { show: true },
    },
    series: [
      {
        id: 'borders',
        type: 'lines',
        coordinateSystem: 'geo',
        polyline: true,
        silent: true,
        animation: false,
        data: input.borders.map((line) => ({ coords: line.map((point) => [...point]) })),
        lineStyle: { color: theme.mapLine, width: 1.8, opacity: 1 },
      },
    ],
  };
}

function regionOf(area: ChoroplethArea, label: string | undefined, theme: ChartTheme) {
  const fill = area.classIndex === null ? theme.empty : theme.sequential[area.classIndex];
  const outline = area.selected
    ? { borderColor: theme.ink, borderWidth: 2 }
    : { borderColor: theme.mapLine, borderWidth: 0.6 };
  return {
    name: area.id,
    itemStyle: { areaColor: fill, opacity: area.faded ? 0.35 : 1, ...outline },
    emphasis: { itemStyle: { areaColor: fill } },
    label: {
      show: label !== undefined,
      formatter: label ?? '',
      color: area.classIndex === null ? theme.ink : theme.onSequential[area.classIndex],
      fontFamily: theme.fontFamily,
      fontSize: 11,
    },
  };
}
