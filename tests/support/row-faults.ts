import { findCode } from '../../src/catalog/code-lists';
import type { Dataset, Field } from '../../src/catalog/dataset-schema';
import { checkUnifiedSocialCreditCode } from '../../src/catalog/unified-social-credit-code';
import type { CsvCell } from '../../src/snapshot/csv-line';
import { isCivilDate } from '../../src/util/civil-date';
import type { WrittenRow } from './demo-rows';

/** What is wrong with a row by the document of its dataset; empty where it holds. */
export function rowFaults(dataset: Dataset, row: WrittenRow): string[] {
  const faults = dataset.fields.flatMap((field) =>
    valueFaults(field, row[field.name] ?? null).map((fault) => `${field.name}: ${fault}`),
  );
  for (const { earlier, later } of dataset.checks ?? []) {
    const [first, second] = [row[earlier] ?? null, row[later] ?? null];
    if (first !== null && second !== null && first > second) {
      faults.push(`${earlier} ${first} is after ${later} ${second}`);
    }
  }
  return faults;
}

function valueFaults(field: Field, value: CsvCell): string[] {
  const { constraints = {} } = field;
  if (value === null) return constraints.required ? ['is missing'] : [];
  if (!hasType(field, value)) return [`${String(value)} is no ${field.type}`];
  const faults: string[] = [];
  if (field.codes) {
    const codes = field.multiple ? String(value).split(';') : [String(value)];
    const unknown = codes.find((code) => findCode(field.codes ?? '', code) === undefined);
    if (unknown !== undefined) faults.push(`"${unknown}" is not in ${field.codes}`);
  }
  if (constraints.minimum !== undefined && value < constraints.minimum) faults.push('is too small');
  if (constraints.maximum !== undefined && value > constraints.maximum) faults.push('is too large');
  if (String(value).length > (constraints.maxLength ?? Number.POSITIVE_INFINITY)) {
    faults.push('is too long');
  }
  if (constraints.pattern && !new RegExp(constraints.pattern, 'u').test(String(value))) {
    faults.push(`"${value}" does not match`);
  }
  if (field.check === 'unified_social_credit_code') {
    const fault = checkUnifiedSocialCreditCode(String(value));
    if (fault) faults.push(`${value} fails by ${fault}`);
  }
  return faults;
}

function hasType({ type }: Field, value: CsvCell): boolean {
  if (type === 'string') return typeof value === 'string' && value !== '';
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'date') return typeof value === 'string' && isCivilDate(value);
  return typeof value === 'number' && (type === 'number' || Number.isInteger(value));
}
