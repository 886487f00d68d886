import type { ReportCell, ReportFigure, ReportTable } from '../../util/report/report';
import type { PeerRanking, RankedUnit } from '../evaluation/assemble-ranking';
import type { ScoredModel } from '../evaluation/scored-model';
import { type ReportContext, reportWords } from './report-context';

/** Decimals of a score on the scale of its model, as on the Scoreboard. */
export function scoreDecimals({ scale }: ScoredModel['model']): number {
  return scale === 1000 ? 0 : 1;
}

/** A score as a cell; nothing where there is none. */
export function scoreCell(score: number | null, model: ScoredModel['model']): ReportCell {
  return score === null ? null : { number: score, decimals: scoreDecimals(model) };
}

/** How a unit of a model is called. */
export function unitName({ model }: ScoredModel, unit: string, { texts }: ReportContext): string {
  const { names } = texts;
  return model.unitLevel === 'department' ? names.department(unit) : names.region(unit);
}

/** A grade in words; empty for none. */
export function gradeTitle(
  { model }: ScoredModel,
  grade: string | null,
  context: ReportContext,
): string {
  const found = model.grades.find(({ name }) => name === grade);
  return found ? reportWords(context).title(found.title) : '';
}

/** The units of one peers in their ranks, with their dimensions. */
export function scoreTable(
  { units }: Pick<PeerRanking, 'units'>,
  scored: ScoredModel,
  caption: string,
  context: ReportContext,
): ReportTable {
  const { reports } = context.texts;
  const { title } = reportWords(context);
  const { model } = scored;
  const end = { align: 'end' } as const;
  return {
    kind: 'table',
    caption,
    columns: [
      { title: reports('scores.rank'), width: 1, ...end },
      { title: reports('scores.unit'), width: 2.2 },
      { title: reports('scores.score'), width: 1.2, ...end },
      { title: reports('scores.grade'), width: 1.4 },
      { title: reports('scores.change'), width: 1.3, ...end },
      ...model.dimensions.map((dimension) => ({
        title: title(dimension.title),
        width: 2.1,
        ...end,
      })),
    ],
    rows: units.map((unit) => [
      unit.rank === null ? null : { number: unit.rank, decimals: 0 },
      unitName(scored, unit.unit, context),
      scoreCell(unit.score, model),
      gradeTitle(scored, unit.grade, context),
      unit.scoreChange === null
        ? null
        : { number: unit.scoreChange, decimals: scoreDecimals(model), signed: true },
      ...unit.dimensions.map((score) => scoreCell(score, model)),
    ]),
  };
}

const barHeight = 20;

/** The scores of ranked units as bars. */
export function scoreFigure(
  units: readonly RankedUnit[],
  scored: ScoredModel,
  caption: string,
  context: ReportContext,
): ReportFigure {
  const bars = units.flatMap(({ unit, score }) =>
    score === null ? [] : [{ label: unitName(scored, unit, context), value: score }],
  );
  const size = { width: 640, height: 34 + barHeight * bars.length };
  return {
    kind: 'figure',
    caption,
    alt: caption,
    png: context.draw(
      { kind: 'bars', bars, decimals: scoreDecimals(scored.model), most: scored.model.scale },
      size,
    ),
    ...size,
  };
}
