import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { Panel } from '../../../components/layout/panel';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { cubeCodes } from '../../../evaluation/indicators';
import { countyFunnel } from '../../../queries/hotspots/county-funnel';
import { departmentFunnel, fewestDepartments } from '../../../queries/hotspots/department-funnel';
import { geography } from '../../../queries/overview/geography-of-catalog';
import { useFilter } from '../../../queries/use-filter';
import { useNames } from '../../../queries/use-names';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { Segments } from '../map/segments';
import type { HotspotFormat } from '../map/use-hotspot-format';
import type { MapData } from '../map/use-map-data';
import { useSelection } from '../map/use-selection';
import { FunnelPlot, type PlottedUnit } from './funnel-plot';

interface FunnelPanelProps {
  readonly data: MapData;
  readonly indicator: Indicator;
  readonly format: HotspotFormat;
  readonly themeKey: string;
}

const kinds = ['counties', 'departments'] as const;

/** The funnel of the counties, or of the departments where there is a share to compare them by. */
export function FunnelPanel({ data, indicator, format, themeKey }: FunnelPanelProps) {
  const { t } = useTranslation('patterns');
  const [chosen, choose] = usePageParameter('kind');
  const kind = kinds.find((each) => each === chosen) ?? 'counties';
  const menu = (
    <Segments
      label={t('funnel.of')}
      options={kinds.map((value) => ({ value, label: t(`funnel.kind.${value}`) }))}
      value={kind}
      onChange={(value) => choose(value === 'counties' ? null : value, { replace: true })}
    />
  );
  const counties = useCounties(data);
  const departments = useDepartments(data, indicator);
  const { funnel, units, press } = kind === 'counties' ? counties : departments;
  if (!funnel || units.length === 0) {
    return (
      <Panel title={t('funnel.title')} menu={menu}>
        {kind === 'counties' ? (
          <EmptyState title={t('noCounts')} hint={t('noCountsHint')} />
        ) : (
          <EmptyState
            title={t('funnel.noDepartments')}
            hint={t('funnel.noDepartmentsHint', { fewest: fewestDepartments })}
          />
        )}
      </Panel>
    );
  }
  return (
    <FunnelPlot
      indicator={indicator}
      funnel={funnel}
      units={units}
      kind={kind}
      isShare={kind === 'departments' || data.hotspots.measuredBy === 'cases'}
      format={format}
      themeKey={themeKey}
      menu={menu}
      onPress={press}
    />
  );
}

function useCounties({ hotspots }: MapData) {
  const names = useNames();
  const { counties: selected, press } = useSelection();
  return useMemo(() => {
    const funnel = countyFunnel(hotspots);
    const units = hotspots.counties.flatMap(
      ({ code, events, population }, place): PlottedUnit[] => {
        const unit = funnel?.units[place];
        if (!unit || !(population > 0)) return [];
        const short = names.region(code);
        const name = names.unit(geography.cityOf(code), null) + short;
        return [
          { ...unit, code, name, short, size: population, events, selected: selected.has(code) },
        ];
      },
    );
    return { funnel, units, press };
  }, [hotspots, names, selected, press]);
}

function useDepartments({ cube }: MapData, indicator: Indicator) {
  const names = useNames();
  const { filter, toggleDepartment } = useFilter();
  return useMemo(() => {
    const found = departmentFunnel(cube, cubeCodes, indicator, filter);
    const units = (found?.departments ?? []).flatMap(
      ({ code, events, cases }, place): PlottedUnit[] => {
        const unit = found?.funnel.units[place];
        if (!unit) return [];
        const name = names.department(code);
        const selected = filter.departments.includes(code);
        return [{ ...unit, code, name, short: name, size: cases, events, selected }];
      },
    );
    const press = (code: string, additive: boolean) => toggleDepartment(code, { additive });
    return { funnel: found?.funnel ?? null, units, press };
  }, [cube, indicator, filter, names, toggleDepartment]);
}
