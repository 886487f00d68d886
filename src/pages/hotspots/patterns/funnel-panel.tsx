import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartProps } from '../../../components/charts/chart';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { funnelOption } from '../../../components/charts/funnel-option';
import { EmptyState } from '../../../components/layout/empty-state';
import { Panel } from '../../../components/layout/panel';
import { useLatest } from '../../../components/use-latest';
import { countyFunnel } from '../../../queries/hotspots/county-funnel';
import { geography } from '../../../queries/overview/geography-of-catalog';
import { useNames } from '../../../queries/use-names';
import { TwinPanel } from '../areas/twin-panel';
import type { HotspotFormat } from '../map/use-hotspot-format';
import type { MapData } from '../map/use-map-data';
import { useSelection } from '../map/use-selection';
import styles from './chart-panel.module.css';

interface FunnelPanelProps {
  readonly data: MapData;
  readonly format: HotspotFormat;
  readonly themeKey: string;
}

const shown = 15;

/** The counties against the limits that chance sets for their size; those outside are named. */
export function FunnelPanel({ data, format, themeKey }: FunnelPanelProps) {
  const { t } = useTranslation('patterns');
  const names = useNames();
  const selection = useSelection();
  const { hotspots } = data;
  const isShare = hotspots.measuredBy === 'cases';
  const funnel = useMemo(() => countyFunnel(hotspots), [hotspots]);
  const value = useCallback(
    (number: number) => format.number(isShare ? 100 * number : number, isShare ? 1 : 2),
    [format, isShare],
  );
  const points = useMemo(
    () =>
      hotspots.counties.flatMap(({ code, events, population }, place) => {
        const unit = funnel?.units[place];
        if (!unit || !(population > 0)) return [];
        const [low, high] = unit.outer;
        return [
          {
            id: code,
            name: names.unit(geography.cityOf(code), null) + names.region(code),
            short: names.region(code),
            size: population,
            events,
            z: unit.z,
            value: unit.value,
            inner: unit.inner,
            outer: unit.outer,
            isOutside: unit.value > high || unit.value < low,
            selected: selection.counties.has(code),
          },
        ];
      }),
    [hotspots, funnel, names, selection.counties],
  );
  const option = useMemo(() => {
    const input = {
      points: points.map((point) => ({
        ...point,
        name: point.short,
        lines: [
          { label: t('funnel.value'), value: value(point.value) },
          {
            label: t('funnel.limits'),
            value: `${value(Math.max(0, point.outer[0]))} – ${value(point.outer[1])}`,
          },
          { label: t('funnel.size'), value: format.number(point.size) },
        ],
      })),
      target: funnel?.target ?? 0,
      sizeTitle: t(isShare ? 'funnel.cases' : 'funnel.people'),
      formatSize: (size: number) => format.number(size),
      formatValue: value,
    };
    return (theme: ChartTheme) => funnelOption(input, theme);
  }, [points, funnel, t, value, isShare, format]);
  const press = useLatest(selection.press);
  const onReady = useCallback<NonNullable<ChartProps['onReady']>>(
    (chart) => {
      const handler = ({ name, event }: { name?: string; event?: { event: MouseEvent } }) => {
        const native = event?.event;
        if (name) press.current(name, Boolean(native?.ctrlKey || native?.metaKey));
      };
      chart.on('click', { seriesId: 'units' }, handler as never);
      return () => chart.off('click', handler as never);
    },
    [press],
  );
  if (!funnel || points.length === 0) {
    return (
      <Panel title={t('funnel.title')}>
        <EmptyState title={t('noCounts')} hint={t('noCountsHint')} />
      </Panel>
    );
  }
  const ranked = points.toSorted((a, b) => b.z - a.z);
  const above = ranked.filter((point) => point.value > point.outer[1]);
  const below = points.filter((point) => point.value < point.outer[0]).length;
  return (
    <TwinPanel
      title={
        above[0]
          ? t('funnel.finding', { first: above[0].short, above: above.length, below })
          : t('funnel.none')
      }
      subtitle={t(isShare ? 'funnel.subtitleShare' : 'funnel.subtitleCount', {
        dispersion: format.number(funnel.dispersion, 2),
      })}
      file={t('funnel.title')}
      columns={[
        { key: 'county', title: t('county') },
        { key: 'size', title: t(isShare ? 'funnel.cases' : 'funnel.people'), numeric: true },
        { key: 'events', title: t('events'), numeric: true },
        { key: 'value', title: t('funnel.value'), numeric: true },
        { key: 'low', title: t('funnel.lower'), numeric: true },
        { key: 'high', title: t('funnel.upper'), numeric: true },
        { key: 'z', title: 'z', numeric: true },
      ]}
      rows={ranked.map((point) => ({
        key: point.id,
        cells: [
          point.name,
          format.number(point.size),
          format.number(point.events),
          value(point.value),
          value(Math.max(0, point.outer[0])),
          value(point.outer[1]),
          format.z(point.z),
        ],
        values: [
          point.name,
          point.size,
          point.events,
          point.value,
          Math.max(0, point.outer[0]),
          point.outer[1],
          point.z,
        ],
      }))}
      shown={shown}
      note={<p className={styles.note}>{t('funnel.note')}</p>}
    >
      <div className={styles.chart}>
        <Chart
          label={t('funnel.label', { measure: format.title })}
          themeKey={themeKey}
          option={option}
          onReady={onReady}
        />
      </div>
    </TwinPanel>
  );
}
