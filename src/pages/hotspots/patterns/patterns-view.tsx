import { useComputedColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../components/layout/page-heading';
import { PanelState } from '../../../components/layout/panel-state';
import { Skeleton } from '../../../components/layout/skeleton';
import { useHotspotMeasure } from '../../../queries/hotspots/use-hotspot-measure';
import { useFilter } from '../../../queries/use-filter';
import { formatPeriod } from '../../../util/format-date';
import { MeasurePicker } from '../map/measure-picker';
import { useHotspotFormat } from '../map/use-hotspot-format';
import { useMapData } from '../map/use-map-data';
import { CalendarPanel } from './calendar-panel';
import { ConcentrationPanel } from './concentration-panel';
import { FunnelPanel } from './funnel-panel';
import { MultiplesPanel } from './multiples-panel';
import styles from './patterns-view.module.css';
import { ResidualPanel } from './residual-panel';

/** A measure by city and area, by county and size, and how much of it few counties hold. */
export function PatternsView({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation('patterns');
  const indicator = useHotspotMeasure();
  const { filter } = useFilter();
  const { data, error, refetch } = useMapData(indicator, filter);
  const format = useHotspotFormat(indicator, data?.hotspots.measuredBy ?? 'people');
  const themeKey = useComputedColorScheme('light');
  const period =
    filter.from && filter.to ? formatPeriod(filter.from, filter.to, format.language) : '';
  const heading = (
    <>
      <PageHeading title={t('title', { measure: format.title })} subtitle={period}>
        <MeasurePicker indicator={indicator} />
      </PageHeading>
      {views}
    </>
  );
  if (error || !data) {
    return (
      <>
        {heading}
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
      {heading}
      <div className={styles.grid}>
        <div className={styles.whole}>
          <ResidualPanel data={data} indicator={indicator} format={format} />
        </div>
        <div className={styles.wide}>
          <FunnelPanel data={data} indicator={indicator} format={format} themeKey={themeKey} />
        </div>
        <div className={styles.narrow}>
          <ConcentrationPanel data={data} format={format} themeKey={themeKey} />
        </div>
        <div className={styles.all}>
          <MultiplesPanel data={data} indicator={indicator} format={format} />
        </div>
        <div className={styles.all}>
          <CalendarPanel indicator={indicator} filter={filter} format={format} />
        </div>
      </div>
    </>
  );
}
