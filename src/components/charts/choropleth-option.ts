import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from './chart-theme';
import { type TooltipLine, tooltipElement } from './tooltip-element';
import { tooltipStyle } from './tooltip-style';

/** One area of the map. */
export interface ChoroplethArea {
  readonly id: string;
  readonly name: string;
  /** Class of its value, 0 (low) to 4 (high), or 0 to 6 with 3 in the middle; null: no value. */
  readonly classIndex: number | null;
  readonly lines: readonly TooltipLine[];
  readonly selected: boolean;
  /** Outside what the filter leaves: drawn faint. */
  readonly faded: boolean;
}

/** A line around some areas, with a name at a place. */
export interface ChoroplethOutline {
  readonly name: string;
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  readonly at: readonly [number, number];
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
  /** One hue in five classes unless said: from low over a middle to high in seven. */
  readonly palette?: 'sequential' | 'diverging';
  readonly outlines?: readonly ChoroplethOutline[];
  /** Whether it can be moved and zoomed, and where it has been moved to. */
  readonly roam?: { readonly center: readonly [number, number]; readonly zoom: number } | 'shown';
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

/** A classed map: areas in classes of colour, group borders over it, the selection outlined in ink. */
export function choroplethOption(input: ChoroplethInput, theme: ChartTheme): EChartsOption {
  const { roam = null, outlines = [] } = input;
  const moved = roam === 'shown' ? null : roam;
  const byId = new Map(input.areas.map((area) => [area.id, area]));
  return {
    animation: false,
    tooltip: { ...tooltipStyle(theme), trigger: 'item' },
    geo: {
      map: input.map,
      nameProperty: 'id',
      roam: roam !== null,
      scaleLimit: { min: 0.8, max: 24 },
      aspectScale: aspectOf(input.whole),
      layoutCenter: ['50%', '50%'],
      layoutSize: '98%',
      center: moved ? [...moved.center] : centerOf(input.shown),
      zoom: moved ? moved.zoom : zoomOf(input.whole, input.shown),
      silent: false,
      itemStyle: { areaColor: theme.empty, borderColor: theme.mapLine, borderWidth: 0.6 },
      emphasis: {
        label: { show: false },
        itemStyle: { areaColor: 'inherit', borderColor: theme.ink, borderWidth: 1.2 },
      },
      select: { disabled: true },
      label: { show: false },
      regions: input.areas.map((area) => regionOf(area, input, theme)),
      // That of the chart is for series: the areas are not asked by it.
      tooltip: {
        show: true,
        formatter: (params) => {
          const area = byId.get(String((Array.isArray(params) ? params[0] : params)?.name));
          return area ? tooltipElement(area.name, area.lines) : '';
        },
      },
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
      {
        id: 'outlines',
        type: 'lines',
        coordinateSystem: 'geo',
        polyline: true,
        silent: true,
        animation: false,
        data: outlines.flatMap(({ lines }) =>
          lines.map((line) => ({ coords: line.map((point) => [...point]) })),
        ),
        lineStyle: { color: theme.ink, width: 2.2, opacity: 1, type: [7, 4] },
      },
      {
        id: 'outline names',
        type: 'scatter',
        coordinateSystem: 'geo',
        silent: true,
        animation: false,
        symbolSize: 18,
        // Beside the name of the area, not on it.
        symbolOffset: [0, input.labels.size > 0 ? -18 : 0],
        itemStyle: { color: theme.ink, opacity: 1 },
        label: {
          show: true,
          formatter: '{b}',
          color: theme.surface,
          fontFamily: theme.fontFamily,
          fontSize: 11,
        },
        data: outlines.map(({ name, at }) => ({ name, value: [...at] })),
      },
    ],
  };
}

function regionOf(
  area: ChoroplethArea,
  { labels, palette = 'sequential' }: ChoroplethInput,
  theme: ChartTheme,
) {
  const label = labels.get(area.id);
  const [colours, texts] =
    palette === 'diverging'
      ? [theme.diverging, theme.onDiverging]
      : [theme.sequential, theme.onSequential];
  const fill = area.classIndex === null ? theme.empty : colours[area.classIndex];
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
      color: area.classIndex === null ? theme.ink : texts[area.classIndex],
      fontFamily: theme.fontFamily,
      fontSize: 11,
    },
  };
}
