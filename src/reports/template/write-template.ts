import { utils, type WorkSheet, write } from '@e965/xlsx';
import { packZip } from '../../snapshot/pack-zip';
import { writeCsv } from '../csv';
import { sheetName } from '../xlsx/sheet-name';
import { workbookType } from '../xlsx/write-workbook';
import type { DatasetTemplate, TemplateWords } from './dataset-template';

/** A template as a workbook: the table to be filled in, what its columns are, the codes. */
export function writeTemplateWorkbook(template: DatasetTemplate, words: TemplateWords): Blob {
  const book = utils.book_new();
  const names = new Set<string>();
  const add = (title: string, rows: readonly (readonly (string | number)[])[]) => {
    const name = sheetName(title, names);
    names.add(name);
    utils.book_append_sheet(book, sheetOf(rows), name);
  };
  add(template.title, [template.headers, template.example]);
  add(words.fields, template.fields);
  if (template.codes.length > 1) add(words.codes, template.codes);
  const bytes = write(book, { bookType: 'xlsx', type: 'array', compression: true }) as ArrayBuffer;
  return new Blob([bytes], { type: workbookType });
}

/** A template as CSV files in a zip: the table to be filled in, what its columns are, the codes. */
export async function writeTemplateCsv(
  { title, headers, example, fields, codes }: DatasetTemplate,
  words: TemplateWords,
): Promise<Blob> {
  const [note, headings = [], ...rows] = fields;
  const files = new Map([
    [`${title}.csv`, writeCsv(headers, [example])],
    [`${words.fields}.csv`, writeCsv(headings.map(String), note ? [...rows, note] : rows)],
    [`${words.codes}.csv`, writeCsv((codes[0] ?? []).map(String), codes.slice(1))],
  ]);
  const pieces: BlobPart[] = [];
  for await (const piece of packZip(files, title)) pieces.push(piece as Uint8Array<ArrayBuffer>);
  return new Blob(pieces, { type: 'application/zip' });
}

function sheetOf(rows: readonly (readonly (string | number)[])[]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  sheet['!cols'] = Array.from({ length: columns }, (_, column) => ({
    wch: Math.min(40, 2 + Math.max(8, ...rows.slice(1).map((row) => widthOf(row[column] ?? '')))),
  }));
  return sheet;
}

/** Width of a text in half-width letters. */
function widthOf(value: string | number): number {
  let width = 0;
  for (const letter of String(value)) width += letter > '\u2e80' ? 2 : 1;
  return width;
}
