import type { Field } from '../catalog/dataset-schema';
import { maskCell } from '../catalog/mask-cell';
import { type Language, textIn } from '../util/language';
import { byteOrderMark, type CsvValue, csvRow } from './csv';
import { type CsvWords, labelsOf } from './records-csv';

type Values = Readonly<Record<string, CsvValue>>;

/** A row that is not the same in two snapshots, as it is written. */
export interface ComparedRow {
  readonly newer: Values | null;
  readonly older: Values | null;
  readonly changed: readonly string[];
  readonly lateDays: number | null;
}

/** The words of the columns; `newer` and `older` hold the place of the field's title, `{{field}}`. */
export interface ComparisonCsvWords extends CsvWords {
  readonly kind: string;
  readonly lateDays: string;
  readonly changedFields: string;
  newer(field: string): string;
  older(field: string): string;
}

export interface ComparisonCsv {
  /** The byte-order mark and the line of titles. */
  readonly header: string;
  /** Lines of some rows, each with its line end. */
  lines(rows: readonly ComparedRow[]): string;
}

/**
 * Rows that differ between two snapshots as CSV (RFC 4180, CRLF) for spreadsheets: the kind, the
 * days late, the changed fields, then every field; of changed rows the new value beside the old
 * one. Codes as their titles, dates `YYYY-MM-DD`, personal values masked, formulas defused.
 */
export function comparisonCsv(
  fields: readonly Field[],
  kind: { readonly title: string; readonly isChanged: boolean },
  language: Language,
  words: ComparisonCsvWords,
): ComparisonCsv {
  const titles = new Map(fields.map((field) => [field.name, textIn(language, field.title)]));
  const subjectKind = fields.find(({ role }) => role === 'subject_kind')?.name;
  const cell = (field: Field, row: Values | null): CsvValue => {
    if (row === null) return null;
    const person = subjectKind === undefined ? null : (row[subjectKind] ?? null);
    const value = maskCell(field, row[field.name] ?? null, person);
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    return typeof value === 'string' ? labelsOf(field, value, language) : value;
  };
  const headers = fields.flatMap((field) => {
    const title = titles.get(field.name) ?? field.name;
    return kind.isChanged ? [words.newer(title), words.older(title)] : [title];
  });
  const line = (row: ComparedRow) => [
    kind.title,
    row.lateDays,
    row.changed.map((name) => titles.get(name) ?? name).join(language === 'en' ? '; ' : '；'),
    ...fields.flatMap((field) =>
      kind.isChanged
        ? [cell(field, row.newer), cell(field, row.older)]
        : [cell(field, row.newer ?? row.older)],
    ),
  ];
  return {
    header: byteOrderMark + csvRow([words.kind, words.lateDays, words.changedFields, ...headers]),
    lines: (rows) => rows.map((row) => csvRow(line(row))).join(''),
  };
}
