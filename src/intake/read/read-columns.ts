import type { Dataset, Field } from '../../catalog/dataset-schema';
import type { Convert } from '../convert/conversion';
import { fieldConverter } from '../convert/field-converter';
import { isNothingWord } from '../convert/nothing-word';
import type { Mapping } from '../map/map-headers';
import { type CheckValue, valueChecker } from '../validate/check-value';
import { isCellError } from './cell-error';
import type { IntakeOptions } from './read-plan';
import { addFault, type RowState } from './row-state';

/** A column of the file with the field that it fills. */
interface MappedColumn {
  readonly column: number;
  readonly field: Field;
  /** Place of the field in the dataset. */
  readonly place: number;
  readonly convert: Convert;
  readonly check: CheckValue;
}

export type ReadColumns = (cells: readonly string[], row: RowState) => void;

const undecodable = '\ufffd';
const apostrophe = 0x27;

/** Reads the cells of the mapped columns into a row: empty words, conversion, checks of the value. */
export function columnsReader(
  dataset: Dataset,
  headers: readonly string[],
  mapping: Mapping,
  options: IntakeOptions,
): ReadColumns {
  const columns = mappedColumns(dataset, headers, mapping);
  const { length } = columns;
  return (cells, row) => {
    for (let index = 0; index < length; index += 1) {
      const mapped = columns[index] as MappedColumn;
      const cell = cells[mapped.column];
      if (cell) readCell(cell, mapped, row, options);
    }
  };
}

function mappedColumns(
  dataset: Dataset,
  headers: readonly string[],
  mapping: Mapping,
): MappedColumn[] {
  return mapping.flatMap((name, column) => {
    const place = dataset.fields.findIndex((field) => field.name === name);
    const field = dataset.fields[place];
    if (!field) return [];
    const convert = fieldConverter(field, headers[column] ?? '');
    return [{ column, field, place, convert, check: valueChecker(field) }];
  });
}

function readCell(cell: string, mapped: MappedColumn, row: RowState, options: IntakeOptions): void {
  const { field, place } = mapped;
  const trimmed = cell.trim();
  if (trimmed === '') return;
  const text = withoutTextMark(trimmed);
  if (isNothingWord(text) && !isCodeOf(mapped, text)) {
    row.changes.push({ field: field.name, rule: 'nothing_word', original: cell, value: null });
    return;
  }
  if (isCellError(text)) {
    addFault(row, field.name, 'cell_error', cell);
    return;
  }
  const converted = mapped.convert(text);
  if ('fault' in converted) {
    if (
      converted.fault === 'code' &&
      field.codes !== 'region' &&
      options.unknownCodes === 'empty'
    ) {
      row.changes.push({ field: field.name, rule: 'code_unknown', original: cell, value: null });
    } else {
      addFault(row, field.name, converted.fault, cell);
    }
    return;
  }
  const { value, rules } = converted;
  if (trimmed !== cell) {
    row.changes.push({ field: field.name, rule: 'trimmed', original: cell, value });
  }
  if (text !== trimmed) {
    row.changes.push({ field: field.name, rule: 'text_mark', original: cell, value });
  }
  if (text.includes(undecodable)) {
    row.changes.push({ field: field.name, rule: 'undecodable', original: cell, value });
  }
  for (const rule of rules) row.changes.push({ field: field.name, rule, original: cell, value });
  if (value === null) return;
  const fault = mapped.check(value);
  if (fault !== null) addFault(row, field.name, fault, cell);
  const before = row.values[place];
  row.values[place] = field.multiple && before ? joinCodes(String(before), String(value)) : value;
}

/** Whether the list of a field has a word that elsewhere says nothing: an escalation of `无`. */
function isCodeOf({ field, convert }: MappedColumn, text: string): boolean {
  return field.codes !== undefined && !('fault' in convert(text));
}

/** Codes of two columns that fill one field, each once. */
function joinCodes(first: string, second: string): string {
  return [...new Set([...first.split(';'), ...second.split(';')])].join(';');
}

/**
 * A text without the apostrophe by which exports mark text that a spread sheet would otherwise take
 * for a formula or a number.
 */
function withoutTextMark(text: string): string {
  if (text.charCodeAt(0) !== apostrophe) return text;
  return /^'[=+\-@\d\uff1d\uff0b\uff0d\uff20]/.test(text) ? text.slice(1) : text;
}
