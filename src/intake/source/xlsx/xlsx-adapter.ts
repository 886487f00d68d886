import { IntakeError } from '../../intake-error';
import { MergeFiller } from '../merged-columns';
import type { SourceRow } from '../source-row';
import type { TableAdapter } from '../table-adapter';
import { expandEntry } from '../zip/expand-entry';
import { readMerges } from './read-merges';
import { readSharedStrings } from './shared-strings';
import { cellsOf } from './sheet-cells';
import { splitElements } from './split-elements';
import { readWorkbook } from './workbook';
import { attribute } from './xml-text';

/** A sheet grows to a tenth to a fortieth of this; a bomb to a thousandfold. */
const sheetCaps = { bytes: 8_000_000_000, ratio: 300 };
const mostRows = 1_048_576;

/** Sheets of a workbook of Office Open XML, row by row as the file is expanded. */
export const xlsxAdapter: TableAdapter = {
  sniff: async () => ({ encoding: null, delimiter: null }),
  tables: async (file) => (await readWorkbook(file)).sheets.map(({ name }) => name),
  async *rows(file, { table }, onBytes) {
    const workbook = await readWorkbook(file);
    const sheet = workbook.sheets.find(({ name }) => name === table) ?? workbook.sheets[0];
    if (!sheet) throw new IntakeError('damaged', 'The workbook has no sheet.');
    const { entry } = sheet;
    const expanded = () => expandEntry(file, entry, sheetCaps, onBytes);
    const filler = new MergeFiller(await readMerges(expanded(), entry.path));
    const { sharedStrings, isDate, is1904 } = workbook;
    const strings = sharedStrings ? await readSharedStrings(file, sharedStrings) : [];
    const context = { strings, isDate, is1904 };
    let line = 0;
    for await (const pieces of splitElements(expanded(), 'row', entry.path)) {
      const rows: SourceRow[] = [];
      for (const { kind, text } of pieces) {
        if (kind !== 'element') continue;
        line = lineOf(text, line);
        const cells = cellsOf(text, context);
        filler.fill(line, cells);
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      }
      if (rows.length > 0) yield rows;
    }
  },
};

function lineOf(row: string, before: number): number {
  const line = Number(attribute(row.slice(0, row.indexOf('>')), 'r') ?? before + 1);
  if (line > before && line <= mostRows) return line;
  throw new IntakeError('damaged', `Row ${line} of the sheet stands after row ${before}.`);
}
