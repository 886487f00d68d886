import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../../util/language';
import { columnHeading } from '../../util/report/column-heading';
import { isDense } from '../../util/report/is-dense';
import type { ReportTable } from '../../util/report/report';
import { reportCellText } from '../../util/report/report-cell-text';
import { textWidth } from './docx-styles';

/** Half points of the text of a table with many columns. */
const smallSize = 15;

const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9D0D7' } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: '17202A' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table whose head is repeated on every page; numbers stand at the right. */
export function docxTable(table: ReportTable, language: Language): Table {
  const { columns, rows } = table;
  const size = isDense(table) ? { size: smallSize } : {};
  const shares = columns.map(({ width }) => width ?? 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((textWidth * share) / whole));
  const cell = (text: string, place: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style: 'Cell',
          alignment: columns[place]?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold, ...size })],
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 70, right: 70 },
    borders: {
      top: strong,
      bottom: strong,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, place) =>
          cell(columnHeading(column, language === 'zh-CN'), place, true),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((_, place) =>
              cell(reportCellText(row[place], language), place, false),
            ),
          }),
      ),
    ],
  });
}
