import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { HeatMap } from '../../components/charts/heat-map';
import { Panel } from '../../components/layout/panel';
import type { Indicator } from '../../evaluation/indicator-schema';
import { classBreaks, classOf } from '../../stats/class-breaks';
import { attentionClass, colours } from './attention-class';
import { FigureMenu } from './figure-menu';
import styles from './panels.module.css';
import { useFigureFormat } from './use-figure-format';

interface HeatPanelProps {
  readonly values: readonly (number | null)[];
  readonly cities: readonly string[];
  readonly areas: readonly string[];
  readonly measure: Indicator;
  readonly period: string;
  readonly selected: { readonly cities: ReadonlySet<string>; readonly areas: ReadonlySet<string> };
  readonly cityName: (code: string) => string;
  readonly areaName: (code: string) => string;
  readonly areaTitle: (code: string) => string;
  readonly onCell: (city: string, area: string) => void;
  readonly onCity: (city: string) => void;
  readonly onArea: (area: string) => void;
}

/** City × key area; a density, never called a hotspot. */
export function HeatPanel(props: HeatPanelProps) {
  const { values, cities, areas, measure, period, selected, cityName, areaName } = props;
  const { t } = useTranslation('overview');
  const format = useFigureFormat();
  const breaks = useMemo(() => classBreaks(values, colours), [values]);
  const someCity = selected.cities.size > 0;
  const someArea = selected.areas.size > 0;

  const cells = values.map((value, place) => {
    const row = cities[Math.floor(place / areas.length)] ?? '';
    const column = areas[place % areas.length] ?? '';
    const inRow = !someCity || selected.cities.has(row);
    const inColumn = !someArea || selected.areas.has(column);
    return {
      row,
      column,
      classIndex: attentionClass(classOf(value, breaks), breaks.length, measure.direction),
      text: value === null ? '' : format.value(measure, value),
      selected: someCity && someArea && inRow && inColumn,
      faded: !(inRow && inColumn),
    };
  });
  const inScope = values.map((value, place) => (cells[place]?.faded ? null : value));
  const extreme = extremeOf(inScope, measure.direction);
  const city = cities[Math.floor((extreme ?? 0) / areas.length)];
  const area = areas[(extreme ?? 0) % areas.length];

  return (
    <Panel
      title={
        extreme === null || !city || !area
          ? t('heat.titleNone')
          : t('heat.title', { city: cityName(city), area: props.areaTitle(area) })
      }
      subtitle={t('heat.subtitle', {
        measure: format.title(measure),
        unit: format.unit(measure),
        period,
      })}
      menu={<FigureMenu indicator={measure} />}
    >
      <div className={styles.heat}>
        <HeatMap
          caption={t('heat.caption', { measure: format.title(measure) })}
          corner={t('heat.corner')}
          rows={cities.map((id) => ({ id, label: cityName(id) }))}
          columns={areas.map((id) => ({ id, label: areaName(id) }))}
          cells={cells}
          onSelect={props.onCell}
          onSelectRow={props.onCity}
          onSelectColumn={props.onArea}
        />
      </div>
    </Panel>
  );
}

/** Place of the value that needs attention most; null where there is none. */
function extremeOf(values: readonly (number | null)[], direction: 1 | -1): number | null {
  let place: number | null = null;
  values.forEach((value, index) => {
    if (value === null) return;
    const best = place === null ? null : (values[place] as number);
    if (best === null || direction * value < direction * best) place = index;
  });
  return place;
}
