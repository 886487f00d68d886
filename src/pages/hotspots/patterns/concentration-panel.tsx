import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../components/charts/chart';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { lorenzOption } from '../../../components/charts/lorenz-option';
import { EmptyState } from '../../../components/layout/empty-state';
import { Panel } from '../../../components/layout/panel';
import { useNames } from '../../../queries/use-names';
import { gini, lorenzCurve } from '../../../stats/institutions/concentration';
import { formatPercent } from '../../../util/format-number';
import { TwinPanel } from '../areas/twin-panel';
import type { HotspotFormat } from '../map/use-hotspot-format';
import type { MapData } from '../map/use-map-data';
import styles from './chart-panel.module.css';

interface ConcentrationPanelProps {
  readonly data: MapData;
  readonly format: HotspotFormat;
  readonly themeKey: string;
}

const shown = 15;
const few = 10;

/** How much of all events few counties hold, beside how many people live there. */
export function ConcentrationPanel({ data, format, themeKey }: ConcentrationPanelProps) {
  const { t } = useTranslation('patterns');
  const names = useNames();
  const { language } = format;
  const { counties, refusal } = data.hotspots;
  const events = useMemo(() => counties.map((county) => county.events), [counties]);
  const option = useMemo(() => {
    const input = {
      points: lorenzCurve(events),
      unitsTitle: t('concentration.units'),
      shareTitle: t('concentration.share'),
      formatShare: (share: number) => formatPercent(share, language, 0),
    };
    return (theme: ChartTheme) => lorenzOption(input, theme);
  }, [events, t, language]);
  const coefficient = gini(events);
  if (coefficient === null || refusal?.reason === 'not-events') {
    return (
      <Panel title={t('concentration.title')}>
        <EmptyState title={t('noCounts')} hint={t('noCountsHint')} />
      </Panel>
    );
  }
  const all = events.reduce((sum, count) => sum + count, 0);
  const size = counties.reduce((sum, { population }) => sum + population, 0);
  const ranked = counties.toSorted((a, b) => b.events - a.events);
  const top = ranked.slice(0, few);
  let held = 0;
  return (
    <TwinPanel
      title={t('concentration.finding', {
        few,
        share: formatPercent(
          top.reduce((sum, county) => sum + county.events, 0) / all,
          language,
          0,
        ),
        people: formatPercent(
          top.reduce((sum, { population }) => sum + population, 0) / size,
          language,
          0,
        ),
      })}
      subtitle={t('concentration.subtitle', { gini: format.number(coefficient, 3) })}
      file={t('concentration.title')}
      columns={[
        { key: 'county', title: t('county') },
        { key: 'events', title: t('events'), numeric: true },
        { key: 'share', title: t('concentration.ofAll'), numeric: true },
        { key: 'held', title: t('concentration.held'), numeric: true },
      ]}
      rows={ranked.map(({ code, events: count }) => {
        held += count;
        return {
          key: code,
          cells: [
            names.region(code),
            format.number(count),
            formatPercent(count / all, language),
            formatPercent(held / all, language),
          ],
          values: [names.region(code), count, count / all, held / all],
        };
      })}
      shown={shown}
    >
      <div className={styles.chart}>
        <Chart
          label={t('concentration.label', { measure: format.title })}
          themeKey={themeKey}
          option={option}
        />
      </div>
    </TwinPanel>
  );
}
