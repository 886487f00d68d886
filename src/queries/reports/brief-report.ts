import type { Filter } from '../../catalog/filter';
import { formatMonth, formatPeriod } from '../../util/format-date';
import type { Report } from '../../util/report/report';
import type { PeerRanking } from '../evaluation/assemble-ranking';
import type { ScoredModel } from '../evaluation/scored-model';
import type { Headline } from '../overview/assemble-overview';
import { briefSentences } from '../overview/brief-sentences';
import type { OverviewData } from '../overview/use-overview';
import type { WarningRow } from '../warnings/warning-row';
import { headlineTable } from './headline-table';
import { overdueBlocks } from './overdue-blocks';
import { type ReportContext, reportWords } from './report-context';
import { scoreTable } from './score-table';
import { trendFigure } from './trend-figure';
import { warningBlocks } from './warning-blocks';

export interface BriefInput {
  readonly overview: OverviewData;
  readonly filter: Filter;
  /** Open warnings of the filter, the gravest first. */
  readonly warnings: readonly WarningRow[];
  /** The evaluation whose first and last units are named. */
  readonly scored: ScoredModel;
  readonly ranking: readonly PeerRanking[];
  readonly scoreMonth: string;
}

const listedWarnings = 15;
const namedUnits = 5;

/** The monthly brief for the leadership group: what the Overview says, on two or three pages. */
export function briefReport(input: BriefInput, context: ReportContext): Report {
  const { overview, filter, warnings } = input;
  const { texts, source } = context;
  const { reports, overview: words, names, language } = texts;
  const { figure } = reportWords(context);
  const { figures, months, overdue, asOf } = overview;
  const month = filter.to ?? months.at(-1) ?? '';
  const period = formatPeriod(filter.from ?? months[0] ?? month, month, language);
  const scope =
    filter.regions.length === 0
      ? words('scope.province')
      : filter.regions.map(names.region).join(words('scope.and'));
  const headline = (name: string): Headline =>
    figures.headlines.find(({ indicator }) => indicator.name === name) ?? figures.measure;
  const sentences = briefSentences(
    {
      scope,
      period,
      month,
      asOf,
      records: headline('dishonesty_records'),
      reported: headline('dishonesty_reported_in_time'),
      measure: figures.measure,
      counties: figures.counties,
      overdue,
      regionName: names.region,
      unitName: names.unit,
    },
    figure,
    words,
  );
  return {
    language,
    title: reports('brief.title', { month: formatMonth(month, language) }),
    subtitle: reports('scope', { scope, period }),
    ...source,
    sections: [
      {
        heading: null,
        blocks: sentences.map(({ key, values }) => ({
          kind: 'paragraph',
          role: 'lead',
          text: plainText(words(key, { ...values, interpolation: { escapeValue: false } })),
        })),
      },
      {
        heading: reports('figures.heading'),
        blocks: [
          headlineTable(figures.headlines, null, formatMonth(month, language), context),
          trendFigure(figures.measure, months, figures.period, context),
        ],
      },
      { heading: reports('scores.heading'), blocks: scoreBlocks(input, context) },
      {
        heading: reports('warnings.heading'),
        blocks: warningBlocks(warnings, listedWarnings, context),
      },
      { heading: reports('overdue.heading'), blocks: overdueBlocks(overdue, context) },
    ],
  };
}

/** The first and the last of each peers, or all where they are few. */
function scoreBlocks({ scored, ranking, scoreMonth }: BriefInput, context: ReportContext) {
  const { reports, language } = context.texts;
  const { title } = reportWords(context);
  return ranking.map(({ peers, units, ranked }) => {
    const placed = units.slice(0, ranked);
    const isShort = ranked <= 2 * namedUnits;
    const named = isShort ? placed : [...placed.slice(0, namedUnits), ...placed.slice(-namedUnits)];
    const caption = reports('scores.caption', {
      model: title(scored.model.title),
      peers: reports(`peers.${peers as 'city'}`, { defaultValue: peers }),
      month: formatMonth(scoreMonth, language),
    });
    return {
      ...scoreTable({ units: named }, scored, caption, context),
      ...(isShort ? {} : { notes: [reports('scores.ends', { count: namedUnits, all: ranked })] }),
    };
  });
}

/** A sentence without the marks that the screen sets figures in. */
function plainText(sentence: string): string {
  return sentence.replaceAll(/<\/?[bc]>/g, '');
}
