import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../components/charts/chart';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import twin from '../../../components/charts/waterfall.module.css';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import type { SignalMonths } from '../../../queries/warnings/months-of-signal';
import { signalLines } from '../../../queries/warnings/signal-lines';
import { formatMonth } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import type { Signal } from '../../../warnings/signal';
import { formatValue } from '../../../warnings/template/format-value';
import styles from './signal-chart.module.css';
import { signalChartOption } from './signal-chart-option';

interface SignalChartProps {
  readonly own: SignalMonths;
  readonly signal: Signal;
}

/** The months that a rule looked at, with its limits and the points that it speaks of. */
export function SignalChart({ own, signal }: SignalChartProps) {
  const { t } = useTranslation('warnings');
  const language = useLanguage();
  const themeKey = useComputedColorScheme('light');
  const lines = useMemo(() => signalLines(own, signal), [own, signal]);
  const words = useMemo(
    () => ({
      centre: t('chart.centre'),
      upper: t('chart.upper'),
      lower: t('chart.lower'),
      limit: t('chart.limit'),
      expected: t('chart.expected'),
      fromZero: own.measure.unit === 'count' || own.measure.unit === 'yuan',
      value: (value: number | null) => formatValue(value, 'measure', language, own.measure),
      month: (month: string) => formatMonth(month, language),
    }),
    [t, language, own.measure],
  );
  const option = useMemo(
    () => (theme: ChartTheme) => signalChartOption(lines, words, theme),
    [lines, words],
  );
  const { months, values, control, marked, spc } = lines;
  const title = textIn(language, own.measure.title);
  const label = t('chart.label', {
    measure: title,
    from: words.month(months[0] ?? ''),
    to: words.month(months.at(-1) ?? ''),
  });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {[
          title,
          ...lines.lines.map(({ kind, value }) => `${words[kind]} ${words.value(value)}`),
          ...spc.map((rule) => t(`spc.${rule}`)),
        ].join(' · ')}
      </figcaption>
      <div className={styles.chart}>
        <Chart label={label} themeKey={themeKey} option={option} />
      </div>
      {control && <p className={styles.note}>{t('chart.history')}</p>}
      <details className={twin.twin}>
        <summary>{t('drawer.table')}</summary>
        <PlainTable
          caption={label}
          columns={[
            { key: 'month', title: t('chart.month') },
            { key: 'value', title: t('chart.value'), numeric: true },
            ...(control
              ? [
                  { key: 'lower', title: t('chart.lower'), numeric: true },
                  { key: 'centre', title: t('chart.centre'), numeric: true },
                  { key: 'upper', title: t('chart.upper'), numeric: true },
                ]
              : []),
            { key: 'marked', title: t('chart.marked') },
          ]}
          rows={months.map((month, place) => ({
            key: month,
            cells: [
              words.month(month),
              words.value(values[place] ?? null),
              ...(control
                ? [control.lower, control.centre, control.upper].map((line) =>
                    words.value(line[place] ?? null),
                  )
                : []),
              marked.includes(place) ? t('chart.marked') : '',
            ],
          }))}
        />
      </details>
    </figure>
  );
}
