import { read, utils } from '@e965/xlsx';
import { writeDocx } from '../../../../src/reports/docx/write-docx';
import { writeWorkbook } from '../../../../src/reports/xlsx/write-workbook';
import type { Report } from '../../../../src/util/report/report';
import { type DocxText, docxText } from '../../../reports/support/docx-text';

/** What the files of a report hold: the Word document, and the rows of each table of the workbook. */
export async function parseBack(report: Report): Promise<{
  readonly docx: DocxText;
  /** Rows below the head of each table, numbers as numbers, in the order of the report. */
  readonly sheets: readonly (readonly unknown[])[][];
}> {
  const docx = docxText(new Uint8Array(await (await writeDocx(report)).arrayBuffer()));
  const book = read(await writeWorkbook(report).arrayBuffer());
  const [, ...names] = book.SheetNames;
  const sheets = names.map((name) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
    return utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null }).slice(3);
  });
  return { docx, sheets };
}
