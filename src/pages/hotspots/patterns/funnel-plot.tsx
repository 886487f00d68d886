import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartProps } from '../../../components/charts/chart';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { funnelOption } from '../../../components/charts/funnel-option';
import { useLatest } from '../../../components/use-latest';
import type { Indicator } from '../../../evaluation/indicator-schema';
import type { Funnel, FunnelUnit } from '../../../stats/institutions/funnel';
import { TwinPanel } from '../areas/twin-panel';
import type { HotspotFormat } from '../map/use-hotspot-format';
import styles from './chart-panel.module.css';
import { RecordsLink } from './records-link';

/** A county or department with its place in the funnel. */
export interface PlottedUnit extends FunnelUnit {
  readonly code: string;
  /** As in the table. */
  readonly name: string;
  /** As in the chart. */
  readonly short: string;
  readonly size: number;
  readonly events: number;
  readonly selected: boolean;
}

interface FunnelPlotProps {
  readonly indicator: Indicator;
  readonly funnel: Funnel;
  readonly units: readonly PlottedUnit[];
  readonly kind: 'counties' | 'departments';
  /** Whether the values are shares of cases, not ratios to what is expected of people. */
  readonly isShare: boolean;
  readonly format: HotspotFormat;
  readonly themeKey: string;
  readonly menu: ReactNode;
  readonly onPress: (code: string, isAdditive: boolean) => void;
}

const shown = 15;

/** Units against the limits that chance sets for their size; those outside are named. */
export function FunnelPlot(props: FunnelPlotProps) {
  const { indicator, funnel, units, kind, isShare, format, themeKey, menu, onPress } = props;
  const { t } = useTranslation('patterns');
  const value = useCallback(
    (number: number) => format.number(isShare ? 100 * number : number, isShare ? 1 : 2),
    [format, isShare],
  );
  const option = useMemo(() => {
    const input = {
      points: units.map((unit) => ({
        ...unit,
        id: unit.code,
        name: unit.short,
        isOutside: isAbove(unit) || isBelow(unit),
        lines: [
          { label: t('funnel.value'), value: value(unit.value) },
          {
            label: t('funnel.limits'),
            value: `${value(Math.max(0, unit.outer[0]))} – ${value(unit.outer[1])}`,
          },
          { label: t('funnel.size'), value: format.number(unit.size) },
        ],
      })),
      target: funnel.target,
      sizeTitle: t(isShare ? 'funnel.cases' : 'funnel.people'),
      formatSize: (size: number) => format.number(size),
      formatValue: value,
    };
    return (theme: ChartTheme) => funnelOption(input, theme);
  }, [units, funnel, t, value, isShare, format]);
  const press = useLatest(onPress);
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
  const ranked = units.toSorted((a, b) => b.z - a.z);
  const above = ranked.filter(isAbove);
  const below = units.filter(isBelow).length;
  return (
    <TwinPanel
      title={
        above[0]
          ? t(`funnel.finding.${kind}`, { first: above[0].short, above: above.length, below })
          : t(`funnel.none.${kind}`)
      }
      subtitle={t(isShare ? 'funnel.subtitleShare' : 'funnel.subtitleCount', {
        dispersion: format.number(funnel.dispersion, 2),
      })}
      file={t('funnel.title')}
      menu={menu}
      columns={[
        { key: 'unit', title: t(kind === 'counties' ? 'county' : 'department') },
        { key: 'size', title: t(isShare ? 'funnel.cases' : 'funnel.people'), numeric: true },
        { key: 'events', title: t('events'), numeric: true },
        { key: 'value', title: t('funnel.value'), numeric: true },
        { key: 'low', title: t('funnel.lower'), numeric: true },
        { key: 'high', title: t('funnel.upper'), numeric: true },
        { key: 'z', title: 'z', numeric: true },
      ]}
      rows={ranked.map((unit) => ({
        key: unit.code,
        cells: [
          unit.name,
          format.number(unit.size),
          <RecordsLink
            key="events"
            indicator={indicator}
            within={kind === 'counties' ? { region: unit.code } : { department: unit.code }}
          >
            {format.number(unit.events)}
          </RecordsLink>,
          value(unit.value),
          value(Math.max(0, unit.outer[0])),
          value(unit.outer[1]),
          format.z(unit.z),
        ],
        values: [
          unit.name,
          unit.size,
          unit.events,
          unit.value,
          Math.max(0, unit.outer[0]),
          unit.outer[1],
          unit.z,
        ],
      }))}
      shown={shown}
      note={<p className={styles.note}>{t('funnel.note')}</p>}
    >
      <div className={styles.chart}>
        <Chart
          label={t(`funnel.label.${kind}`, { measure: format.title })}
          themeKey={themeKey}
          option={option}
          onReady={onReady}
        />
      </div>
    </TwinPanel>
  );
}

const isAbove = ({ value, outer }: FunnelUnit) => value > outer[1];
const isBelow = ({ value, outer }: FunnelUnit) => value < outer[0];
