import type { EChartsOption } from 'echarts/types/dist/shared';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { tooltipElement } from '../../../components/charts/tooltip-element';
import { tooltipStyle } from '../../../components/charts/tooltip-style';

export interface UnitTrendInput {
  /** One label and one score a month; null: no score. */
  readonly months: readonly string[];
  readonly scores: readonly (number | null)[];
  /** Place of the month that is looked at. */
  readonly current: number;
  /** Best first; `from` is the lowest score of the grade. */
  readonly grades: readonly { readonly label: string; readonly from: number }[];
  readonly formatScore: (score: number) => string;
  readonly formatMonth: (month: string) => string;
}

/** The lowest and highest score drawn: all scores and the bound of a grade at either side. */
export function trendRange(
  scores: readonly (number | null)[],
  bounds: readonly number[],
): readonly [number, number] {
  const known = scores.filter((score) => score !== null);
  const least = Math.min(...known);
  const most = Math.max(...known);
  const below = Math.max(...bounds.filter((bound) => bound <= least), Number.NEGATIVE_INFINITY);
  const above = Math.min(...bounds.filter((bound) => bound > most), Number.POSITIVE_INFINITY);
  const low = Number.isFinite(below) ? below : least;
  const high = Number.isFinite(above) ? above : most;
  const margin = (high - low || 1) * 0.06;
  return [Math.max(0, low - margin), high + margin];
}

/** A unit's score month by month between the bounds of the grades. */
export function unitTrendOption(input: UnitTrendInput, theme: ChartTheme): EChartsOption {
  const { months, scores, current, grades, formatScore, formatMonth } = input;
  const text = { color: theme.secondary, fontFamily: theme.fontFamily, fontSize: 11 };
  const bounds = grades.filter(({ from }) => from > 0);
  const [min, max] = trendRange(
    scores,
    bounds.map(({ from }) => from),
  );
  return {
    animation: false,
    grid: { left: 4, right: 12, top: 12, bottom: 4, containLabel: true },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.secondary, width: 1 } },
      formatter: (params) => {
        const place = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? 0;
        const score = scores[place];
        return tooltipElement(score === null || score === undefined ? '–' : formatScore(score), [
          { label: '', value: formatMonth(months[place] ?? '') },
        ]);
      },
    },
    xAxis: {
      type: 'category',
      data: months.map(formatMonth),
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...text, hideOverlap: true, alignMinLabel: 'left', alignMaxLabel: 'right' },
    },
    yAxis: {
      type: 'value',
      min,
      max,
      splitLine: { show: false },
      axisLabel: { ...text, formatter: formatScore, showMinLabel: false, showMaxLabel: false },
    },
    series: [
      {
        id: 'score',
        type: 'line',
        data: [...scores],
        symbol: 'circle',
        showAllSymbol: true,
        symbolSize: (_value: unknown, params: { dataIndex: number }) =>
          params.dataIndex === current ? 7 : 3,
        lineStyle: { color: theme.accent, width: 1.6 },
        itemStyle: { color: theme.accent },
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          lineStyle: { color: theme.secondary, type: [4, 3], width: 1 },
          data: bounds
            .filter(({ from }) => from >= min && from <= max)
            .map(({ label, from }) => ({
              yAxis: from,
              label: { position: 'insideStartTop', formatter: label, ...text },
            })),
        },
      },
    ],
  };
}
