import { formatMonth } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import type { ReportFigure } from '../../util/report/report';
import type { Headline } from '../overview/assemble-overview';
import { type ReportContext, reportWords } from './report-context';

const size = { width: 640, height: 220 } as const;

/** An indicator month by month as a picture, the period of the report shaded. */
export function trendFigure(
  { indicator, months: values }: Headline,
  months: readonly string[],
  period: readonly [number, number],
  context: ReportContext,
): ReportFigure {
  const { language, overview } = context.texts;
  const { figure } = reportWords(context);
  const title = figure.title(indicator);
  const target = indicator.unit === 'percent' ? indicator.target : null;
  return {
    kind: 'figure',
    caption: overview('trend.subtitle', { measure: title, unit: figure.unit(indicator) }),
    alt: overview('trend.chart', {
      measure: title,
      from: formatMonth(months[0], language),
      to: formatMonth(months.at(-1), language),
    }),
    png: context.draw(
      {
        kind: 'trend',
        months: months.map((month) => formatMonth(month, language)),
        values,
        period,
        target,
        targetLabel: overview('trend.target', { target: formatNumber(target, language) }),
        decimals: indicator.decimals,
        fromZero: indicator.unit !== 'percent',
      },
      size,
    ),
    ...size,
  };
}
