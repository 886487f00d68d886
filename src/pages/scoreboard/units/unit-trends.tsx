import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../components/charts/chart';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { Button } from '../../../components/controls/button';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import { formatMonth } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import type { Month } from '../../../util/month';
import styles from './unit-trends.module.css';
import { unitTrendsOption } from './unit-trends-option';

interface UnitTrendsProps {
  readonly months: readonly Month[];
  readonly month: Month;
  readonly lines: readonly {
    readonly unit: string;
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  readonly decimals: number;
}

/** The scores of some units month by month, as lines or as a table. */
export function UnitTrends({ months, month, lines, decimals }: UnitTrendsProps) {
  const { t } = useTranslation('unitComparison');
  const language = useLanguage();
  const themeKey = useComputedColorScheme('light');
  const [isTable, setTable] = useState(false);
  const option = useMemo(() => {
    const input = {
      months,
      lines,
      month: months.indexOf(month),
      formatValue: (value: number | null) => formatNumber(value, language, decimals),
      formatMonth: (each: string) => formatMonth(each, language),
    };
    return (theme: ChartTheme) => unitTrendsOption(input, theme);
  }, [months, month, lines, decimals, language]);
  return (
    <section className={styles.trends}>
      <header className={styles.header}>
        <h3>{t('trend.title')}</h3>
        <Button variant="plain" onClick={() => setTable(!isTable)}>
          {t(isTable ? 'trend.showChart' : 'trend.showTable')}
        </Button>
      </header>
      {isTable ? (
        <PlainTable
          caption={t('trend.title')}
          columns={[
            { key: 'month', title: t('trend.month') },
            ...lines.map(({ unit, name }) => ({ key: unit, title: name, numeric: true })),
          ]}
          rows={months.map((each, place) => ({
            key: each,
            cells: [
              formatMonth(each, language),
              ...lines.map(({ values }) => formatNumber(values[place], language, decimals)),
            ],
          }))}
        />
      ) : (
        <div className={styles.chart}>
          <Chart
            label={t('trend.chart', {
              from: formatMonth(months[0], language),
              to: formatMonth(months.at(-1), language),
            })}
            themeKey={themeKey}
            option={option}
          />
        </div>
      )}
    </section>
  );
}
