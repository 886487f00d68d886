import { useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { preloadCharts } from '../../components/charts/chart';
import { Panel } from '../../components/layout/panel';
import { unitsInScope } from '../../queries/overview/extremes';
import { geography } from '../../queries/overview/geography-of-catalog';
import { preloadBoundaries, useBoundaries } from '../../queries/overview/use-boundaries';
import { useOverview } from '../../queries/overview/use-overview';
import { useFilter } from '../../queries/use-filter';
import { useNames } from '../../queries/use-names';
import { usePageParameter } from '../../queries/use-page-parameter';
import { formatPeriod } from '../../util/format-date';
import { BriefPanel } from './brief-panel';
import { HeadlinePanel } from './headline-panel';
import { HeatPanel } from './heat-panel';
import { MapPanel } from './map-panel';
import { OverduePanel } from './overdue-panel';
import { OverviewSkeleton } from './overview-skeleton';
import styles from './page.module.css';
import { RankingPanel } from './ranking-panel';
import { TrendPanel } from './trend-panel';
import { useDrawnMark } from './use-drawn-mark';
import { WarningsStrip } from './warnings-strip';

// While the database opens there is time for what the charts will need.
preloadCharts();
preloadBoundaries();

const SqlDrawer = lazy(() =>
  import('./sql-drawer').then((module) => ({ default: module.SqlDrawer })),
);

/** How do we stand? Everything on one screen, everything filters everything. */
export function Page() {
  const { t } = useTranslation('overview');
  const { filter, toggleRegion, toggleDepartment, toggleArea, setFilter, setPeriod } = useFilter();
  const overview = useOverview(filter);
  const boundaries = useBoundaries();
  const names = useNames();
  const themeKey = useComputedColorScheme('light');
  const [view] = usePageParameter('view');
  const [, setMeasure] = usePageParameter('measure');
  const { root, drawn } = useDrawnMark(['map', 'trend'], overview.data, themeKey);

  const city = useMemo(() => cityOfFilter(filter.regions), [filter.regions]);
  const regions = useMemo(() => new Set(filter.regions), [filter.regions]);
  const passing = useMemo(
    () => (regions.size === 0 ? null : new Set([...regions].flatMap(geography.expand))),
    [regions],
  );
  const pressRegion = useCallback(
    (code: string, additive: boolean) => {
      const parent = geography.cityOf(code);
      const entersCity = !additive && parent !== null && parent !== city;
      toggleRegion(entersCity ? parent : code, { additive });
    },
    [city, toggleRegion],
  );
  const pressCity = useCallback((code: string) => toggleRegion(code), [toggleRegion]);
  const pressArea = useCallback((code: string) => toggleArea(code), [toggleArea]);
  const pressCell = useCallback(
    (cell: string, area: string) => {
      const same = filter.regions.join() === cell && filter.areas.join() === area;
      setFilter(same ? { regions: [], areas: [] } : { regions: [cell], areas: [area] });
    },
    [filter, setFilter],
  );

  if (!overview.data) {
    return <OverviewSkeleton error={overview.error} onRetry={() => overview.refetch()} />;
  }
  const { figures, overdue, months, asOf, cities, areas } = overview.data;
  const measure = figures.measure.indicator;
  const month = filter.to ?? months.at(-1) ?? '';
  const language = names.language;
  const period = formatPeriod(filter.from ?? months[0] ?? month, month, language);
  const headline = (name: string) =>
    figures.headlines.find(({ indicator }) => indicator.name === name) ?? figures.measure;
  const scope =
    filter.regions.length === 0
      ? t('scope.province')
      : filter.regions.length <= 2
        ? filter.regions.map(names.region).join(t('scope.and'))
        : t('scope.several', { count: filter.regions.length });

  return (
    <div className={styles.overview} ref={root}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <div className={styles.brief}>
        <BriefPanel
          scope={scope}
          period={period}
          month={month}
          asOf={asOf}
          records={headline('dishonesty_records')}
          reported={headline('dishonesty_reported_in_time')}
          measure={figures.measure}
          counties={unitsInScope(figures.counties, passing)}
          overdue={overdue}
          regionName={names.region}
          unitName={names.unit}
        />
      </div>
      <div className={styles.headlines}>
        <HeadlinePanel
          headlines={figures.headlines}
          measure={measure.name}
          month={month}
          lastMonth={figures.period[1]}
          onMeasure={setMeasure}
        />
      </div>
      <div className={styles.warnings}>
        <WarningsStrip />
      </div>
      <div className={styles.map}>
        {boundaries.data ? (
          <MapPanel
            counties={figures.counties}
            measure={measure}
            period={period}
            boundaries={boundaries.data}
            selected={regions}
            passing={passing}
            city={city}
            nameOf={names.region}
            themeKey={themeKey}
            onRegion={pressRegion}
            onProvince={() => setFilter({ regions: [] })}
            onDrawn={drawn.map}
          />
        ) : (
          <Panel title={t('map.legend')} status={{ kind: 'loading' }} />
        )}
      </div>
      <div className={styles.ranking}>
        <RankingPanel
          overview={figures}
          measure={measure}
          period={period}
          selected={{ regions, departments: new Set(filter.departments) }}
          counties={city === null ? null : new Set(geography.expand(city))}
          nameOf={(kind, code) => (kind === 'region' ? names.region(code) : names.department(code))}
          noteOf={(code) => names.region(geography.cityOf(code) ?? code)}
          onRegion={(code, additive) => toggleRegion(code, { additive })}
          onDepartment={(code, additive) => toggleDepartment(code, { additive })}
        />
      </div>
      <div className={styles.overdue}>
        <OverduePanel overdue={overdue} asOf={asOf} unitName={names.unit} />
      </div>
      <div className={styles.heat}>
        <HeatPanel
          values={figures.heat}
          cities={cities}
          areas={areas}
          measure={measure}
          period={period}
          selected={{ cities: citiesOf(filter.regions), areas: new Set(filter.areas) }}
          cityName={names.region}
          areaName={names.area}
          areaTitle={names.areaTitle}
          onCell={pressCell}
          onCity={pressCity}
          onArea={pressArea}
        />
      </div>
      <div className={styles.trend}>
        <TrendPanel
          measure={figures.measure}
          months={months}
          period={figures.period}
          themeKey={themeKey}
          onMonths={setPeriod}
          onDrawn={drawn.trend}
        />
      </div>
      {view?.startsWith('sql.') ? (
        <Suspense>
          <SqlDrawer indicator={view.slice('sql.'.length)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The city that all chosen regions lie in; null for none or several. */
function cityOfFilter(regions: readonly string[]): string | null {
  const cities = citiesOf(regions);
  return cities.size === 1 ? ([...cities][0] as string) : null;
}

function citiesOf(regions: readonly string[]): ReadonlySet<string> {
  return new Set(regions.map(geography.cityOf).filter((code) => code !== null));
}
