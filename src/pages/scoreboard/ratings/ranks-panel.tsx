import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../components/charts/chart';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { rankScatterOption } from '../../../components/charts/rank-scatter-option';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import type { Model } from '../../../evaluation/model/model-schema';
import type { ComparedRatings } from '../../../queries/evaluation/ratings/compare-ratings';
import { formatNumber, formatSigned } from '../../../util/format-number';
import { useUnitNames } from '../use-unit-names';
import styles from './ranks-panel.module.css';

interface RanksPanelProps {
  readonly compared: ComparedRatings;
  readonly level: Model['unitLevel'];
}

/** Units that are named in the chart: all of a few, else those furthest apart. */
const labelled = 12;

/** Published and recomputed ranks against each other, as a chart or as a table. */
export function RanksPanel({ compared, level }: RanksPanelProps) {
  const { t } = useTranslation('ratings');
  const language = useLanguage();
  const names = useUnitNames(level);
  const themeKey = useComputedColorScheme('light');
  const [isTable, setTable] = useState(false);
  const units = useMemo(
    () =>
      compared.units.toSorted(
        (a, b) => Math.abs(b.published - b.recomputed) - Math.abs(a.published - a.recomputed),
      ),
    [compared],
  );
  const option = useCallback(
    (theme: ChartTheme) =>
      rankScatterOption(
        {
          points: units.map(({ unit, published, recomputed }, place) => ({
            name: names.name(unit),
            x: published,
            y: recomputed,
            isLabelled: place < labelled,
          })),
          xTitle: t('ranks.published'),
          yTitle: t('ranks.recomputed'),
          formatRank: (rank) => formatNumber(rank, language),
        },
        theme,
      ),
    [units, names, t, language],
  );
  return (
    <Panel
      title={t('ranks.title')}
      subtitle={t('ranks.subtitle')}
      menu={
        <Button variant="plain" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {t(isTable ? 'ranks.asChart' : 'ranks.table')}
        </Button>
      }
    >
      <div className={styles.chart}>
        {isTable ? (
          <PlainTable
            caption={t('ranks.title')}
            columns={[
              { key: 'unit', title: t('ranks.unit') },
              { key: 'published', title: t('ranks.published'), numeric: true },
              { key: 'recomputed', title: t('ranks.recomputed'), numeric: true },
              { key: 'shift', title: t('ranks.shift'), numeric: true },
            ]}
            rows={units.map(({ unit, published, recomputed }) => ({
              key: unit,
              cells: [
                [names.note(unit), names.name(unit)].filter(Boolean).join(' '),
                formatNumber(published, language),
                formatNumber(recomputed, language),
                formatSigned(published - recomputed, language),
              ],
            }))}
          />
        ) : (
          <Chart
            label={t('ranks.chart', { count: units.length })}
            themeKey={themeKey}
            option={option}
          />
        )}
      </div>
    </Panel>
  );
}
