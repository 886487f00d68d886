import { formatMonth } from '../../util/format-date';
import type { Report, ReportTable } from '../../util/report/report';
import type { PeerRanking } from '../evaluation/assemble-ranking';
import type { ScoredModel } from '../evaluation/scored-model';
import { modelIndicator } from '../evaluation/unit/model-indicator';
import { unitLeaves } from '../evaluation/unit/unit-leaves';
import { type ReportContext, reportWords } from './report-context';
import { scoreFigure, scoreTable, unitName } from './score-table';

export interface ScoreSheetInput {
  readonly scored: ScoredModel;
  readonly ranking: readonly PeerRanking[];
  readonly month: string;
}

/** More bars than these are not drawn: the table says it. */
const mostBars = 40;

/** The assessment score sheet of all units of a model: ranks, dimensions, then the value of every indicator. */
export function scoreSheet(input: ScoreSheetInput, context: ReportContext): Report {
  const { scored, ranking, month } = input;
  const { texts, source } = context;
  const { reports, language } = texts;
  const { title } = reportWords(context);
  const { model } = scored;
  const monthText = formatMonth(month, language);
  const captionOf = (peers: string) =>
    reports('scores.caption', {
      model: title(model.title),
      peers: reports(`peers.${peers as 'city'}`, { defaultValue: peers }),
      month: monthText,
    });
  return {
    language,
    title: reports('sheet.title', { model: title(model.title) }),
    subtitle: reports('sheet.subtitle', { month: monthText, version: model.version }),
    ...source,
    sections: [
      {
        heading: null,
        blocks: [
          { kind: 'paragraph', role: 'lead', text: title(model.description) },
          ...ranking.flatMap((peers) => [
            scoreTable(peers, scored, captionOf(peers.peers), context),
            ...(peers.ranked > 1 && peers.ranked <= mostBars
              ? [scoreFigure(peers.units, scored, captionOf(peers.peers), context)]
              : []),
          ]),
        ],
      },
      {
        heading: reports('sheet.indicators'),
        breaksPage: true,
        blocks: model.dimensions.map((dimension) =>
          indicatorTable(dimension.name, title(dimension.title), input, context),
        ),
      },
    ],
  };
}

/** The values of a dimension's indicators, a row an indicator, a column a unit where few, else turned. */
function indicatorTable(
  dimension: string,
  caption: string,
  { scored, month, ranking }: ScoreSheetInput,
  context: ReportContext,
): ReportTable {
  const { reports } = context.texts;
  const { title } = reportWords(context);
  const { model } = scored;
  const scores = new Map(scored.scoresAt(month).map((score) => [score.unit, score]));
  const order = ranking.flatMap(({ units }) => units.map(({ unit }) => unit));
  const leavesOf = (unit: string) => {
    const score = scores.get(unit);
    return score ? unitLeaves(score).filter((leaf) => leaf.dimension === dimension) : [];
  };
  const columns = leavesOf(order[0] ?? '').map(({ leaf }) => modelIndicator(model, leaf.indicator));
  return {
    kind: 'table',
    caption,
    columns: [
      { title: reports('scores.unit'), width: 1.6 },
      ...columns.map(({ document }) => ({
        title: title(document.short),
        align: 'end' as const,
        ...(document.unit === 'percent' ? { unit: '%' } : {}),
      })),
    ],
    rows: order.map((unit) => [
      unitName(scored, unit, context),
      ...leavesOf(unit).map(({ leaf }) =>
        leaf.value === null
          ? null
          : {
              number: leaf.value,
              decimals: modelIndicator(model, leaf.indicator).document.decimals,
            },
      ),
    ]),
  };
}
