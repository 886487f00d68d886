import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/controls/icon';
import { IconButton } from '../../../components/controls/icon-button';
import { Select } from '../../../components/controls/select';
import { Panel } from '../../../components/layout/panel';
import { useMapReview } from '../../../queries/boundaries/map-review';
import { geography } from '../../../queries/overview/geography-of-catalog';
import { type Names, useNames } from '../../../queries/use-names';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { formatPeriod } from '../../../util/format-date';
import { ClassLegend } from './class-legend';
import { classifyLayer } from './classify-layer';
import { CountyMap } from './county-map';
import { isJudged, layerOfParameter, layers, usualLayer } from './layers';
import styles from './map-panel.module.css';
import { type MapTool, mapTools } from './map-tool';
import { Segments } from './segments';
import { TimeBar } from './time-bar';
import type { Clusters } from './use-clusters';
import { useCountyTooltip } from './use-county-tooltip';
import type { HotspotFormat } from './use-hotspot-format';
import type { MapData } from './use-map-data';
import { useSelection } from './use-selection';

interface MapPanelProps {
  readonly data: MapData;
  readonly clusters: Clusters;
  readonly format: HotspotFormat;
  readonly themeKey: string;
}

const toolIcons = { pointer: 'pointer', rectangle: 'rectangle', lasso: 'lasso' } as const;

/** The map with its layers, ways to select and legend. */
export function MapPanel({ data, clusters, format, themeKey }: MapPanelProps) {
  const { t } = useTranslation('hotspots');
  const review = useMapReview();
  const names = useNames();
  const [layerName, setLayer] = usePageParameter('layer');
  const [classes, setClasses] = usePageParameter('classes');
  const [tool, setTool] = useState<MapTool>('pointer');
  const selection = useSelection();
  const isRefused = data.hotspots.refusal !== null;
  const layer = layerOfParameter(layerName, isRefused);
  const method = classes === 'quantile' ? 'quantile' : 'natural';
  const { rows, boundaries, earlierPeriod } = data;
  const classified = useMemo(() => classifyLayer(rows, layer, method), [rows, layer, method]);
  const linesOf = useCountyTooltip(format);
  const { city, passing } = selection;
  const { outlines } = clusters;

  const input = useMemo(
    () => ({
      palette: classified.palette,
      outlines,
      areas: rows.map((row) => ({
        id: row.code,
        name: countyInCity(row.code, names),
        classIndex: classified.classIndexOf.get(row.code) ?? null,
        // Only what is pointed at is put into words.
        get lines() {
          return linesOf(row);
        },
        selected: selection.counties.has(row.code),
        faded: passing !== null && !passing.has(row.code),
      })),
      labels: new Map(
        city === null ? [] : boundaries.countiesOf(city).map((code) => [code, names.region(code)]),
      ),
    }),
    [classified, rows, names, linesOf, selection.counties, passing, city, boundaries, outlines],
  );
  const note =
    layer === 'change'
      ? earlierPeriod
        ? t('layerNote.change', {
            earlier: formatPeriod(earlierPeriod.from, earlierPeriod.to, format.language),
          })
        : t('layerNote.changeNone')
      : t(`layerNote.${layer}`, { measure: format.title });
  return (
    <Panel
      title={t('map.title', { layer: t(`layer.${layer}`), measure: format.title })}
      subtitle={note}
    >
      <div className={styles.bar}>
        <Segments
          label={t('layer.label')}
          options={layers.map((value) => ({ value, label: t(`layer.${value}`) }))}
          value={layer}
          onChange={(value) => setLayer(value === usualLayer(isRefused) ? null : value)}
        />
        {!isJudged(layer) && (
          <Select
            label={t('classing.label')}
            isLabelHidden
            value={method}
            options={(['natural', 'quantile'] as const).map((value) => ({
              value,
              label: t(`classing.${value}`),
            }))}
            onChange={(value) => setClasses(value === 'natural' ? null : value)}
          />
        )}
      </div>
      <div className={styles.bar}>
        <Select
          label={t('tools.city')}
          isLabelHidden
          value={city ?? ''}
          options={[
            { value: '', label: t('tools.province') },
            ...geography.cities.map((code) => ({ value: code, label: names.region(code) })),
          ]}
          onChange={(value) => selection.enter(value === '' ? null : value)}
        />
        <Segments
          label={t('tools.label')}
          options={mapTools.map((value) => ({
            value,
            title: t(`tools.${value}`),
            label: <Icon name={toolIcons[value]} />,
          }))}
          value={tool}
          onChange={setTool}
        />
        {selection.isAny && (
          <IconButton icon="close" label={t('tools.clear')} onClick={selection.clear} />
        )}
      </div>
      <div className={styles.map}>
        <CountyMap
          label={t('map.chart', { measure: format.title, layer: t(`layer.${layer}`) })}
          themeKey={themeKey}
          boundaries={boundaries}
          city={city}
          input={input}
          tool={tool}
          onPress={selection.press}
          onEnter={(code) => selection.enter(geography.cityOf(code))}
          onDraw={selection.draw}
        />
        <p className={styles.review}>{review}</p>
      </div>
      <TimeBar data={data} />
      <p className={styles.help}>{t('map.help')}</p>
      <ClassLegend layer={layer} classified={classified} format={format} />
    </Panel>
  );
}

/** A county with its city in the order of the language. */
function countyInCity(code: string, { region, language }: Names): string {
  const city = region(geography.cityOf(code) ?? '');
  return language === 'en' ? `${region(code)}, ${city}` : city + region(code);
}
