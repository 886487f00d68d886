import type { TFunction } from 'i18next';
import { datasetByName } from '../../catalog/catalog';
import { formatDate, formatMonth } from '../../util/format-date';
import { formatNumber, formatPercent } from '../../util/format-number';
import { textIn } from '../../util/language';
import type { Headline, UnitFigure } from './assemble-overview';
import { rankedUnits } from './extremes';
import type { FigureFormat } from './figure-format';
import type { OverdueSummary } from './summarise-overdue';

/** What the brief is made from. */
export interface BriefFigures {
  readonly scope: string;
  readonly period: string;
  readonly month: string;
  readonly asOf: string;
  readonly records: Headline;
  readonly reported: Headline;
  readonly measure: Headline;
  readonly counties: readonly UnitFigure[];
  readonly overdue: OverdueSummary;
  readonly regionName: (code: string) => string;
  readonly unitName: (region: string | null, department: string | null) => string;
}

/** A sentence of the brief: its text with the places of `b` and `c`, and what stands in it. */
export interface BriefSentence {
  readonly key:
    | 'brief.records'
    | 'brief.recordsOnly'
    | 'brief.recordsNone'
    | 'brief.ends'
    | 'brief.endsNone'
    | 'brief.overdue'
    | 'brief.overdueNone';
  /** Empty where the sentence does not say it. */
  readonly values: typeof unsaid;
}

const unsaid = {
  ...{ scope: '', period: '', month: '', value: '', change: '', reported: '', gap: '' },
  ...{ measure: '', best: '', worst: '' },
  ...{ total: '', long: '', days: '', unit: '', what: '', date: '' },
};

/** The fewest ranked counties of which best and worst are named. */
const leastRanked = 6;

/** The state of things in three sentences: the records, who is best and worst, what is overdue. */
export function briefSentences(
  figures: BriefFigures,
  format: FigureFormat,
  t: TFunction<'overview'>,
): readonly [BriefSentence, BriefSentence, BriefSentence] {
  return [recordsOf(figures, format, t), endsOf(figures, format, t), overdueOf(figures, format)];
}

function recordsOf(
  { scope, period, month, records, reported }: BriefFigures,
  format: FigureFormat,
  t: TFunction<'overview'>,
): BriefSentence {
  const { language } = format;
  if (records.value === null)
    return { key: 'brief.recordsNone', values: { ...unsaid, scope, period } };
  return {
    key: reported.value === null ? 'brief.recordsOnly' : 'brief.records',
    values: {
      ...unsaid,
      scope,
      period,
      month: formatMonth(month, language),
      value: format.value(records.indicator, records.value),
      change: format.change(records.indicator, records.change),
      reported: formatPercent((reported.value ?? Number.NaN) / 100, language),
      gap: gapText(reported, format, t),
    },
  };
}

function endsOf(
  { measure, counties, regionName }: BriefFigures,
  format: FigureFormat,
  t: TFunction<'overview'>,
): BriefSentence {
  const ranked = rankedUnits(counties);
  const names = (units: readonly UnitFigure[]) =>
    units.map(({ code }) => regionName(code)).join(t('scope.and'));
  const title = format.title(measure.indicator);
  if (ranked.length < leastRanked)
    return { key: 'brief.endsNone', values: { ...unsaid, measure: title } };
  return {
    key: 'brief.ends',
    values: {
      ...unsaid,
      measure: title,
      best: names(ranked.slice(0, 3)),
      worst: names(ranked.slice(-3).reverse()),
    },
  };
}

function overdueOf(
  { overdue, asOf, unitName }: BriefFigures,
  { language }: FigureFormat,
): BriefSentence {
  const [oldest] = overdue.oldest;
  if (!oldest)
    return { key: 'brief.overdueNone', values: { ...unsaid, date: formatDate(asOf, language) } };
  return {
    key: 'brief.overdue',
    values: {
      ...unsaid,
      total: formatNumber(overdue.count, language),
      long: formatNumber(overdue.long, language),
      days: formatNumber(oldest.days, language),
      unit: unitName(oldest.region, oldest.department),
      what: textIn(language, datasetByName(oldest.dataset).title),
    },
  };
}

function gapText(
  { indicator, value }: Headline,
  { language }: FigureFormat,
  t: TFunction<'overview'>,
): string {
  if (value === null || indicator.target === null || value >= indicator.target) {
    return t('brief.met');
  }
  return t('brief.short', {
    gap: formatNumber(indicator.target - value, language, indicator.decimals),
  });
}
