import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartProps } from '../../components/charts/chart';
import type { ChartTheme } from '../../components/charts/chart-theme';
import { trendOption } from '../../components/charts/trend-option';
import { Panel } from '../../components/layout/panel';
import { PlainTable } from '../../components/tables/plain-table';
import { useLatest } from '../../components/use-latest';
import type { Headline } from '../../queries/overview/assemble-overview';
import { formatMonth } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { FigureMenu } from './figure-menu';
import styles from './panels.module.css';
import { toneOf, useFigureFormat } from './use-figure-format';
import { useTwin } from './use-twin';

interface TrendPanelProps {
  readonly measure: Headline;
  readonly months: readonly string[];
  readonly period: readonly [number, number];
  readonly themeKey: string;
  readonly onMonths: (from: string, to: string) => void;
  readonly onDrawn: () => void;
}

const tones = { good: 'better', concern: 'worse', neutral: 'same' } as const;

/** The measure month by month; pressing a month or dragging over several makes them the period. */
export function TrendPanel({
  measure,
  months,
  period,
  themeKey,
  onMonths,
  onDrawn,
}: TrendPanelProps) {
  const { t } = useTranslation('overview');
  const format = useFigureFormat();
  const { indicator, change } = measure;
  const twin = useTwin();
  const { language } = format;

  const option = useMemo(() => {
    const decimals = indicator.decimals;
    const input = {
      months,
      values: measure.months,
      period,
      target: indicator.unit === 'percent' ? indicator.target : null,
      targetLabel: t('trend.target', { target: formatNumber(indicator.target, language) }),
      formatValue: (value: number) =>
        `${format.value(indicator, value)} ${format.headlineUnit(indicator)}`,
      formatAxis: (value: number) =>
        format.value({ ...indicator, decimals: Math.min(decimals, 1) }, value),
      formatMonth: (month: string) => formatMonth(month, language),
      fromZero: indicator.unit !== 'percent',
    };
    return (theme: ChartTheme) => trendOption(input, theme);
  }, [measure, indicator, months, period, language, format, t]);

  const select = useLatest((from: number, to: number) =>
    onMonths(months[from] ?? '', months[to] ?? ''),
  );
  const onReady = useCallback<NonNullable<ChartProps['onReady']>>(
    (chart) => dragMonths(chart, (from, to) => select.current(from, to)),
    [select],
  );
  const lastMonth = months[period[1]] ?? '';
  const title =
    change === null
      ? t('trend.title.none')
      : t(`trend.title.${tones[toneOf(indicator, change)]}`, {
          month: formatMonth(lastMonth, language),
        });

  return (
    <Panel
      title={title}
      subtitle={t('trend.subtitle', {
        measure: format.title(indicator),
        unit: format.unit(indicator),
      })}
      menu={<FigureMenu indicator={indicator} twin={twin} />}
    >
      <div className={styles.trend}>
        {twin.isTable ? (
          <PlainTable
            caption={format.title(indicator)}
            columns={[
              { key: 'month', title: t('trend.month') },
              { key: 'value', title: t('table.value'), numeric: true },
            ]}
            rows={months.map((month, place) => ({
              key: month,
              cells: [
                formatMonth(month, language),
                format.value(indicator, measure.months[place] ?? null),
              ],
            }))}
          />
        ) : (
          <Chart
            label={t('trend.chart', {
              measure: format.title(indicator),
              from: formatMonth(months[0] ?? '', language),
              to: formatMonth(months.at(-1) ?? '', language),
            })}
            themeKey={themeKey}
            option={option}
            onReady={onReady}
            onDrawn={onDrawn}
          />
        )}
      </div>
    </Panel>
  );
}

/** Months chosen by pressing or dragging on the chart, as places from first to last. */
function dragMonths(
  chart: Parameters<NonNullable<ChartProps['onReady']>>[0],
  onSelect: (from: number, to: number) => void,
): () => void {
  const surface = chart.getZr();
  let start: number | null = null;
  const placeAt = (event: { offsetX: number; offsetY: number }) => {
    const point = [event.offsetX, event.offsetY];
    if (!chart.containPixel('grid', point)) return null;
    const [place] = chart.convertFromPixel('grid', point);
    return typeof place === 'number' ? place : null;
  };
  const down = (event: { offsetX: number; offsetY: number }) => {
    start = placeAt(event);
  };
  const up = (event: { offsetX: number; offsetY: number }) => {
    const end = placeAt(event);
    if (start !== null && end !== null) onSelect(Math.min(start, end), Math.max(start, end));
    start = null;
  };
  surface.on('mousedown', down);
  surface.on('mouseup', up);
  return () => {
    surface.off('mousedown', down);
    surface.off('mouseup', up);
  };
}
