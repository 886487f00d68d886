import type { Indicator } from '../../evaluation/indicator-schema';
import type { ReportCell, ReportTable } from '../../util/report/report';
import type { Headline } from '../overview/assemble-overview';
import { type ReportContext, reportWords } from './report-context';

/** The headline figures of a report, beside those that they are compared with. */
export function headlineTable(
  headlines: readonly Headline[],
  compared: readonly Headline[] | null,
  month: string,
  context: ReportContext,
): ReportTable {
  const { reports } = context.texts;
  const { figure } = reportWords(context);
  const end = { align: 'end' } as const;
  return {
    kind: 'table',
    caption: reports('figures.title'),
    columns: [
      { title: reports('figures.indicator'), width: 4 },
      { title: reports('figures.unit'), width: 1.6 },
      { title: reports('figures.value'), width: 1.5, ...end },
      ...(compared ? [{ title: reports('figures.province'), width: 1.5, ...end }] : []),
      { title: reports('figures.change', { month }), width: 1.8, ...end },
      { title: reports('figures.target'), width: 1.2, ...end },
    ],
    rows: headlines.map(({ indicator, value, change }, place) => [
      figure.title(indicator),
      figure.unit(indicator),
      figureCell(indicator, value),
      ...(compared ? [figureCell(indicator, compared[place]?.value ?? null)] : []),
      changeCell(indicator, change),
      indicator.target === null ? null : { number: indicator.target, decimals: 0 },
    ]),
  };
}

/** A figure of an indicator as a cell, with the decimals of its indicator. */
export function figureCell({ decimals }: Indicator, value: number | null): ReportCell {
  return value === null ? null : { number: value, decimals };
}

function changeCell({ decimals }: Indicator, change: number | null): ReportCell {
  return change === null ? null : { number: change, decimals, signed: true };
}
