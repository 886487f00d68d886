import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../components/charts/chart';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { useLanguage } from '../../../components/use-language';
import { dutyStates } from '../../../evaluation/ledgers/duty-state-sql';
import { monthlyLines } from '../../../queries/ledgers/monthly-lines';
import type { RegisterTable } from '../../../queries/ledgers/register-table';
import { formatMonth } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import styles from './register-months.module.css';
import { type MonthSeries, registerMonthsOption } from './register-months-option';

interface RegisterMonthsProps {
  readonly title: string;
  readonly table: RegisterTable;
  /** Months `2026-03`, both included. */
  readonly period: { readonly from: string; readonly to: string };
}

/** The rows of a register by the month in which they began; the table by month is its twin. */
export function RegisterMonths({ title, table, period: { from, to } }: RegisterMonthsProps) {
  const { t } = useTranslation('ledgers');
  const language = useLanguage();
  const themeKey = useComputedColorScheme('light');
  const lines = useMemo(() => monthlyLines(table, from, to), [table, from, to]);
  const option = useMemo(() => {
    const words = {
      month: (month: string) => formatMonth(month, language),
      number: (value: number) => formatNumber(value, language),
    };
    const series: MonthSeries[] = table.hasDuty
      ? dutyStates
          .filter((kind) => lines.some(({ line }) => (line?.states[kind] ?? 0) > 0))
          .map((kind) => ({
            kind,
            name: t(`state.${kind}`),
            values: lines.map(({ line }) => line?.states[kind] ?? 0),
          }))
      : [{ kind: 'rows', name: t('group.rows'), values: lines.map(({ line }) => line?.rows ?? 0) }];
    const months = lines.map(({ month }) => month);
    return (theme: ChartTheme) => registerMonthsOption(months, series, words, theme);
  }, [lines, table.hasDuty, language, t]);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{t('months.title')}</figcaption>
      <div className={styles.chart}>
        <Chart label={t('months.chart', { dataset: title })} themeKey={themeKey} option={option} />
      </div>
    </figure>
  );
}
