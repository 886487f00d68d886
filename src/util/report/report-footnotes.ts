import type { Report, ReportParagraph } from './report';

/** The footnotes of a report in the order in which they are referred to; the first has the number 1. */
export function reportFootnotes({
  sections,
}: Pick<Report, 'sections'>): readonly ReportParagraph[] {
  return sections.flatMap(({ blocks }) =>
    blocks.filter(
      (block): block is ReportParagraph =>
        block.kind === 'paragraph' && block.footnote !== undefined,
    ),
  );
}
