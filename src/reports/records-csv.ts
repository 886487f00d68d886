import { labelOf } from '../catalog/code-lists';
import type { Dataset, Field } from '../catalog/dataset-schema';
import { extraColumn } from '../catalog/extra-column';
import { maskCell, subjectKindField } from '../catalog/mask-cell';
import { type Language, textIn } from '../util/language';
import { byteOrderMark, type CsvValue, csvRow } from './csv';
import { extraText } from './extra-cells';

type Row = Readonly<Record<string, CsvValue>>;

export interface RecordsCsv {
  /** The byte-order mark and the line of titles. */
  readonly header: string;
  /** Lines of some records, each with its line end. */
  lines(rows: readonly Row[]): string;
}

export interface CsvWords {
  readonly yes: string;
  readonly no: string;
  /** Title of the column that holds what stood in extra columns; without it there is none. */
  readonly extra?: string;
}

/**
 * Records as CSV (RFC 4180, CRLF) for spreadsheets: codes as their titles, dates `YYYY-MM-DD`,
 * amounts in yuan, personal values masked, formulas defused. Rows need the dataset's field of role
 * `subject_kind` beside the fields written.
 */
export function recordsCsv(
  dataset: Dataset,
  fields: readonly Field[],
  language: Language,
  words: CsvWords,
): RecordsCsv {
  const kindField = subjectKindField(dataset)?.name;
  const cellOf = (field: Field, row: Row): CsvValue => {
    const subjectKind = kindField === undefined ? null : (row[kindField] ?? null);
    const value = maskCell(field, row[field.name] ?? null, subjectKind);
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    return typeof value === 'string' ? labelsOf(field, value, language) : value;
  };
  const titles = fields.map((field) => textIn(language, field.title));
  const cellsOf = (row: Row): CsvValue[] => {
    const cells = fields.map((field) => cellOf(field, row));
    return words.extra === undefined ? cells : [...cells, extraText(row[extraColumn])];
  };
  return {
    header: byteOrderMark + csvRow(words.extra === undefined ? titles : [...titles, words.extra]),
    lines: (rows) => rows.map((row) => csvRow(cellsOf(row))).join(''),
  };
}

/** The title of a code, or of several joined by semicolons. */
export function labelsOf(field: Field, value: string, language: Language): string {
  const list = field.codes;
  if (!list) return value;
  if (!field.multiple) return labelOf(list, value, language);
  return value
    .split(';')
    .map((code) => labelOf(list, code.trim(), language))
    .join(language === 'zh-CN' ? '；' : '; ');
}
