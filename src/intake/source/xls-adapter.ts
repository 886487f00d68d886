import { type CellObject, read, SSF, type WorkBook } from '@e965/xlsx';
import { IntakeError } from '../intake-error';
import { MergeFiller } from './merged-columns';
import { plainNumber } from './plain-number';
import { runLength } from './run-length';
import type { SourceRow } from './source-row';
import { spreadSheetDate } from './spread-sheet-date';
import type { TableAdapter } from './table-adapter';

/** The format has no more than 65,536 rows of 256 columns a sheet; it is held whole. */
const largestFile = 100_000_000;

const cellErrors: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/** Sheets of a workbook of Excel 97–2003 (BIFF8). */
export const xlsAdapter: TableAdapter = {
  sniff: async () => ({ encoding: null, delimiter: null }),
  async tables(file) {
    const { SheetNames, Workbook } = await open(file, { bookSheets: true });
    const isHidden = (place: number) => (Workbook?.Sheets?.[place]?.Hidden ? 1 : 0);
    return SheetNames.map((name, place) => ({ name, place }))
      .sort((a, b) => isHidden(a.place) - isHidden(b.place))
      .map(({ name }) => name);
  },
  async *rows(file, { table }, onBytes) {
    const workbook = await open(file, table === null ? {} : { sheets: table });
    const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
    const sheet = workbook.Sheets[table ?? workbook.SheetNames[0] ?? ''];
    if (!sheet) throw new IntakeError('damaged', `The workbook has no sheet ${table}.`);
    onBytes?.(file.size);
    const filler = new MergeFiller(
      (sheet['!merges'] ?? [])
        .filter(({ s, e }) => s.c === e.c)
        .map(({ s, e }) => ({ column: s.c, firstRow: s.r + 1, lastRow: e.r + 1 })),
    );
    const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[])[];
    let rows: SourceRow[] = [];
    for (let row = 0; row < data.length; row += 1) {
      const cells = cellsOf(data[row] ?? [], is1904);
      filler.fill(row + 1, cells);
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: row + 1, cells });
      if (rows.length < runLength) continue;
      yield rows;
      rows = [];
    }
    if (rows.length > 0) yield rows;
  },
};

async function open(file: Blob, options: { bookSheets?: boolean; sheets?: string }) {
  if (file.size > largestFile) {
    throw new IntakeError('too_large', `The XLS file has more than ${largestFile / 1e6} MB.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const settings = { dense: true, cellNF: true, cellText: false, cellHTML: false } as const;
    return read(bytes, { type: 'array', ...settings, cellFormula: false, ...options }) as WorkBook;
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const kind = /password|encrypt/i.test(reason) ? 'encrypted' : 'damaged';
    throw new IntakeError(kind, `The XLS file cannot be read: ${reason}`);
  }
}

function cellsOf(row: readonly (CellObject | undefined)[], is1904: boolean): string[] {
  const cells: string[] = [];
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column];
    const text = cell ? cellText(cell, is1904) : '';
    if (text === '') continue;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return cells;
}

function cellText({ t, v, z }: CellObject, is1904: boolean): string {
  if (v === undefined || v === null) return '';
  if (t === 'e') return cellErrors.get(Number(v)) ?? '#VALUE!';
  if (t !== 'n' || typeof v !== 'number') return String(v);
  if (z !== undefined && SSF.is_date(String(z)))
    return spreadSheetDate(v, is1904) ?? plainNumber(v);
  return plainNumber(v);
}
