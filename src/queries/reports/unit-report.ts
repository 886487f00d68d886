import { formatMonth, formatPeriod } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import type { Report, ReportBlock } from '../../util/report/report';
import type { PeerRanking, RankedUnit } from '../evaluation/assemble-ranking';
import type { ScoredModel } from '../evaluation/scored-model';
import { modelIndicator } from '../evaluation/unit/model-indicator';
import { unitLeaves } from '../evaluation/unit/unit-leaves';
import type { OverviewData } from '../overview/use-overview';
import { countLevels, type WarningRow } from '../warnings/warning-row';
import { headlineTable } from './headline-table';
import { overdueBlocks } from './overdue-blocks';
import { type ReportContext, reportWords } from './report-context';
import { gradeTitle, scoreCell, scoreDecimals, scoreTable, unitName } from './score-table';
import { trendFigure } from './trend-figure';
import { warningBlocks } from './warning-blocks';

export interface UnitReportInput {
  /** Code of a region or of a department. */
  readonly unit: string;
  readonly overview: OverviewData;
  /** Of everybody, to compare with. */
  readonly province: OverviewData;
  readonly from: string;
  readonly to: string;
  /** Open warnings of the unit and of what is in it, the gravest first. */
  readonly warnings: readonly WarningRow[];
  readonly scored: ScoredModel;
  readonly ranking: readonly PeerRanking[];
  readonly scoreMonth: string;
}

const listedWarnings = 40;

/** The supervision report of a region or a department: its figures, scores, warnings and what is overdue. */
export function unitReport(input: UnitReportInput, context: ReportContext): Report {
  const { unit, overview, province, warnings, scored, scoreMonth } = input;
  const { texts, source } = context;
  const { reports, language } = texts;
  const name = unitName(scored, unit, context);
  const month = formatMonth(input.to, language);
  const counts = countLevels(warnings);
  const number = (value: number) => formatNumber(value, language);
  const peers = input.ranking.find(({ units }) => units.some((each) => each.unit === unit));
  const own = peers?.units.find((each) => each.unit === unit) ?? null;
  return {
    language,
    title: reports('unit.title', { unit: name }),
    subtitle: formatPeriod(input.from, input.to, language),
    ...source,
    sections: [
      {
        heading: null,
        blocks: [
          ...(own && peers ? [scoreLead(own, peers, input, context)] : []),
          {
            kind: 'paragraph',
            role: 'lead',
            text: reports('unit.open', {
              all: number(warnings.length),
              red: number(counts.red),
              orange: number(counts.orange),
              overdue: number(overview.overdue.count),
              long: number(overview.overdue.long),
            }),
          },
        ],
      },
      {
        heading: reports('figures.heading'),
        blocks: [
          headlineTable(overview.figures.headlines, province.figures.headlines, month, context),
          trendFigure(overview.figures.measure, overview.months, overview.figures.period, context),
        ],
      },
      ...(own && peers
        ? [
            {
              heading: reports('scores.heading'),
              blocks: [
                scoreTable({ units: [own] }, scored, caption(peers.peers, input, context), context),
                leafTable(unit, scored, scoreMonth, context),
              ],
            },
          ]
        : []),
      {
        heading: reports('warnings.heading'),
        blocks: warningBlocks(warnings, listedWarnings, context),
      },
      { heading: reports('overdue.heading'), blocks: overdueBlocks(overview.overdue, context) },
    ],
  };
}

function caption(peers: string, { scored, scoreMonth }: UnitReportInput, context: ReportContext) {
  const { reports, language } = context.texts;
  return reports('scores.caption', {
    model: reportWords(context).title(scored.model.title),
    peers: reports(`peers.${peers as 'city'}`, { defaultValue: peers }),
    month: formatMonth(scoreMonth, language),
  });
}

function scoreLead(
  own: RankedUnit,
  { ranked, peers }: PeerRanking,
  input: UnitReportInput,
  context: ReportContext,
): ReportBlock {
  const { reports, language } = context.texts;
  const { scored, scoreMonth } = input;
  const text =
    own.score === null || own.rank === null
      ? reports('unit.notScored')
      : reports('unit.score', {
          model: reportWords(context).title(scored.model.title),
          month: formatMonth(scoreMonth, language),
          score: formatNumber(own.score, language, scoreDecimals(scored.model)),
          grade: gradeTitle(scored, own.grade, context),
          rank: formatNumber(own.rank, language),
          all: formatNumber(ranked, language),
          peers: reports(`peers.${peers as 'city'}`, { defaultValue: peers }),
        });
  return { kind: 'paragraph', role: 'lead', text };
}

/** Every indicator of the unit's score: its value, its points of 100, what it adds. */
function leafTable(
  unit: string,
  scored: ScoredModel,
  month: string,
  context: ReportContext,
): ReportBlock {
  const { reports } = context.texts;
  const { title } = reportWords(context);
  const { model } = scored;
  const score = scored.scoresAt(month).find((each) => each.unit === unit);
  const dimensions = new Map(model.dimensions.map((each) => [each.name, title(each.title)]));
  const end = { align: 'end' } as const;
  return {
    kind: 'table',
    caption: reports('sheet.indicators'),
    columns: [
      { title: reports('sheet.dimension'), width: 2 },
      { title: reports('figures.indicator'), width: 4 },
      { title: reports('figures.value'), width: 1.6, ...end },
      { title: reports('sheet.points'), width: 1.4, ...end },
      { title: reports('sheet.adds'), width: 1.4, ...end },
    ],
    rows: (score ? unitLeaves(score) : []).map(({ dimension, leaf }) => {
      const { document } = modelIndicator(model, leaf.indicator);
      return [
        dimensions.get(dimension) ?? dimension,
        title(document.title),
        leaf.value === null
          ? null
          : {
              number: leaf.value,
              decimals: document.decimals,
              ...(document.unit === 'percent' ? { unit: '%' } : {}),
            },
        leaf.normalised === null ? null : { number: leaf.normalised, decimals: 1 },
        scoreCell(leaf.contribution, model),
      ];
    }),
  };
}
