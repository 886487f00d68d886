import { createWriteStream, existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { penaltyColumns } from './penalty-columns';
import { penaltyCells } from './penalty-files';
import { sheetEnd, sheetStart, stringsEnd, stringsStart, xlsxParts } from './xlsx-parts';

const columnsOfSheet = 20;
const charactersAPush = 1_000_000;

/** Writes so many penalties in 20 columns as one sheet with shared strings, unless it stands there; gives its path. */
export async function ensureXlsxFile(folder: string, rows: number): Promise<string> {
  const path = join(folder, `penalties-${rows}.xlsx`);
  if (existsSync(path)) return path;
  const out = createWriteStream(`${path}.part`);
  const zip = new Zip((error, data, isLast) => {
    if (error) throw error;
    out.write(data);
    if (isLast) out.end();
  });
  for (const [name, text] of Object.entries(xlsxParts)) writePart(zip, name, [text]);
  const strings = new Map<string, number>();
  writePart(zip, 'xl/worksheets/sheet1.xml', sheetOf(rows, strings));
  writePart(zip, 'xl/sharedStrings.xml', sharedStrings(strings));
  zip.end();
  await finished(out);
  await rename(`${path}.part`, path);
  return path;
}

function writePart(zip: Zip, name: string, texts: Iterable<string>): void {
  const part = new ZipDeflate(name, { level: 1 });
  zip.add(part);
  let held = '';
  for (const text of texts) {
    held += text;
    if (held.length < charactersAPush) continue;
    part.push(strToU8(held));
    held = '';
  }
  part.push(strToU8(held), true);
}

/** The columns that are filled in most rows. */
function filledColumns(): readonly number[] {
  const filled = penaltyColumns.map(() => 0);
  for (const cells of penaltyCells(1_000)) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null) filled[column] = (filled[column] ?? 0) + 1;
    }
  }
  const places = [...filled.keys()].sort((a, b) => (filled[b] ?? 0) - (filled[a] ?? 0));
  return places.slice(0, columnsOfSheet).sort((a, b) => a - b);
}

function* sheetOf(rows: number, strings: Map<string, number>): Generator<string> {
  const columns = filledColumns();
  yield sheetStart;
  yield rowOf(
    1,
    columns.map((column) => penaltyColumns[column]?.header ?? ''),
    strings,
  );
  let row = 1;
  for (const cells of penaltyCells(rows)) {
    row += 1;
    yield rowOf(
      row,
      columns.map((column) => String(cells[column] ?? '')),
      strings,
    );
  }
  yield sheetEnd;
}

function rowOf(row: number, texts: readonly string[], strings: Map<string, number>): string {
  const cells = texts.map((text, column) => {
    if (text === '') return '';
    const place = strings.get(text) ?? strings.size;
    strings.set(text, place);
    return `<c r="${String.fromCharCode(65 + column)}${row}" t="s"><v>${place}</v></c>`;
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}

function* sharedStrings(strings: ReadonlyMap<string, number>): Generator<string> {
  yield stringsStart;
  for (const text of strings.keys()) {
    yield `<si><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></si>`;
  }
  yield stringsEnd;
}
