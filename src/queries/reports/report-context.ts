import { textIn } from '../../util/language';
import type { DrawFigure } from '../../util/report/report-chart';
import { figureFormat } from '../overview/figure-format';
import { rowWords } from '../warnings/row-words';
import type { ReportSource } from './report-source';
import type { ReportTexts } from './report-texts';

/** What all reports are written with: texts in their language, the source, the painter of figures. */
export interface ReportContext {
  readonly texts: ReportTexts;
  readonly source: ReportSource;
  readonly draw: DrawFigure;
}

/** The words of a report: figures, warnings, bilingual titles. */
export function reportWords({ texts }: Pick<ReportContext, 'texts'>) {
  const { language, overview, warnings, names } = texts;
  return {
    figure: figureFormat(language, overview),
    warning: rowWords(warnings, names),
    title: (text: { readonly zh: string; readonly en: string }) => textIn(language, text),
  };
}
