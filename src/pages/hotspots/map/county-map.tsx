import type { EChartsType } from 'echarts/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartProps } from '../../../components/charts/chart';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import {
  type ChoroplethInput,
  choroplethOption,
} from '../../../components/charts/choropleth-option';
import { IconButton } from '../../../components/controls/icon-button';
import { useLatest } from '../../../components/use-latest';
import type { Boundaries } from '../../../queries/overview/boundaries';
import { BrushOverlay } from './brush-overlay';
import styles from './county-map.module.css';
import { isInside, type Pixel } from './inside-polygon';
import type { MapTool } from './map-tool';

interface CountyMapProps {
  readonly label: string;
  readonly themeKey: string;
  readonly boundaries: Boundaries;
  /** The city that fills the map, or null for everything. */
  readonly city: string | null;
  readonly input: Pick<ChoroplethInput, 'areas' | 'labels' | 'palette' | 'outlines'>;
  readonly tool: MapTool;
  readonly onPress: (code: string, additive: boolean) => void;
  readonly onEnter: (code: string) => void;
  readonly onDraw: (codes: readonly string[], additive: boolean) => void;
}

type View = { readonly center: readonly [number, number]; readonly zoom: number };

/** The counties on a map that can be moved and zoomed, pressed and drawn upon. */
export function CountyMap(props: CountyMapProps) {
  const { label, themeKey, boundaries, city, input, tool } = props;
  const { t } = useTranslation('hotspots');
  const latest = useLatest(props);
  const chart = useRef<EChartsType>(null);
  const root = useRef<HTMLDivElement>(null);
  const drawings = useRef(0);
  const moved = useRef<{ readonly city: string | null; readonly view: View }>(null);
  const [asked, ask] = useState(0);

  const option = useMemo(() => {
    const drawn: ChoroplethInput = {
      ...input,
      map: boundaries.name,
      borders: boundaries.cityBorders,
      whole: boundaries.boundsOf(null),
      shown: boundaries.boundsOf(city),
    };
    // What was asked for anew is drawn anew.
    const view = asked >= 0 && moved.current?.city === city ? moved.current.view : 'shown';
    return (theme: ChartTheme) => choroplethOption({ ...drawn, roam: view }, theme);
  }, [input, boundaries, city, asked]);

  const onReady = useCallback<NonNullable<ChartProps['onReady']>>(
    (instance, echarts) => {
      chart.current = instance;
      echarts.registerMap(boundaries.name, boundaries.geoJson as never);
      const press = ({ name, event }: MapEvent) => {
        const native = event?.event;
        if (!name || (native?.detail ?? 1) > 1) return;
        latest.current.onPress(name, Boolean(native?.ctrlKey || native?.metaKey));
      };
      const enter = ({ name }: MapEvent) => {
        if (name) latest.current.onEnter(name);
      };
      const roam = () => {
        const view = viewOf(instance);
        if (view) moved.current = { city: latest.current.city, view };
      };
      instance.on('click', press as never);
      instance.on('dblclick', enter as never);
      instance.on('georoam', roam);
      return () => {
        chart.current = null;
        instance.off('click', press as never);
        instance.off('dblclick', enter as never);
        instance.off('georoam', roam);
      };
    },
    [boundaries, latest],
  );

  /** A number that grows with each drawing, so that one can wait for what is on the screen. */
  const onDrawn = useCallback(() => {
    drawings.current += 1;
    root.current?.setAttribute('data-drawn', String(drawings.current));
  }, []);

  const draw = (line: readonly Pixel[], additive: boolean) => {
    const instance = chart.current;
    if (!instance) return;
    const codes = boundaries.geoJson.features.flatMap(({ properties }) => {
      const at = instance.convertToPixel({ geoIndex: 0 }, properties?.cp) as unknown as Pixel;
      return at && isInside(at, line) ? [String(properties?.id)] : [];
    });
    props.onDraw(codes, additive);
  };
  const zoom = (factor: number) => {
    const view = chart.current && viewOf(chart.current);
    if (!view) return;
    moved.current = { city, view: { ...view, zoom: Math.max(0.8, view.zoom * factor) } };
    ask((times) => times + 1);
  };
  const reset = () => {
    moved.current = null;
    ask((times) => times + 1);
  };
  return (
    <div ref={root} className={styles.map}>
      <Chart
        label={label}
        themeKey={themeKey}
        option={option}
        onReady={onReady}
        onDrawn={onDrawn}
      />
      {tool !== 'pointer' && <BrushOverlay tool={tool} onDraw={draw} />}
      <div className={styles.zoom}>
        <IconButton icon="plus" label={t('tools.zoomIn')} onClick={() => zoom(1.5)} />
        <IconButton icon="minus" label={t('tools.zoomOut')} onClick={() => zoom(1 / 1.5)} />
        <IconButton icon="undo" label={t('tools.reset')} onClick={reset} />
      </div>
    </div>
  );
}

interface MapEvent {
  readonly name?: string;
  readonly event?: { readonly event: MouseEvent };
}

function viewOf(chart: EChartsType): View | null {
  const { geo } = chart.getOption() as { readonly geo?: readonly Partial<View>[] };
  const { center, zoom } = geo?.[0] ?? {};
  return center && zoom ? { center: [Number(center[0]), Number(center[1])], zoom } : null;
}
