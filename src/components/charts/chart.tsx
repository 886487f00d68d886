import type { EChartsType } from 'echarts/core';
import type { EChartsOption } from 'echarts/types/dist/shared';
import { useEffect, useRef, useState } from 'react';
import classes from './chart.module.css';
import { type ChartTheme, readChartTheme } from './chart-theme';

export interface ChartProps {
  /** What the chart shows, for those who cannot see it. */
  readonly label: string;
  /** Changes with the colour scheme, so that the tokens are read again. */
  readonly themeKey: string;
  /** Pure: the option for the colours given. */
  readonly option: (theme: ChartTheme) => EChartsOption;
  /** Runs once when the chart stands, before its first option: maps, handlers. Returns the clean-up. */
  readonly onReady?: (chart: EChartsType, module: typeof import('./echarts').echarts) => () => void;
  /** After each drawing, synchronously. */
  readonly onDrawn?: () => void;
}

/** Begins to load the library before the first chart asks for it. */
export function preloadCharts(): void {
  import('./echarts').catch(() => undefined);
}

/**
 * The one place that owns an ECharts instance: loads the library when needed, draws, resizes, disposes.
 * It fills its parent, which must have a height.
 */
export function Chart({ label, themeKey, option, onReady, onDrawn }: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const ready = useRef(onReady);
  const theme = useRef<{ readonly key: string; readonly tokens: ChartTheme }>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let dispose = () => {};
    let gone = false;
    import('./echarts').then(({ echarts }) => {
      if (gone) return;
      const instance = echarts.init(element);
      const release = ready.current?.(instance, echarts) ?? (() => {});
      const observer = new ResizeObserver(() => instance.resize());
      observer.observe(element);
      dispose = () => {
        observer.disconnect();
        release();
        instance.dispose();
      };
      setChart(instance);
    });
    return () => {
      gone = true;
      setChart(null);
      dispose();
    };
  }, []);

  useEffect(() => {
    if (!chart || !host.current) return;
    // Reading the tokens makes the browser compute the styles of the page.
    if (theme.current?.key !== themeKey) {
      theme.current = { key: themeKey, tokens: readChartTheme(host.current) };
    }
    chart.setOption(option(theme.current.tokens));
    chart.getZr().flush();
    onDrawn?.();
  }, [chart, option, onDrawn, themeKey]);

  return (
    <div className={classes.chart}>
      <div ref={host} className={classes.canvas} role="img" aria-label={label} />
    </div>
  );
}
