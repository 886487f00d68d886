import type { Dataset, Field } from '../../catalog/dataset-schema';
import { maskIdentityNumber, maskName } from '../../util/mask';
import { isNothingWord } from '../convert/nothing-word';
import type { Mapping } from '../map/map-headers';
import type { ChangeRule } from '../rules';
import { looksPersonal } from './looks-personal';
import type { RowState } from './row-state';

/** Code of a natural person in the lists of kinds of subject. */
const naturalPerson = 'individual';

interface Mask {
  readonly field: Field;
  readonly place: number;
  /** Columns of the file that fill the field. */
  readonly columns: readonly number[];
  readonly rule: Extract<ChangeRule, 'name_masked' | 'number_masked'>;
  readonly cover: (text: string) => string;
}

export type CoverPersonalValues = (row: RowState, cells: readonly string[]) => readonly string[];

/**
 * Covers personal names and numbers in the values of a row and in everything that tells of them.
 * The name of the subject is personal where the row is about a natural person. Gives the cells of
 * the row, covered likewise.
 */
export function personalValuesCover(dataset: Dataset, mapping: Mapping): CoverPersonalValues {
  const masks = masksOf(dataset, mapping);
  const isOnPerson = personalSubject(dataset, mapping);
  return (row, cells) => {
    const isPersonal = ({ field, columns }: Mask) =>
      field.role !== 'subject' || columns.some((column) => isOnPerson(row, cells, column));
    const due = masks.filter(isPersonal);
    if (due.length === 0) return cells;
    const covered = [...cells];
    for (const mask of due) {
      coverField(row, mask);
      for (const column of mask.columns) covered[column] = mask.cover(cells[column] ?? '');
    }
    return covered;
  };
}

/**
 * Tells whether the subject named in a column is a natural person: by the kind of subject; where the
 * row does not say, a certificate of the subject tells yes, a credit code no, else its name.
 */
function personalSubject({ fields }: Dataset, mapping: Mapping) {
  const kind = fields.findIndex(({ role }) => role === 'subject_kind');
  const codeField = fields.find(({ role }) => role === 'subject_code');
  const code = codeField ? mapping.indexOf(codeField.name) : -1;
  const certificate = mapping.indexOf('certificate_number');
  return ({ values }: RowState, cells: readonly string[], column: number): boolean => {
    const stated = values[kind] ?? null;
    if (stated !== null) return stated === naturalPerson;
    if (isFilled(cells[certificate])) return true;
    return !isFilled(cells[code]) && looksPersonal(cells[column]?.trim() ?? '');
  };
}

function isFilled(cell = ''): boolean {
  const text = cell.trim();
  return text !== '' && !isNothingWord(text);
}

function coverField({ values, changes, faults }: RowState, mask: Mask): void {
  const { name } = mask.field;
  for (const [place, change] of changes.entries()) {
    if (change.field !== name) continue;
    const value = typeof change.value === 'string' ? mask.cover(change.value) : change.value;
    changes[place] = { ...change, original: mask.cover(change.original), value };
  }
  for (const [place, fault] of faults.entries()) {
    if (fault.field === name) faults[place] = { ...fault, original: mask.cover(fault.original) };
  }
  const value = values[mask.place];
  if (typeof value !== 'string') return;
  const masked = mask.cover(value);
  if (masked === value) return;
  values[mask.place] = masked;
  changes.push({ field: name, rule: mask.rule, original: masked, value: masked });
}

function masksOf(dataset: Dataset, mapping: Mapping): readonly Mask[] {
  return dataset.fields.flatMap((field, place): Mask[] => {
    const columns = mapping.flatMap((name, column) => (name === field.name ? [column] : []));
    switch (field.role) {
      case 'person_id':
        return [{ field, place, columns, rule: 'number_masked', cover: maskIdentityNumber }];
      case 'person_name':
      case 'subject':
        return [{ field, place, columns, rule: 'name_masked', cover: maskName }];
      default:
        return [];
    }
  });
}
