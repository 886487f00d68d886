import {
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type {
  Report,
  ReportBlock,
  ReportFigure,
  ReportParagraph,
  ReportRole,
} from '../../util/report/report';
import { bytesOfDataUrl } from '../bytes-of-data-url';
import { docxTable } from './docx-table';

const styleOf: Readonly<Record<ReportRole, string>> = {
  body: 'Normal',
  lead: 'Normal',
  address: 'Normal',
  quote: 'Quote',
  note: 'Note',
  signature: 'Signature',
};

/** The widest picture that fits between the margins, in CSS pixels. */
const widestPicture = 642;

/** The sections of a report; `footnoteOf` gives the number of a paragraph's footnote. */
export function docxSections(
  { sections, language }: Report,
  footnoteOf: (paragraph: ReportParagraph) => number,
): FileChild[] {
  return sections.flatMap(({ heading, blocks, breaksPage }) => [
    ...(heading === null
      ? []
      : [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            text: heading,
            pageBreakBefore: breaksPage ?? false,
          }),
        ]),
    ...blocks.flatMap(blockOf),
  ]);

  function blockOf(block: ReportBlock): FileChild[] {
    switch (block.kind) {
      case 'paragraph':
        return [paragraphOf(block)];
      case 'list':
        return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
      case 'table':
        return [
          new Paragraph({ style: 'Caption', text: block.caption, keepNext: true }),
          docxTable(block, language),
          ...notesOf(block.notes),
        ];
      case 'figure':
        return [
          new Paragraph({ style: 'Caption', text: block.caption, keepNext: true }),
          new Paragraph({ children: [pictureOf(block)] }),
          ...notesOf(block.notes),
        ];
    }
  }

  function paragraphOf(paragraph: ReportParagraph): Paragraph {
    const { text, role = 'body', footnote } = paragraph;
    const children: ParagraphChild[] = [new TextRun({ text, bold: role === 'address' })];
    if (footnote !== undefined) children.push(new FootnoteReferenceRun(footnoteOf(paragraph)));
    return new Paragraph({ style: styleOf[role], children });
  }
}

function notesOf(notes: readonly string[] = []): Paragraph[] {
  return notes.map((text) => new Paragraph({ style: 'Note', text }));
}

function pictureOf({ png, width, height, alt, caption }: ReportFigure): ImageRun {
  const scale = Math.min(1, widestPicture / width);
  return new ImageRun({
    type: 'png',
    data: bytesOfDataUrl(png),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: caption, title: caption, description: alt },
  });
}
