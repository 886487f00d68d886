import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { columnHeading } from '../../util/report/column-heading';
import type { Report, ReportBlock, ReportTable } from '../../util/report/report';
import { reportCellText } from '../../util/report/report-cell-text';
import { sheetCell } from './sheet-cell';
import { sheetName } from './sheet-name';

/**
 * A report as a workbook: a sheet of its texts, then a sheet a table with numbers as numbers and dates
 * as dates. Pictures are left out: what they show stands in the tables.
 */
export function writeWorkbook(report: Report): Blob {
  const book = utils.book_new();
  const names = new Set<string>();
  const add = (sheet: WorkSheet, title: string) => {
    const name = sheetName(title, names);
    names.add(name);
    utils.book_append_sheet(book, sheet, name);
  };
  add(textSheet(report), report.title);
  for (const { blocks } of report.sections) {
    for (const block of blocks) {
      if (block.kind === 'table') add(tableSheet(block, report), block.caption);
    }
  }
  const bytes = write(book, { bookType: 'xlsx', type: 'array', compression: true }) as ArrayBuffer;
  return new Blob([bytes], { type: workbookType });
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function textSheet(report: Report): WorkSheet {
  const { title, subtitle, source, sections } = report;
  const lines = [
    title,
    ...(subtitle === null ? [] : [subtitle]),
    source,
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : ['', heading]),
      ...blocks.flatMap(linesOf),
    ]),
  ];
  const sheet = utils.aoa_to_sheet(lines.map((text) => [{ t: 's', v: text } as CellObject]));
  sheet['!cols'] = [{ wch: 100 }];
  return sheet;
}

function linesOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.footnote === undefined ? [block.text] : [block.text, block.footnote];
    case 'list':
      return block.items;
    case 'figure':
      return [block.caption, ...(block.notes ?? [])];
    case 'table':
      return [];
  }
}

function tableSheet(
  { caption, columns, rows, notes = [] }: ReportTable,
  report: Report,
): WorkSheet {
  const isChinese = report.language === 'zh-CN';
  const text = (value: string): CellObject => ({ t: 's', v: value });
  const sheet = utils.aoa_to_sheet([
    [text(caption)],
    [text(report.source)],
    columns.map((column) => text(columnHeading(column, isChinese))),
    ...rows.map((row) => columns.map((_, place) => sheetCell(row[place]))),
    ...notes.map((note) => [text(note)]),
  ]);
  sheet['!cols'] = columns.map((column, place) => ({
    wch: Math.min(
      60,
      Math.max(
        widthOf(columnHeading(column, isChinese)),
        ...rows.map((row) => widthOf(reportCellText(row[place], report.language))),
      ) + 2,
    ),
  }));
  const last = utils.encode_cell({ r: 2 + rows.length, c: columns.length - 1 });
  sheet['!autofilter'] = { ref: `A3:${last}` };
  return sheet;
}

/** Width of a text in half-width letters. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u2e80' ? 2 : 1;
  return width;
}
