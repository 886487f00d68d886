import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { HeatMap } from '../../../components/charts/heat-map';
import { EmptyState } from '../../../components/layout/empty-state';
import { Panel } from '../../../components/layout/panel';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { cubeCodes } from '../../../evaluation/indicators';
import { regionAreas } from '../../../queries/hotspots/region-areas';
import { geography } from '../../../queries/overview/geography-of-catalog';
import { useFilter } from '../../../queries/use-filter';
import { useNames } from '../../../queries/use-names';
import type { HotspotFormat } from '../map/use-hotspot-format';
import type { MapData } from '../map/use-map-data';
import styles from './residual-panel.module.css';

interface ResidualPanelProps {
  readonly data: MapData;
  readonly indicator: Indicator;
  readonly format: HotspotFormat;
}

/** At 5 % false discovery; the darker class is z of 5 and more. */
const level = 0.05;
const farOut = 5;

/** Cities by areas: only what city and area do not explain is marked, in shade and by an arrow. */
export function ResidualPanel({ data, indicator, format }: ResidualPanelProps) {
  const { t } = useTranslation('patterns');
  const names = useNames();
  const { filter, setFilter, toggleRegion, toggleArea } = useFilter();
  const table = useMemo(
    () => regionAreas(data.cube, cubeCodes, indicator, filter, geography),
    [data.cube, indicator, filter],
  );
  if (!table) {
    return (
      <Panel title={t('residual.title')}>
        <EmptyState title={t('noCounts')} hint={t('noCountsHint')} />
      </Panel>
    );
  }
  const found = table.cells.flatMap((row, city) =>
    row.flatMap((cell, area) =>
      isHigh(cell.z, cell.adjusted)
        ? [{ city: table.cities[city] as string, area: table.areas[area] as string, ...cell }]
        : [],
    ),
  );
  const [first] = found.toSorted((a, b) => (b.z ?? 0) - (a.z ?? 0));
  return (
    <Panel
      title={
        first
          ? t('residual.finding', {
              city: names.region(first.city),
              area: names.areaTitle(first.area),
              observed: format.number(first.observed),
              expected: format.number(first.expected, 1),
            })
          : t('residual.none')
      }
      subtitle={t('residual.subtitle', {
        found: found.length,
        tested: table.tested,
        chance: format.number(table.tested * level, 1),
      })}
    >
      <div className={styles.scroll}>
        <HeatMap
          caption={t('residual.caption', { measure: format.title })}
          corner={t('residual.city')}
          rows={table.cities.map((id) => ({ id, label: names.region(id) }))}
          columns={table.areas.map((id) => ({ id, label: names.area(id) }))}
          cells={table.cells.flatMap((row, city) =>
            row.map((cell, area) => {
              const mark = isHigh(cell.z, cell.adjusted) ? ' ▲' : '';
              return {
                row: table.cities[city] as string,
                column: table.areas[area] as string,
                classIndex: mark === '' ? null : (cell.z ?? 0) >= farOut ? 4 : 2,
                text: `${format.number(cell.observed)}${mark}`,
                selected:
                  filter.regions.join() === table.cities[city] &&
                  filter.areas.join() === table.areas[area],
                faded: false,
              };
            }),
          )}
          onSelect={(city, area) => setFilter({ regions: [city], areas: [area] })}
          onSelectRow={toggleRegion}
          onSelectColumn={toggleArea}
        />
      </div>
      <p className={styles.note}>{t('residual.note')}</p>
    </Panel>
  );
}

function isHigh(z: number | null, adjusted: number | null): boolean {
  return z !== null && z > 0 && adjusted !== null && adjusted <= level;
}
