import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Report } from '../../util/report/report';
import { reportFootnotes } from '../../util/report/report-footnotes';
import { docxSections } from './docx-blocks';
import { docxStyles, page } from './docx-styles';

/**
 * A report as a Word document: headings, tables whose head is repeated, pictures with their alternative
 * text, footnotes, and at the foot of every page the source and the page number. Rejects with TypeError
 * for a picture that is no data URL.
 */
export async function writeDocx(report: Report): Promise<Blob> {
  const { title, subtitle, source, language } = report;
  const notes = reportFootnotes(report);
  const document = new Document({
    title,
    description: source,
    creator: 'Chengjian',
    styles: docxStyles(language),
    footnotes: Object.fromEntries(
      notes.map(({ footnote = '' }, place) => [
        place + 1,
        { children: [new Paragraph({ text: footnote })] },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
            },
          },
        },
        footers: { default: footerOf(source) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...(subtitle === null ? [] : [new Paragraph({ text: subtitle })]),
          new Paragraph({ style: 'Source', text: source }),
          ...docxSections(report, (paragraph) => notes.indexOf(paragraph) + 1),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function footerOf(source: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Source',
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun(`${source}  ·  `),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
