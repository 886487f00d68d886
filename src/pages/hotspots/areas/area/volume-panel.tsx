import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../../components/charts/chart';
import type { ChartTheme } from '../../../../components/charts/chart-theme';
import { trendOption } from '../../../../components/charts/trend-option';
import { useLanguage } from '../../../../components/use-language';
import type { AreaSummary } from '../../../../queries/areas/assemble-areas';
import type { Areas } from '../../../../queries/areas/use-areas';
import { formatCompact, formatYuan } from '../../../../util/format-amount';
import { formatMonth } from '../../../../util/format-date';
import { formatNumber } from '../../../../util/format-number';
import { Segments } from '../../map/segments';
import { TwinPanel } from '../twin-panel';
import styles from './volume-panel.module.css';

const measures = ['records', 'agreements', 'amount'] as const;
type Measure = (typeof measures)[number];

interface VolumePanelProps {
  readonly areas: Areas;
  readonly summary: AreaSummary;
  readonly themeKey: string;
}

/** Records, agreements and amounts of an area month by month. */
export function VolumePanel({ areas, summary, themeKey }: VolumePanelProps) {
  const { t } = useTranslation('areas');
  const language = useLanguage();
  const [chosen, choose] = useState<Measure>('records');
  const hasAgreements = summary.agreements.count > 0;
  const measure = hasAgreements ? chosen : 'records';
  const { months, period } = areas;
  const series = {
    records: summary.recordsByMonth,
    agreements: summary.agreementsByMonth,
    amount: summary.amountByMonth,
  };
  const values = series[measure];
  const option = useMemo(() => {
    const isAmount = measure === 'amount';
    const input = {
      months,
      values,
      period,
      target: null,
      targetLabel: '',
      formatValue: (value: number) =>
        isAmount ? formatYuan(value, language) : formatNumber(value, language),
      formatAxis: (value: number) =>
        isAmount ? formatCompact(value, language) : formatNumber(value, language),
      formatMonth: (month: string) => formatMonth(month, language),
      fromZero: true,
    };
    return (theme: ChartTheme) => trendOption(input, theme);
  }, [months, values, period, measure, language]);
  return (
    <TwinPanel
      title={t(`volume.${measure}`)}
      subtitle={t(`volume.${measure}Unit`)}
      file={t('volume.file')}
      columns={[
        { key: 'month', title: t('volume.month') },
        { key: 'records', title: t('volume.records'), numeric: true },
        { key: 'agreements', title: t('volume.agreements'), numeric: true },
        { key: 'amount', title: t('volume.amount'), numeric: true },
      ]}
      rows={months.map((month, place) => ({
        key: month,
        cells: [
          formatMonth(month, language),
          formatNumber(summary.recordsByMonth[place], language),
          formatNumber(summary.agreementsByMonth[place], language),
          formatYuan(summary.amountByMonth[place], language),
        ],
        values: [
          month,
          summary.recordsByMonth[place] ?? 0,
          summary.agreementsByMonth[place] ?? 0,
          summary.amountByMonth[place] ?? 0,
        ],
      }))}
      menu={
        hasAgreements && (
          <Segments
            label={t('volume.label')}
            options={measures.map((value) => ({ value, label: t(`volume.short.${value}`) }))}
            value={measure}
            onChange={choose}
          />
        )
      }
    >
      <div className={styles.chart}>
        <Chart
          label={t('volume.chart', {
            measure: t(`volume.${measure}`),
            from: formatMonth(months[0], language),
            to: formatMonth(months.at(-1), language),
          })}
          themeKey={themeKey}
          option={option}
        />
      </div>
    </TwinPanel>
  );
}
