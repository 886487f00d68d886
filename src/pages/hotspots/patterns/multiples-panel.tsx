import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { Panel } from '../../../components/layout/panel';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { cubeCodes } from '../../../evaluation/indicators';
import { countyPaths } from '../../../queries/hotspots/county-paths';
import {
  multiplesBy,
  type SmallMap,
  smallMultiples,
} from '../../../queries/hotspots/small-multiples';
import { geography } from '../../../queries/overview/geography-of-catalog';
import { useFilter } from '../../../queries/use-filter';
import { useNames } from '../../../queries/use-names';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { classBreaks, classOf } from '../../../stats/class-breaks';
import { formatAxisMonth, formatMonth } from '../../../util/format-date';
import { TwinPanel } from '../areas/twin-panel';
import { Segments } from '../map/segments';
import type { HotspotFormat } from '../map/use-hotspot-format';
import type { MapData } from '../map/use-map-data';
import styles from './multiples-panel.module.css';

interface MultiplesPanelProps {
  readonly data: MapData;
  readonly indicator: Indicator;
  readonly format: HotspotFormat;
}

const classes = 5;
const mapWidth = 132;
const shown = 15;

/** The same map for every month or area, in the classes of all of them together. */
export function MultiplesPanel({ data, indicator, format }: MultiplesPanelProps) {
  const { t } = useTranslation('patterns');
  const names = useNames();
  const { filter, setFilter, setPeriod, toggleArea } = useFilter();
  const [chosen, choose] = usePageParameter('field');
  const by = multiplesBy.find((each) => each === chosen) ?? 'month';
  const { boundaries, cube } = data;
  const drawing = useMemo(() => countyPaths(boundaries, mapWidth), [boundaries]);
  const maps = useMemo(
    () => smallMultiples(cube, cubeCodes, indicator, filter, { geography, by }),
    [cube, indicator, filter, by],
  );
  const breaks = useMemo(() => {
    const rates = maps.flatMap(({ values }) =>
      values.filter((value) => value !== null && value > 0),
    );
    return classBreaks(rates as number[], classes, 'quantile');
  }, [maps]);
  const { language } = format;
  const isShare = data.hotspots.measuredBy === 'cases';
  const rate = (value: number) => format.number(value, isShare ? 1 : 2);
  const nameOf = ({ key }: SmallMap, place: number) =>
    by === 'month' ? formatAxisMonth(key, place === 0, language) : names.area(key);
  const wholeName = ({ key }: SmallMap) =>
    by === 'month' ? formatMonth(key, language) : names.areaTitle(key);
  const menu = (
    <Segments
      label={t('multiples.of')}
      options={multiplesBy.map((value) => ({ value, label: t(`multiples.by.${value}`) }))}
      value={by}
      onChange={(value) => choose(value === 'month' ? null : value, { replace: true })}
    />
  );
  const most = maps.toSorted((a, b) => b.events - a.events)[0];
  if (!most || most.events === 0) {
    return (
      <Panel title={t('multiples.title')} menu={menu}>
        <EmptyState title={t('noCounts')} hint={t('noCountsHint')} />
      </Panel>
    );
  }
  const isChosen = ({ key }: SmallMap) =>
    by === 'month' ? filter.from === key && filter.to === key : filter.areas.includes(key);
  const select = (map: SmallMap) => {
    if (by === 'area') toggleArea(map.key, { additive: false });
    else if (isChosen(map)) setPeriod(null, null);
    else setFilter({ from: map.key, to: map.key });
  };
  const ranked = geography.counties
    .map((code, county) => ({
      code,
      counts: maps.map(({ counts }) => counts[county] ?? 0),
    }))
    .toSorted((a, b) => sumOf(b.counts) - sumOf(a.counts));
  return (
    <TwinPanel
      title={t(`multiples.finding.${by}`, {
        name: wholeName(most),
        events: format.number(most.events),
      })}
      subtitle={t(isShare ? 'multiples.subtitleShare' : 'multiples.subtitleCount')}
      file={t('multiples.title')}
      menu={menu}
      columns={[
        { key: 'county', title: t('county') },
        ...maps.map((map, place) => ({ key: map.key, title: nameOf(map, place), numeric: true })),
      ]}
      rows={ranked.map(({ code, counts }) => ({
        key: code,
        cells: [names.region(code), ...counts.map((count) => format.number(count))],
        values: [names.region(code), ...counts],
      }))}
      shown={shown}
      note={
        <ul className={styles.legend}>
          {breaks.map((low, place) => (
            <li key={low} data-class={place}>
              {place + 1 < breaks.length
                ? `${rate(low)}–${rate(breaks[place + 1] as number)}`
                : `≥ ${rate(low)}`}
            </li>
          ))}
          <li data-class="none">{t('multiples.zero')}</li>
          <li className={styles.words}>{t('multiples.note')}</li>
        </ul>
      }
    >
      <ul className={styles.maps}>
        {maps.map((map, place) => (
          <li key={map.key}>
            <button
              type="button"
              aria-label={t('multiples.select', {
                name: wholeName(map),
                events: format.number(map.events),
              })}
              aria-pressed={isChosen(map)}
              onClick={() => select(map)}
            >
              <svg
                viewBox={`-1 -1 ${drawing.width + 2} ${drawing.height + 2}`}
                aria-hidden="true"
                focusable="false"
              >
                {geography.counties.map((code, county) => {
                  const value = map.values[county] ?? null;
                  const path = drawing.paths.get(code);
                  return (
                    path && (
                      <path
                        key={code}
                        d={path}
                        data-class={
                          value === null || value === 0 ? 'none' : (classOf(value, breaks) ?? 0)
                        }
                      />
                    )
                  );
                })}
              </svg>
              <b>{nameOf(map, place)}</b>
              <span>{format.number(map.events)}</span>
            </button>
          </li>
        ))}
      </ul>
    </TwinPanel>
  );
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
