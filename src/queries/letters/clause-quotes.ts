import { textIn } from '../../util/language';
import type { ReportParagraph } from '../../util/report/report';
import type { ReportTexts } from '../reports/report-texts';
import type { CitedClause } from '../use-clauses';

/** Clauses as they are quoted in a letter, each once: where it stands, then its wording in the original. */
export function clauseQuotes(
  cited: readonly CitedClause[],
  { letters, language }: ReportTexts,
): readonly ReportParagraph[] {
  const each = new Map(cited.map((one) => [one.clause.id, one]));
  return [...each.values()].flatMap(({ clause, document }): readonly ReportParagraph[] => [
    {
      kind: 'paragraph',
      role: 'note',
      text: letters('notice.clause', {
        document: textIn(language, document.short),
        id: clause.id,
        heading: textIn(language, clause.heading),
      }),
    },
    { kind: 'paragraph', role: 'quote', text: clause.text, language: 'zh-CN' },
  ]);
}
