import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartProps } from '../../components/charts/chart';
import type { ChartTheme } from '../../components/charts/chart-theme';
import { choroplethOption } from '../../components/charts/choropleth-option';
import { Icon } from '../../components/controls/icon';
import { Panel } from '../../components/layout/panel';
import { PlainTable } from '../../components/tables/plain-table';
import { useLatest } from '../../components/use-latest';
import type { Indicator } from '../../evaluation/indicator-schema';
import { useMapReview } from '../../queries/boundaries/map-review';
import type { UnitFigure } from '../../queries/overview/assemble-overview';
import type { Boundaries } from '../../queries/overview/boundaries';
import { rankedUnits, unitsInScope } from '../../queries/overview/extremes';
import { classBreaks, classOf } from '../../stats/class-breaks';
import { formatNumber } from '../../util/format-number';
import { attentionClass, colours } from './attention-class';
import { FigureMenu } from './figure-menu';
import { legendRanges } from './legend-ranges';
import { MapLegend } from './map-legend';
import styles from './panels.module.css';
import { useFigureFormat } from './use-figure-format';
import { useTwin } from './use-twin';

interface MapPanelProps {
  readonly counties: readonly UnitFigure[];
  readonly measure: Indicator;
  readonly period: string;
  readonly boundaries: Boundaries;
  readonly selected: ReadonlySet<string>;
  /** Codes the filter lets through; null: all. */
  readonly passing: ReadonlySet<string> | null;
  /** The city zoomed to, or null for the province. */
  readonly city: string | null;
  readonly nameOf: (code: string) => string;
  readonly themeKey: string;
  readonly onRegion: (code: string, additive: boolean) => void;
  readonly onProvince: () => void;
  readonly onDrawn: () => void;
}

/** The map of the counties: press one to enter its city, press again for the county alone. */
export function MapPanel(props: MapPanelProps) {
  const { counties, measure, period, boundaries, selected, passing, city, nameOf, themeKey } =
    props;
  const { t } = useTranslation('overview');
  const review = useMapReview();
  const format = useFigureFormat();
  const { language } = format;
  const twin = useTwin();
  const breaks = useMemo(
    () =>
      classBreaks(
        counties.map(({ value }) => value),
        colours,
      ),
    [counties],
  );

  const option = useMemo(() => {
    const input = {
      map: boundaries.name,
      areas: counties.map((figure) => ({
        id: figure.code,
        name: nameOf(figure.code),
        classIndex: attentionClass(classOf(figure.value, breaks), breaks.length, measure.direction),
        lines: [
          {
            label: format.short(measure),
            value: `${format.regionValue(measure, figure)} ${format.regionUnit(measure)}`,
          },
          { label: t('map.rank'), value: formatNumber(figure.rank, language) },
        ],
        selected: selected.has(figure.code),
        faded: passing !== null && !passing.has(figure.code),
      })),
      borders: boundaries.cityBorders,
      whole: boundaries.boundsOf(null),
      shown: boundaries.boundsOf(city),
      labels: new Map(
        city === null ? [] : boundaries.countiesOf(city).map((code) => [code, nameOf(code)]),
      ),
    };
    return (theme: ChartTheme) => choroplethOption(input, theme);
  }, [boundaries, counties, measure, breaks, selected, passing, city, nameOf, language, format, t]);

  const press = useLatest(props.onRegion);
  const onReady = useCallback<NonNullable<ChartProps['onReady']>>(
    (chart, echarts) => {
      echarts.registerMap(boundaries.name, boundaries.geoJson as never);
      const click = ({ name, event }: { name?: string; event?: { event: MouseEvent } }) => {
        const native = event?.event;
        if (name) press.current(name, Boolean(native?.ctrlKey || native?.metaKey));
      };
      chart.on('click', click as never);
      return () => chart.off('click', click as never);
    },
    [boundaries, press],
  );

  const ranked = rankedUnits(counties);
  const compared = rankedUnits(unitsInScope(counties, passing));
  const worst = compared.at(-1);
  return (
    <Panel
      title={
        worst && compared.length > 1
          ? t('map.title', { unit: nameOf(worst.code), count: compared.length })
          : t('map.titleNone', { measure: format.title(measure) })
      }
      subtitle={t('map.subtitle', {
        measure: format.title(measure),
        unit: format.regionUnit(measure),
        period,
      })}
      menu={<FigureMenu indicator={measure} twin={twin} />}
    >
      <div className={styles.map}>
        {twin.isTable ? (
          <PlainTable
            caption={format.title(measure)}
            columns={[
              { key: 'rank', title: t('table.rank'), numeric: true },
              { key: 'region', title: t('table.region') },
              { key: 'value', title: t('table.value'), numeric: true },
            ]}
            rows={ranked.map((figure) => ({
              key: figure.code,
              cells: [
                formatNumber(figure.rank, language),
                nameOf(figure.code),
                format.regionValue(measure, figure),
              ],
            }))}
          />
        ) : (
          <>
            <Chart
              label={t('map.chart', { measure: format.title(measure), classes: breaks.length })}
              themeKey={themeKey}
              option={option}
              onReady={onReady}
              onDrawn={props.onDrawn}
            />
            <MapLegend
              label={t('map.legend')}
              none={t('map.none')}
              ranges={legendRanges(
                counties.map(({ value }) => value),
                breaks,
                measure.direction,
                (value) => format.regionValue(measure, { value } as UnitFigure),
              )}
            />
          </>
        )}
        {city === null ? null : (
          <button type="button" className={styles.back} onClick={props.onProvince}>
            <Icon name="chevron-left" />
            {t('map.back')}
          </button>
        )}
        <p className={styles.review}>{review}</p>
      </div>
    </Panel>
  );
}
