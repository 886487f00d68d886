import { useComputedColorScheme } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../components/layout/page-heading';
import { PanelState } from '../../../components/layout/panel-state';
import { Skeleton } from '../../../components/layout/skeleton';
import { keepFilter } from '../../../queries/console-search';
import { useHotspotMeasure } from '../../../queries/hotspots/use-hotspot-measure';
import { useFilter } from '../../../queries/use-filter';
import { CountyTable } from './county-table';
import { MapPanel } from './map-panel';
import styles from './map-view.module.css';
import { MeasurePicker } from './measure-picker';
import { useClusters } from './use-clusters';
import { useFindingText } from './use-finding-text';
import { useHotspotFormat } from './use-hotspot-format';
import { useMapData } from './use-map-data';
import { WordsPanel } from './words-panel';

/** Where an indicator concentrates beyond chance: map, words, table and records. */
export function MapView({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation('hotspots');
  const indicator = useHotspotMeasure();
  const { filter } = useFilter();
  const { data, error, refetch } = useMapData(indicator, filter);
  const clusters = useClusters(data);
  const format = useHotspotFormat(indicator, data?.hotspots.measuredBy ?? 'people');
  const finding = useFindingText(data, clusters, filter, format);
  const themeKey = useComputedColorScheme('light');
  const picker = (
    <div className={styles.measure}>
      <MeasurePicker indicator={indicator} />
      <Link to="/method/$indicator" params={{ indicator: indicator.name }} search={keepFilter}>
        {t('measure.method')}
      </Link>
    </div>
  );

  if (error || !data) {
    return (
      <>
        <PageHeading title={t('title')}>{picker}</PageHeading>
        {views}
        <PanelState
          status={
            error
              ? { kind: 'error', message: error.message, onRetry: refetch }
              : { kind: 'loading' }
          }
          skeleton={<Skeleton lines={16} />}
        />
      </>
    );
  }
  return (
    <>
      <PageHeading title={finding.title} subtitle={finding.subtitle}>
        {picker}
      </PageHeading>
      {views}
      <div className={styles.grid}>
        <div className={styles.map}>
          <MapPanel data={data} clusters={clusters} format={format} themeKey={themeKey} />
        </div>
        <div className={styles.words}>
          <WordsPanel data={data} clusters={clusters} format={format} />
        </div>
        <div className={styles.table}>
          <CountyTable data={data} format={format} />
        </div>
        <Outlet />
      </div>
    </>
  );
}
