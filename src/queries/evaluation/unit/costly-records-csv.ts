import type { Dataset, Field } from '../../../catalog/dataset-schema';
import { maskCell, subjectKindField } from '../../../catalog/mask-cell';
import type { CsvValue } from '../../../reports/csv';
import { labelsOf } from '../../../reports/records-csv';
import { type Language, textIn } from '../../../util/language';
import type { CostlyRecord } from './use-costly-records';

export interface CostlyRecordsWords {
  readonly language: Language;
  readonly points: string;
  readonly yes: string;
  readonly no: string;
}

/** The titles of the columns: the fields, then the points. */
export function costlyRecordsHeaders(
  fields: readonly Field[],
  { language, points }: CostlyRecordsWords,
): string[] {
  return [...fields.map(({ title }) => textIn(language, title)), points];
}

/** A record that costs points as a line: codes as their titles, personal values masked, all digits. */
export function costlyRecordLine(
  dataset: Dataset,
  fields: readonly Field[],
  { row, points }: CostlyRecord,
  { language, yes, no }: CostlyRecordsWords,
): CsvValue[] {
  const kind = subjectKindField(dataset)?.name;
  const subjectKind = kind === undefined ? null : (row[kind] ?? null);
  const cells = fields.map((field): CsvValue => {
    const value = maskCell(field, row[field.name] ?? null, subjectKind);
    if (typeof value === 'boolean') return value ? yes : no;
    return typeof value === 'string' ? labelsOf(field, value, language) : value;
  });
  return [...cells, points];
}
