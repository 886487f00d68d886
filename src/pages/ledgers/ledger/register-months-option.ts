import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { tooltipElement } from '../../../components/charts/tooltip-element';
import { tooltipStyle } from '../../../components/charts/tooltip-style';
import type { DutyKind } from '../../../evaluation/ledgers/duty-state-sql';

/** A part of the bars: a state of the duty, or all rows where there is none. */
export interface MonthSeries {
  readonly kind: DutyKind | 'rows';
  readonly name: string;
  /** One a month. */
  readonly values: readonly number[];
}

interface MonthWords {
  readonly month: (month: string) => string;
  readonly number: (value: number) => string;
}

/** What is done stands below what is still open, so that the open rest is seen at the top. */
const stacked = ['on_time', 'late', 'ended', 'not_assessable', 'running', 'soon', 'overdue'];

/** Rows by month as bars from zero, parted by state, in the colours of the state strip. */
export function registerMonthsOption(
  months: readonly string[],
  series: readonly MonthSeries[],
  words: MonthWords,
  theme: ChartTheme,
): EChartsOption {
  const text = { color: theme.secondary, fontFamily: theme.fontFamily, fontSize: 11 };
  const shown = [...series].sort((a, b) => stacked.indexOf(a.kind) - stacked.indexOf(b.kind));
  return {
    animation: false,
    grid: { left: 4, right: 4, top: 8, bottom: 4, containLabel: true },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: theme.line, opacity: 0.4 } },
      formatter: (params) => {
        const place = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0;
        const lines = series.map(({ name, values }) => ({
          label: name,
          value: words.number(values[place] ?? 0),
        }));
        return tooltipElement(words.month(months[place] ?? ''), lines);
      },
    },
    xAxis: {
      type: 'category',
      data: months.map(words.month),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 3,
      axisLabel: { ...text, formatter: words.number },
      splitLine: { lineStyle: { color: theme.line, width: 1 } },
    },
    series: shown.map(({ kind, name, values }) => ({
      id: kind,
      name,
      type: 'bar',
      stack: 'rows',
      barCategoryGap: '30%',
      data: [...values],
      itemStyle: { color: colourOf(kind, theme) },
    })),
  };
}

function colourOf(kind: MonthSeries['kind'], theme: ChartTheme): string {
  switch (kind) {
    case 'overdue':
      return theme.concern;
    case 'soon':
      return theme.sequential[2] ?? theme.concern;
    case 'late':
      return theme.sequential[1] ?? theme.concern;
    case 'running':
      return theme.secondary;
    case 'ended':
    case 'not_assessable':
      return theme.line;
    default:
      return theme.accent;
  }
}
