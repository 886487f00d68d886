import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../components/charts/chart';
import type { ChartTheme } from '../../components/charts/chart-theme';
import twin from '../../components/charts/waterfall.module.css';
import { PlainTable } from '../../components/tables/plain-table';
import { useLanguage } from '../../components/use-language';
import { formatMonth } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import styles from './month-counts-chart.module.css';
import { type CountLine, monthCountsOption } from './month-counts-option';

interface MonthCountsChartProps {
  readonly label: string;
  readonly months: readonly string[];
  /** The first stands out; at most two. */
  readonly lines: readonly CountLine[];
}

/** Numbers of warnings month by month, with their table. */
export function MonthCountsChart({ label, months, lines }: MonthCountsChartProps) {
  const { t } = useTranslation('warnings');
  const language = useLanguage();
  const themeKey = useComputedColorScheme('light');
  const words = useMemo(
    () => ({
      month: (month: string) => formatMonth(month, language),
      number: (value: number) => formatNumber(value, language),
    }),
    [language],
  );
  const option = useMemo(
    () => (theme: ChartTheme) => monthCountsOption(months, lines, words, theme),
    [months, lines, words],
  );
  return (
    <figure className={styles.figure}>
      {lines.length > 1 && (
        <figcaption className={styles.legend}>
          {lines.map(({ name }, place) => (
            <span key={name}>
              <i data-line={place} />
              {name}
            </span>
          ))}
        </figcaption>
      )}
      <div className={styles.chart}>
        <Chart label={label} themeKey={themeKey} option={option} />
      </div>
      <details className={twin.twin}>
        <summary>{t('drawer.table')}</summary>
        <PlainTable
          caption={t('tableOf', { title: label })}
          columns={[
            { key: 'month', title: t('chart.month') },
            ...lines.map(({ name }) => ({ key: name, title: name, numeric: true })),
          ]}
          rows={months.map((month, place) => ({
            key: month,
            cells: [
              words.month(month),
              ...lines.map(({ values }) => words.number(values[place] ?? 0)),
            ],
          }))}
        />
      </details>
    </figure>
  );
}
