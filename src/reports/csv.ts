/** A value of a table to be written; null is an empty cell. */
export type CsvValue = string | number | bigint | boolean | null;

/** The byte-order mark by which spread-sheet programs recognise UTF-8. */
export const byteOrderMark = '\ufeff';

const lineEnd = '\r\n';
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Hyphens alone say that there is no value; a spread sheet keeps them as text. */
const onlyHyphens = /^-+$/;

/**
 * A table as CSV by RFC 4180: UTF-8 with byte-order mark, CRLF, quotes where they are needed.
 * Text that a spread sheet would run as a formula gets a leading apostrophe.
 */
export function writeCsv(headers: readonly string[], rows: Iterable<readonly CsvValue[]>): Blob {
  const parts: string[] = [byteOrderMark, csvRow(headers)];
  let piece = '';
  for (const row of rows) {
    piece += csvRow(row);
    if (piece.length > pieceLength) {
      parts.push(piece);
      piece = '';
    }
  }
  parts.push(piece);
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

const pieceLength = 1_000_000;

/** One row of CSV with its line end; see `writeCsv`. */
export function csvRow(values: readonly CsvValue[]): string {
  return values.map(csvCell).join(',') + lineEnd;
}

function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = defuseFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text that no spread sheet takes for a formula: a leading `=`, `+`, `-`, `@` (full-width ones too),
 * tab or line break gets an apostrophe before it. Numbers and hyphens alone stay as they are.
 */
export function defuseFormula(text: string): string {
  const isHarmless = !formulaStart.test(text) || number.test(text) || onlyHyphens.test(text);
  return isHarmless ? text : `'${text}`;
}
